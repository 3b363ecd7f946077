/** How tall an hour of the calendar is: half of one shows two lines. */
export const hourPixels = 72

/** Days of the calendar in the time of whoever looks at it; a day of summer time has 23 hours and is one day. */
export function dayStart(at: Date): Date {
  const day = new Date(at)
  day.setHours(0, 0, 0, 0)
  return day
}

export function addDays(at: Date, days: number): Date {
  const moved = new Date(at)
  moved.setDate(moved.getDate() + days)
  return moved
}

/** Monday of the week. */
export const weekStart = (at: Date): Date => addDays(dayStart(at), -((at.getDay() + 6) % 7))

export const daysFrom = (first: Date, count: number): Date[] =>
  Array.from({ length: count }, (_, position) => addDays(first, position))

export const isSameDay = (one: Date, other: Date): boolean =>
  one.toDateString() === other.toDateString()

/** "29 Nov 2026", or "23 to 29 Nov 2026" for several. */
export function periodWords(days: readonly Date[]): string {
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return ''
  const full = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
  if (days.length === 1) return full.format(first)
  const sameMonth = first.getMonth() === last.getMonth()
  const short = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    ...(!sameMonth && { month: 'short' }),
  })
  return `${short.format(first)} to ${full.format(last)}`
}

/** Minutes since midnight on the clock of the day, so that a row of the grid is a time of the clock on every day. */
export const minuteOfDay = (at: Date): number => at.getHours() * 60 + at.getMinutes()

/** The instant at which the clock of that day shows so many minutes since midnight. */
export function atMinute(day: Date, minute: number): Date {
  const at = dayStart(day)
  at.setHours(Math.floor(minute / 60), minute % 60)
  return at
}

type Placed<Item> = { item: Item; lane: number; lanes: number }
type Span = { from: number; to: number }

/** Puts what overlaps side by side. Each stands in the first lane that is free, as wide as its crowd allows. */
export function inLanes<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): Placed<Item>[] {
  const sorted = [...items].sort((left, right) => spanOf(left).from - spanOf(right).from)
  const placed: (Placed<Item> & Span)[] = []
  for (const item of sorted) {
    const span = spanOf(item)
    const beside = placed.filter((it) => it.from < span.to && span.from < it.to)
    let lane = 0
    while (beside.some((it) => it.lane === lane)) lane += 1
    placed.push({ item, lane, lanes: 1, ...span })
  }
  return placed.map(({ item, lane, from, to }) => {
    const crowd = placed.filter((it) => it.from < to && from < it.to)
    return { item, lane, lanes: Math.max(...crowd.map((it) => it.lane)) + 1 }
  })
}
