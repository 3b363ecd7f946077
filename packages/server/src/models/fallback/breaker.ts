import { after, type Clock } from '../../platform/clock/clock.ts'

/** Whether something that keeps failing should be asked again. */
export type Breaker = {
  /** May it be asked now? After the rest only one caller may, as a trial; the others wait for its outcome. */
  mayTry(): boolean
  /** It answered. True when it had been given up before. */
  succeeded(): boolean
  /** It failed. True when it is given up with this failure. */
  failed(): boolean
  /** The try ended without a verdict (the caller stopped it). */
  undecided(): void
  failuresInARow(): number
}

type Options = { clock: Clock; openAfter: number; closeAfterSeconds: number }

/** Closed: asked always. Open: rests. After the rest: one trial decides. */
export function newBreaker({ clock, openAfter, closeAfterSeconds }: Options): Breaker {
  let failures = 0
  let restsUntil: Date | null = null
  let trialRuns = false
  return {
    mayTry() {
      if (restsUntil === null) return true
      if (trialRuns || clock.now() < restsUntil) return false
      trialRuns = true
      return true
    },
    succeeded() {
      const wasOpen = restsUntil !== null
      failures = 0
      restsUntil = null
      trialRuns = false
      return wasOpen
    },
    failed() {
      failures += 1
      const opens = failures >= openAfter && restsUntil === null
      if (failures >= openAfter) restsUntil = after(clock.now(), closeAfterSeconds)
      trialRuns = false
      return opens
    },
    undecided() {
      trialRuns = false
    },
    failuresInARow: () => failures,
  }
}
