import { describe, expect, test } from 'vitest'
import { dayOf } from './calendar.ts'
import { holidaysIn } from './holiday-feed.ts'

const window = { from: dayOf('2026-01-01') ?? 0, to: dayOf('2027-12-31') ?? 0 }
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const dates = (...events: string[][]) =>
  holidaysIn(calendar(...events), window)?.map(({ date }) => date)

describe('a holiday feed', () => {
  test('closes the days of its all-day events; the end is the first day after', () => {
    const days = holidaysIn(
      calendar([
        'DTSTART;VALUE=DATE:20261225',
        'DTEND;VALUE=DATE:20261227',
        'SUMMARY:Christmas\\, both',
        '  days',
      ]),
      window,
    )
    expect(days).toEqual([
      { date: '2026-12-25', name: 'Christmas, both days' },
      { date: '2026-12-26', name: 'Christmas, both days' },
    ])
  })

  test('repeats what comes every year, and only then', () => {
    expect(dates(['DTSTART;VALUE=DATE:19901003', 'RRULE:FREQ=YEARLY'])).toEqual([
      '2026-10-03',
      '2027-10-03',
    ])
    expect(dates(['DTSTART;VALUE=DATE:19901003'])).toEqual([])
  })

  test.each([
    ['appointments with a time', ['DTSTART:20261225T090000Z']],
    ['what was called off', ['DTSTART;VALUE=DATE:20261225', 'STATUS:CANCELLED']],
    ['days that do not exist', ['DTSTART;VALUE=DATE:20260231']],
  ])('passes over %s', (_what, event) => {
    expect(dates(event)).toEqual([])
  })

  test('that is no calendar is told from one without holidays', () => {
    expect(holidaysIn('<html>Not found</html>', window)).toBeNull()
    expect(dates()).toEqual([])
  })

  test('with a holiday of a thousand years closes two months and not the house', () => {
    expect(dates(['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:30260101'])).toHaveLength(60)
  })
})
