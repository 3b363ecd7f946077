/** "09:00" as minutes since midnight; null for what is no time of the clock. "24:00" is the end of the day. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return Number.isInteger(total) && Number(minutes) < 60 && total <= 1_440 ? total : null
}

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

type Times = { from: string; to: string }

/** What overlaps or touches becomes one; in order of the day. What ends before it begins is left out. */
export function mergedTimes(times: readonly Times[]): Times[] {
  const spans = times
    .map(({ from, to }) => ({ from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 }))
    .filter(({ from, to }) => to > from)
    .sort((left, right) => left.from - right.from)
  const merged: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  return merged.map(({ from, to }) => ({ from: clockText(from), to: clockText(to) }))
}

/** A day of 24 hours with one stretch taken out of it. */
export function withoutTime(times: readonly Times[], gone: Times): Times[] {
  const [start, end] = [minutesOf(gone.from) ?? 0, minutesOf(gone.to) ?? 0]
  const pieces = mergedTimes(times).flatMap(({ from, to }) => {
    const [open, close] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0]
    if (close <= start || open >= end) return [{ from, to }]
    return [
      { from, to: clockText(Math.min(close, Math.max(open, start))) },
      { from: clockText(Math.max(open, Math.min(close, end))), to },
    ]
  })
  return mergedTimes(pieces)
}

/** Hours of a week for which something is open, to one decimal. */
export function hoursOf(week: Readonly<Record<string, readonly Times[]>>): number {
  const minutes = Object.values(week)
    .flatMap((day) => mergedTimes(day))
    .reduce((sum, { from, to }) => sum + (minutesOf(to) ?? 0) - (minutesOf(from) ?? 0), 0)
  return Math.round(minutes / 6) / 10
}
