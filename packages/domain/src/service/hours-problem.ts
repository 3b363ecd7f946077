import { dayOf, minutesOf, weekdays } from '../hours/calendar.ts'
import { isTimeZone } from '../hours/zone.ts'
import type { HoursPlan, OpenTime } from './hours-plan.ts'
import type { PlanProblem } from './problem-at.ts'

/** What is wrong with hours: a zone nobody knows, times that run backwards or overlap, a week that never opens. */
export function hoursProblems(path: string, hours: HoursPlan): PlanProblem[] {
  const found = [
    ...zoneProblem(`${path}.timeZone`, hours.timeZone),
    ...weekdays.flatMap((day) => timeProblems(`${path}.week.${day}`, hours.week[day])),
    ...hours.holidays.flatMap((holiday, at) => holidayProblems(`${path}.holidays.${at}`, holiday)),
    ...twinDays(path, hours),
  ]
  const isEver = [
    ...weekdays.map((day) => hours.week[day]),
    ...hours.holidays.map((day) => day.open),
  ]
  if (!hours.always && isEver.every((open) => open.length === 0))
    found.push({
      path: `${path}.week`,
      message: 'The team never opens, so whoever waits for it would wait for ever.',
    })
  return found
}

/** An unknown zone would be read as UTC, hours beside the truth. */
export const zoneProblem = (path: string, zone: string): PlanProblem[] =>
  isTimeZone(zone)
    ? []
    : [{ path, message: `${zone || 'Nothing'} is no time zone; use a name such as Europe/Berlin.` }]

function timeProblems(path: string, times: readonly OpenTime[]): PlanProblem[] {
  const spans = times.map(minutesOf)
  const backwards = times.flatMap((time, at) =>
    spans[at]
      ? []
      : [
          {
            path: `${path}.${at}`,
            message: `${time.from} to ${time.to} is no time of one day: write 24:00 for its end, and the night of the next day there.`,
          },
        ],
  )
  const overlapping = spans.flatMap((span, at) => {
    const other = spans.findIndex(
      (each, place) => place < at && span && each && each.from < span.to && span.from < each.to,
    )
    return other >= 0
      ? [
          {
            path: `${path}.${at}`,
            message: `Overlaps with ${shown(times[other])}; make one of them.`,
          },
        ]
      : []
  })
  return [...backwards, ...overlapping]
}

const shown = (time: OpenTime | undefined): string => (time ? `${time.from} to ${time.to}` : '')

function holidayProblems(
  path: string,
  { date, open }: HoursPlan['holidays'][number],
): PlanProblem[] {
  const noDay = { path: `${path}.date`, message: `${date} is no day; write it as 2026-12-24.` }
  return [...(dayOf(date) === null ? [noDay] : []), ...timeProblems(`${path}.open`, open)]
}

function twinDays(path: string, { holidays }: HoursPlan): PlanProblem[] {
  return holidays.flatMap(({ date }, at) =>
    holidays.findIndex((each) => each.date === date) < at
      ? [
          {
            path: `${path}.holidays.${at}.date`,
            message: `${date} stands here twice, and only the first counts.`,
          },
        ]
      : [],
  )
}
