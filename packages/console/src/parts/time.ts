const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A wait as a person says it: "45s", "12m", "3h 10m", "2d". */
export function spanWords(milliseconds: number): string {
  const span = Math.max(0, milliseconds)
  if (span < minute) return `${Math.floor(span / 1_000)}s`
  if (span < hour) return `${Math.floor(span / minute)}m`
  if (span < day) return `${Math.floor(span / hour)}h ${Math.floor((span % hour) / minute)}m`
  return `${Math.floor(span / day)}d`
}

/** A clock that runs: "4:05" below an hour. */
export function countdownWords(milliseconds: number): string {
  const span = Math.max(0, milliseconds)
  if (span >= hour) return spanWords(span)
  const seconds = Math.floor(span / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export const clockOf = (at: string) =>
  new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))

export const momentOf = (at: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )

export const dayKey = (at: string) => new Date(at).toDateString()

/** For lists: the time of day while it is today, the day afterwards. */
export function shortMomentOf(at: string, now: number): string {
  if (dayKey(at) === new Date(now).toDateString()) return clockOf(at)
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }).format(new Date(at))
}

/** "Today", "Yesterday", or the day. */
export function dayWords(at: string, now: number): string {
  if (dayKey(at) === new Date(now).toDateString()) return 'Today'
  if (dayKey(at) === new Date(now - day).toDateString()) return 'Yesterday'
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(at))
}

export function moneyOf(cents: number, currency: string): string {
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency: currency || 'EUR',
  }).format(cents / 100)
}
