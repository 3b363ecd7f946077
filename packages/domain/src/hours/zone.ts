/** Milliseconds of a day of the calendar; days of a place may have an hour more or less. */
export const dayMs = 86_400_000
const minuteMs = 60_000

/** A day of the calendar as a number: days since 1970-01-01, in whatever place is spoken of. */
export type Day = number

/** The clock on the wall of a place: which day, and the minute since its midnight as the hands show it. */
export type WallTime = { day: Day; minute: number }

type Clock = Intl.DateTimeFormat
const clocks = new Map<string, Clock | null>()
/** Names come from plans and from customers; a made-up one each time must not fill the memory. */
const mostClocks = 1_000

function clockOf(zone: string): Clock | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  if (clocks.size >= mostClocks) clocks.clear()
  const made = makeClock(zone)
  clocks.set(zone, made)
  return made
}

function makeClock(timeZone: string): Clock | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
  } catch {
    return null
  }
}

/** Is this the IANA name of a time zone that this machine knows? Bare offsets move with nobody's summer: refused. */
export const isTimeZone = (zone: string): boolean =>
  /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone) && clockOf(zone) !== null

/** What a clock on the wall shows at an instant, as if it were UTC. An unknown zone is read as UTC: late beats never. */
function wallMs(zone: string, at: number): number {
  const clock = clockOf(zone)
  if (!clock) return at
  const shown: Record<string, string> = {}
  for (const { type, value } of clock.formatToParts(at)) shown[type] = value
  const { year, month, day, hour, minute, second } = shown
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return days + (Number(hour) * 60 + Number(minute)) * minuteMs + Number(second) * 1_000
}

/** Milliseconds by which the clocks of a place are ahead of UTC at an instant. */
const offsetAt = (zone: string, at: number): number => {
  const whole = Math.floor(at / 1_000) * 1_000
  return wallMs(zone, whole) - whole
}

/** The day and the minute a clock of this place shows. */
export function wallTimeOf(zone: string, at: number): WallTime {
  const shown = at + offsetAt(zone, at)
  const day = Math.floor(shown / dayMs)
  return { day, minute: Math.floor((shown - day * dayMs) / minuteMs) }
}

/**
 * The instant at which a clock of this place shows this time. A time that is skipped in spring is the moment of the
 * jump; of a time that comes twice in autumn, `which` says whether the first or the last is meant.
 */
export function instantOf(
  zone: string,
  { day, minute }: WallTime,
  which: 'first' | 'last' = 'first',
): number {
  const shown = day * dayMs + minute * minuteMs
  const offsets = [offsetAt(zone, shown - dayMs), offsetAt(zone, shown + dayMs)]
  const candidates = offsets.map((offset) => shown - offset)
  const meant = candidates.filter((at) => at + offsetAt(zone, at) === shown)
  if (meant.length === 0) return jumpBetween(zone, Math.min(...candidates), Math.max(...candidates))
  return which === 'first' ? Math.min(...meant) : Math.max(...meant)
}

/** The instant at which the clocks of a place are set forward, known to lie between these two. */
function jumpBetween(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before)
  let [low, high] = [before, after]
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000
    if (middle === low) break
    if (offsetAt(zone, middle) === old) low = middle
    else high = middle
  }
  return high
}
