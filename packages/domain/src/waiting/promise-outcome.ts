import { asTold, type Spoken } from './spoken.ts'

/** How a promise ended: in time, too late, sooner than told, or the customer went before. */
export type PromiseOutcome = 'kept' | 'missed' | 'early' | 'left'

/** `met`: a person came after so many seconds; otherwise the customer left then. A wait beyond the range is missed either way. */
export function promiseOutcome(told: Spoken, actualSeconds: number, met: boolean): PromiseOutcome {
  if (asTold(actualSeconds) > told.highSeconds) return 'missed'
  if (!met) return 'left'
  return asTold(actualSeconds) < told.lowSeconds ? 'early' : 'kept'
}
