const units = [
  { unit: 'day', word: 'd', seconds: 86_400 },
  { unit: 'hour', word: 'h', seconds: 3_600 },
  { unit: 'minute', word: 'min', seconds: 60 },
  { unit: 'second', word: 's', seconds: 1 },
] as const

export type DurationUnit = (typeof units)[number]['unit']

/** A promised time as people say it: "45 s", "15 min", "1 h 30 min". The two largest units, no more. */
export function durationWords(seconds: number): string {
  let left = Math.round(seconds)
  const parts: string[] = []
  for (const { word, seconds: size } of units) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) parts.push(`${count} ${word}`)
  }
  return parts.slice(0, 2).join(' ') || '0 s'
}

/** The largest unit in which the time is a whole number, for a field that shows number and unit. */
export function inUnit(seconds: number): { count: number; unit: DurationUnit } {
  const fit = units.find((it) => seconds >= it.seconds && seconds % it.seconds === 0)
  return fit ? { count: seconds / fit.seconds, unit: fit.unit } : { count: seconds, unit: 'second' }
}

export const secondsOf = (count: number, unit: DurationUnit): number =>
  count * (units.find((it) => it.unit === unit)?.seconds ?? 1)

/** "2 to 5 minutes", "under a minute", "5 minutes", "1 to 2 hours": a wait as it is promised. */
export function rangeWords(lowSeconds: number, highSeconds: number): string {
  if (highSeconds < 60) return 'under a minute'
  const inHours = highSeconds >= 5_400
  const size = inHours ? 3_600 : 60
  const of = (seconds: number) => Math.max(1, Math.round(seconds / size))
  const [low, high] = [of(lowSeconds), of(highSeconds)]
  const word = inHours ? 'hour' : 'minute'
  return low === high ? `${low} ${word}${low === 1 ? '' : 's'}` : `${low} to ${high} ${word}s`
}
