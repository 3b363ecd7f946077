import type { OpenTime, Weekday } from '../service/hours-plan.ts'
import { type Day, dayMs } from './zone.ts'

/** The days of a week as plans write them, from Monday on. */
export const weekdays: Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** Which day of the week it is; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => weekdays[(((day + 3) % 7) + 7) % 7] ?? 'monday'

/** "2026-12-24" as a day, or null when there is no such day in the calendar. */
export function dayOf(date: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return null
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return dateOf(at / dayMs) === date ? at / dayMs : null
}

const utc = new Intl.DateTimeFormat('en-US', {
  ...{ timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
})

/** A day as plans write it: 2026-12-24. */
export function dateOf(day: Day): string {
  const shown: Record<string, string> = {}
  for (const { type, value } of utc.formatToParts(day * dayMs)) shown[type] = value
  return `${String(shown.year).padStart(4, '0')}-${shown.month}-${shown.day}`
}

/** "09:30" as minutes since midnight, "24:00" as the end of the day; null for what no clock shows. */
export function minuteOf(time: string): number | null {
  if (time === '24:00') return 1_440
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null
}

/** Minutes from and to; null when a time is no time, or the end does not come after the beginning. */
export function minutesOf({ from, to }: OpenTime): { from: number; to: number } | null {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return start !== null && end !== null && start < end ? { from: start, to: end } : null
}
