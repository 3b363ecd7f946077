import { dateOf, dayOf } from './calendar.ts'
import type { Day } from './zone.ts'

/** A closed day out of a holiday feed. */
export type FeedDay = { date: string; name: string }

/** Days out of a feed between these two are kept; what is long past or far off serves nobody. */
type Window = { from: Day; to: Day }

/** A holiday of more days than this is a mistake of whoever wrote the feed. */
const longestDays = 60
const mostDays = 1_000

/**
 * The closed days of an iCalendar text: its all-day events, each day of them, the yearly ones for every year in the
 * window. Null when the text is no calendar at all.
 */
export function holidaysIn(calendar: string, window: Window): FeedDay[] | null {
  const lines = unfolded(calendar)
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return null
  const days = new Map<Day, string>()
  for (const event of eventsIn(lines)) {
    for (const day of daysOf(event, window)) if (!days.has(day)) days.set(day, event.name)
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .slice(0, mostDays)
    .map(([day, name]) => ({ date: dateOf(day), name }))
}

/** Long lines are folded: a line that begins with a space goes on with the one before. */
const unfolded = (text: string): string[] => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)

type CalendarEvent = { from: Day; to: Day; isYearly: boolean; name: string }

function eventsIn(lines: readonly string[]): CalendarEvent[] {
  const events: CalendarEvent[] = []
  let fields: Map<string, string> | null = null
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) fields = new Map()
    else if (/^END:VEVENT/i.test(line)) {
      events.push(...(fields ? eventOf(fields) : []))
      fields = null
    } else if (fields) {
      const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/i.exec(line) ?? []
      if (name && value !== undefined) fields.set(name.toUpperCase(), value.trim())
    }
  }
  return events
}

/** Events with a time of the clock are appointments and close nothing. */
function eventOf(fields: ReadonlyMap<string, string>): CalendarEvent[] {
  const from = dayIn(fields.get('DTSTART'))
  if (from === null || fields.get('STATUS')?.toUpperCase() === 'CANCELLED') return []
  const end = dayIn(fields.get('DTEND'))
  const to = end !== null && end > from ? Math.min(end, from + longestDays) : from + 1
  const isYearly = /FREQ=YEARLY/i.test(fields.get('RRULE') ?? '')
  const name = (fields.get('SUMMARY') ?? 'Holiday')
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\\n/gi, ' ')
  return [{ from, to, isYearly, name: name.slice(0, 120) }]
}

function dayIn(value: string | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value ?? '') ?? []
  return year ? dayOf(`${year}-${month}-${day}`) : null
}

function daysOf({ from, to, isYearly }: CalendarEvent, window: Window): Day[] {
  const starts = isYearly ? yearlyFrom(from, window) : [from]
  return starts
    .flatMap((start) => Array.from({ length: to - from }, (_, at) => start + at))
    .filter((day) => day >= window.from && day <= window.to)
}

function yearlyFrom(first: Day, window: Window): Day[] {
  const date = dateOf(first)
  const [from, to] = [window.from - longestDays, window.to].map((day) =>
    Number(dateOf(day).slice(0, 4)),
  )
  const years = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, at) => (from ?? 0) + at)
  return years.flatMap((year) => {
    const day = dayOf(`${year}${date.slice(4)}`)
    return day !== null && day >= first ? [day] : []
  })
}
