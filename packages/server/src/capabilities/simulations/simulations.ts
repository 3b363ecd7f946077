import { type PassPolicy, passOnce, passTwoOfThree } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import type { TryChange } from '../knowledge/index.ts'
import type { TryPolicy } from '../settings/index.ts'
import { tryArticle, tryPolicy } from './gate.ts'
import { type Begun, beginScenarios, type RunOrder } from './run-scenarios.ts'
import type { Stage, StageJob } from './stage.ts'

/** Whoever plays scenarios in this house. */
export type Simulations = {
  begin(
    order: Omit<RunOrder, 'pass' | 'signal'> & { pass?: PassPolicy | undefined },
  ): Promise<Begun>
  /** Ends a run of this node; false when it is not under way here. */
  stop(run: string): boolean
  tryPolicy: TryPolicy
  tryArticle: TryChange
  close(): Promise<void>
}

/** `mind`: whether a model thinks in this house; the built-in mind comes to the same every time. */
export function simulations(house: House, stage: Stage, mind: StageJob['mind']): Simulations {
  const running = new Map<string, AbortController>()
  const troupe = { house, stage, mind }
  const pass = (): PassPolicy => (mind === 'local' ? passOnce : passTwoOfThree)
  const begin: Simulations['begin'] = async (order) => {
    const abort = new AbortController()
    const full = { ...order, pass: order.pass ?? pass(), signal: abort.signal }
    const begun = await beginScenarios(troupe, full)
    running.set(begun.id, abort)
    begun.over.finally(() => running.delete(begun.id)).catch(() => {})
    return begun
  }
  const players = {
    house,
    pass,
    begin: (order: Omit<RunOrder, 'pass'>) => beginScenarios(troupe, { ...order, pass: pass() }),
  }
  return {
    begin,
    stop: (run) => {
      running.get(run)?.abort()
      return running.has(run)
    },
    tryPolicy: (...asked) => tryPolicy(players, ...asked),
    tryArticle: (...asked) => tryArticle(players, ...asked),
    close: async () => {
      for (const abort of running.values()) abort.abort()
      await stage.close()
    },
  }
}
