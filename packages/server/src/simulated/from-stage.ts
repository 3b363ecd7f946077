import type { Played } from '../capabilities/simulations/index.ts'

/** What the process says: a play ended, all ended, or it cannot go on. */
export type FromStage =
  | { say: 'played'; played: Played }
  | { say: 'done' }
  | { say: 'broken'; problem: string }
