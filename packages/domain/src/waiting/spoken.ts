/** A range as it is told. Both in whole minutes, as seconds; `low` 0 means "up to". */
export type Spoken = { lowSeconds: number; highSeconds: number }

const minute = 60

/** Rounds to what people say: single minutes, then fives, then quarters of an hour; below a minute counts as one. */
export function spoken(low: number, high: number): Spoken {
  const highSeconds = Math.max(minute, nearest(high))
  const lowSeconds = Math.min(nearest(low), highSeconds - minute)
  return { lowSeconds: Math.max(0, lowSeconds), highSeconds }
}

function nearest(seconds: number): number {
  const minutes = seconds / minute
  const step = minutes < 15 ? 1 : minutes < 60 ? 5 : minutes < 180 ? 15 : 30
  return Math.round(minutes / step) * step * minute
}

/** Nobody counts seconds: a wait below a minute was one of a minute. */
export const asTold = (seconds: number): number => Math.max(minute, seconds)

/** Did the wait end within the range that was told? */
export const isInside = ({ lowSeconds, highSeconds }: Spoken, actualSeconds: number): boolean =>
  asTold(actualSeconds) >= lowSeconds && asTold(actualSeconds) <= highSeconds
