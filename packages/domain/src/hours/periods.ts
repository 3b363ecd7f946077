import type { HoursPlan, OpenTime } from '../service/hours-plan.ts'
import { dateOf, minutesOf, weekdayOf } from './calendar.ts'
import { type Day, instantOf, wallTimeOf } from './zone.ts'

/** From one instant to another, the end not included; milliseconds. */
export type Period = { from: number; to: number }

/**
 * So many closed days in a row are looked through, and no more: hours that never open must not keep a server busy.
 * Longer than a year, because a holiday camp is open on one week of it.
 */
export const mostClosedDays = 400

const known = new WeakMap<HoursPlan, Map<Day, Period[]>>()
const mostKnownDays = 2_000

/** When a team is open on one day of its calendar: ordered, joined where they touch. A plan is never changed, so it is worked out once. */
export function periodsOn(hours: HoursPlan, day: Day): Period[] {
  const days = known.get(hours) ?? new Map<Day, Period[]>()
  known.set(hours, days)
  const before = days.get(day)
  if (before) return before
  if (days.size >= mostKnownDays) days.clear()
  const periods = joined(openTimesOn(hours, day).flatMap((time) => periodOf(hours, day, time)))
  days.set(day, periods)
  return periods
}

/** Own holidays first, then the weekday. */
function openTimesOn({ week, holidays }: HoursPlan, day: Day): OpenTime[] {
  const holiday = holidays.length > 0 && holidays.find(({ date }) => date === dateOf(day))
  return holiday ? holiday.open : week[weekdayOf(day)]
}

/** Open from the first time the clock shows the beginning until the last time it shows the end. */
function periodOf({ timeZone }: HoursPlan, day: Day, time: OpenTime): Period[] {
  const minutes = minutesOf(time)
  if (!minutes) return []
  const from = instantOf(timeZone, { day, minute: minutes.from })
  // The end of a day is the beginning of the next, which must not come twice.
  const to =
    minutes.to === 1_440
      ? instantOf(timeZone, { day: day + 1, minute: 0 })
      : instantOf(timeZone, { day, minute: minutes.to }, 'last')
  return from < to ? [{ from, to }] : []
}

function joined(periods: Period[]): Period[] {
  const ordered = [...periods].sort((one, other) => one.from - other.from)
  const all: Period[] = []
  for (const period of ordered) {
    const last = all.at(-1)
    if (last && period.from <= last.to) last.to = Math.max(last.to, period.to)
    else all.push({ ...period })
  }
  return all
}

/**
 * The open periods that end after an instant, in order, without end. Stops after `mostClosedDays` closed days in a row.
 * Periods of neighbouring days that touch come one after the other, each from where the one before ended.
 */
export function* periodsFrom(hours: HoursPlan, at: number): Generator<Period> {
  const first = wallTimeOf(hours.timeZone, at).day - 1
  let reached = Number.NEGATIVE_INFINITY
  let closed = 0
  for (let day = first; closed <= mostClosedDays; day += 1) {
    closed += 1
    for (const { from, to } of periodsOn(hours, day)) {
      if (to <= at || to <= reached) continue
      closed = 0
      yield { from: Math.max(from, reached), to }
      reached = to
    }
  }
}
