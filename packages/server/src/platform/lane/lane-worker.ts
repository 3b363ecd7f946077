import { after } from '../clock/clock.ts'
import type { House } from '../house.ts'
import { pump } from '../pump.ts'
import { claim, nextDue, putBack } from './claim.ts'
import { LeaseLost, type Patience, type Work } from './work.ts'

/** Does one kind of work. It must finish the work inside the transaction that holds its effects (`finishWork`). */
export type Handler = (work: Work) => Promise<void>

export type LaneOptions = {
  handlers: Record<string, Handler>
  atOnce: number
  leaseSeconds: number
  /** How each kind of work is tried again; kinds not named here have `usualPatience`. */
  patience: Record<string, Patience>
}

const usualPatience: Patience = { attempts: 4 }

/** For work whose loss would leave somebody waiting for ever. */
export const neverGivenUp: Patience = { attempts: 1_000_000 }

/** Seconds before the next attempt: 1, 4, 9, 16 ... and five minutes at the most. */
const backOff = (attempts: number): number => Math.min(300, (attempts + 1) ** 2)

/** Takes due work out of the lanes and does it, in order within a lane, many lanes at once. */
export function laneWorker(house: House, options: LaneOptions) {
  const { handlers, atOnce, leaseSeconds } = options

  async function take(most: number): Promise<Work[]> {
    const now = house.clock.now()
    return claim(house.db, { now, until: after(now, leaseSeconds), node: house.node, most })
  }

  async function perform(work: Work): Promise<void> {
    try {
      const handler = handlers[work.kind]
      if (!handler) throw new Error(`nobody handles work of kind ${work.kind}`)
      await handler(work)
    } catch (error) {
      if (error instanceof LeaseLost)
        return house.log.warn({ lane: work.lane }, 'lease lost, work left to another node')
      await failed(work, error)
    }
  }

  async function failed(work: Work, error: unknown): Promise<void> {
    const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    house.log.error(
      { lane: work.lane, kind: work.kind, attempts: work.attempts, problem },
      'work failed',
    )
    const due = after(house.clock.now(), backOff(work.attempts))
    const patience = options.patience[work.kind] ?? usualPatience
    await putBack(house.db, work, { due, problem, patience })
  }

  return pump({ house, atOnce, take, perform, nextDue: () => nextDue(house.db), sweepSeconds: 1 })
}
