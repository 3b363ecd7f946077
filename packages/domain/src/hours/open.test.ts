import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officeHours } from '../service/default-plan.ts'
import type { HoursPlan, OpenTime } from '../service/hours-plan.ts'
import { weekdays } from './calendar.ts'
import {
  addOpenSeconds,
  isOpen,
  nextClosing,
  nextOpening,
  nextSlots,
  openSecondsBetween,
} from './open.ts'
import { instantOf, isTimeZone, wallTimeOf } from './zone.ts'

const at = (text: string): number => Date.parse(text)
const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()
const hour = 3_600

const everyDay = (timeZone: string, ...open: OpenTime[]): HoursPlan => ({
  ...officeHours(timeZone),
  week: Object.fromEntries(weekdays.map((day) => [day, open])) as HoursPlan['week'],
})
const never = everyDay('Europe/Berlin')
const berlin = officeHours('Europe/Berlin')
const allDay = everyDay('Europe/Berlin', { from: '00:00', to: '24:00' })

describe('a team that works nine to five', () => {
  test.each([
    ['before the first hour', '2026-11-27T07:59:59.999Z', false],
    ['in the first second', '2026-11-27T08:00:00.000Z', true],
    ['in the last second', '2026-11-27T15:59:59.999Z', true],
    ['at the end', '2026-11-27T16:00:00.000Z', false],
    ['on Saturday', '2026-11-28T10:00:00.000Z', false],
    ['in summer, an hour earlier by UTC', '2026-07-01T07:30:00.000Z', true],
  ])('is open or not %s', (_when, instant, expected) => {
    expect(isOpen(berlin, at(instant))).toBe(expected)
  })

  test('opens again on Monday, and not at all in between', () => {
    expect(iso(nextOpening(berlin, at('2026-11-27T16:00:00Z')))).toBe('2026-11-30T08:00:00.000Z')
  })

  test('opens on Monday by the clock of its place, also over the change of the clocks', () => {
    expect(iso(nextOpening(berlin, at('2026-03-27T16:00:00Z')))).toBe('2026-03-30T07:00:00.000Z')
    expect(iso(nextOpening(berlin, at('2026-10-23T16:00:00Z')))).toBe('2026-10-26T08:00:00.000Z')
  })

  test('closes at five, and a closed team does not close', () => {
    expect(iso(nextClosing(berlin, at('2026-11-27T12:00:00Z')))).toBe('2026-11-27T16:00:00.000Z')
    expect(nextClosing(berlin, at('2026-11-28T12:00:00Z'))).toBeNull()
  })
})

describe('a holiday', () => {
  const closed = { date: '2026-12-24', name: 'Christmas Eve', open: [] }
  const short = { date: '2026-12-31', name: 'New Year', open: [{ from: '10:00', to: '12:00' }] }
  const hours = { ...berlin, holidays: [closed, short] }
  test.each([
    ['2026-12-24T10:00:00Z', false],
    ['2026-12-31T08:30:00Z', false],
    ['2026-12-31T09:30:00Z', true],
    ['2026-12-31T11:30:00Z', false],
  ])('closes or shortens its day: %s', (instant, expected) => {
    expect(isOpen(hours, at(instant))).toBe(expected)
  })
})

describe('a day on which the clocks change', () => {
  test('has 23 or 25 hours of work for a team that never sleeps', () => {
    const spring = [at('2026-03-28T23:00:00Z'), at('2026-03-29T22:00:00Z')] as const
    const autumn = [at('2026-10-24T22:00:00Z'), at('2026-10-25T23:00:00Z')] as const
    expect(openSecondsBetween(allDay, ...spring)).toBe(23 * hour)
    expect(openSecondsBetween(allDay, ...autumn)).toBe(25 * hour)
  })

  test('opens at the jump when the opening time does not exist', () => {
    const hours = everyDay('Europe/Berlin', { from: '02:30', to: '04:00' })
    expect(iso(nextOpening(hours, at('2026-03-28T23:30:00Z')))).toBe('2026-03-29T01:00:00.000Z')
    expect(openSecondsBetween(hours, at('2026-03-28T23:30:00Z'), at('2026-03-29T12:00:00Z'))).toBe(
      hour,
    )
  })

  test('opens the first time and closes the last time when both exist twice', () => {
    const hours = everyDay('Europe/Berlin', { from: '02:00', to: '02:30' })
    expect(openSecondsBetween(hours, at('2026-10-24T22:00:00Z'), at('2026-10-25T22:00:00Z'))).toBe(
      hour * 1.5,
    )
  })

  test('may begin after midnight has been skipped: nothing of the day before is counted twice', () => {
    const hours = everyDay('America/Santiago', { from: '00:00', to: '24:00' })
    const [from, to] = [at('2026-09-05T12:00:00Z'), at('2026-09-07T12:00:00Z')]
    expect(openSecondsBetween(hours, from, to)).toBe((to - from) / 1_000)
  })

  test('may have a midnight that comes twice', () => {
    const hours = everyDay('Atlantic/Azores', { from: '00:00', to: '24:00' })
    const [from, to] = [at('2026-10-24T12:00:00Z'), at('2026-10-26T12:00:00Z')]
    expect(openSecondsBetween(hours, from, to)).toBe((to - from) / 1_000)
  })

  test('may be missing altogether', () => {
    const hours = everyDay('Pacific/Apia', { from: '09:00', to: '17:00' })
    const [from, to] = [at('2011-12-30T05:00:00Z'), at('2011-12-31T05:00:00Z')]
    expect(openSecondsBetween(hours, from, to)).toBe(8 * hour)
  })
})

describe('hours that never open', () => {
  test('say so instead of looking for ever', () => {
    expect(nextOpening(never, at('2026-11-27T10:00:00Z'))).toBeNull()
    expect(addOpenSeconds(never, at('2026-11-27T10:00:00Z'), 60)).toBeNull()
    expect(nextSlots(never, { minutes: 30, most: 3, from: 0 })).toEqual([])
    expect(openSecondsBetween(never, 0, at('2026-11-27T10:00:00Z'))).toBe(0)
  })

  test('are not those with one open day in a year', () => {
    const camp = {
      ...never,
      holidays: [{ date: '2027-08-01', name: 'Camp', open: [{ from: '09:00', to: '10:00' }] }],
    }
    expect(iso(nextOpening(camp, at('2026-11-27T10:00:00Z')))).toBe('2027-08-01T07:00:00.000Z')
  })
})

describe('slots', () => {
  const starts = (from: string, most = 3) =>
    nextSlots(berlin, { minutes: 30, most, from: at(from) }).map((slot) => iso(slot.from))

  test('are the same for whoever asks, and lie within hours', () => {
    expect(starts('2026-11-27T15:01:00Z')).toEqual([
      '2026-11-27T15:30:00.000Z',
      '2026-11-30T08:00:00.000Z',
      '2026-11-30T08:30:00.000Z',
    ])
  })

  test('do not reach beyond closing', () => {
    const [slot] = nextSlots(berlin, { minutes: 45, most: 1, from: at('2026-11-27T15:30:00Z') })
    expect(iso(slot?.from ?? null)).toBe('2026-11-30T08:00:00.000Z')
  })
})

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
  'Atlantic/Azores',
  'Africa/Casablanca',
  'Etc/UTC',
]
const openTime = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from: clock(from), to: clock(to) }))
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const anyHours = fc
  .record({
    zone: fc.constantFrom(...zones),
    week: fc.array(fc.array(openTime, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  })
  .filter(({ week }) => week.some((day) => day.length > 0))
  .map(
    ({ zone, week }): HoursPlan => ({
      ...officeHours(zone),
      week: Object.fromEntries(
        weekdays.map((day, place) => [day, week[place] ?? []]),
      ) as HoursPlan['week'],
    }),
  )
const anyInstant = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') })
const anySeconds = fc.integer({ min: 0, max: 200 * hour })

describe('whatever the hours, the place and the day', () => {
  test('seconds of work that are added are there when counted', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, anySeconds, (hours, instant, seconds) => {
        const end = addOpenSeconds(hours, instant, seconds)
        expect(openSecondsBetween(hours, instant, end ?? 0)).toBe(seconds)
      }),
      { numRuns: 150 },
    )
  })

  test('more work is never done earlier, and who starts later is never done before', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyHours, anyInstant, anySeconds, anySeconds),
        ([hours, instant, some, more]) => {
          const end = addOpenSeconds(hours, instant, some) ?? 0
          expect(addOpenSeconds(hours, instant, some + more)).toBeGreaterThanOrEqual(end)
          expect(addOpenSeconds(hours, instant + more * 1_000, some)).toBeGreaterThanOrEqual(end)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('the next opening is open, and nothing between now and then is', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, instant) => {
        const opening = nextOpening(hours, instant) ?? Number.NaN
        expect(isOpen(hours, opening)).toBe(true)
        expect(openSecondsBetween(hours, instant, opening)).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  test('counting in two parts is counting at once', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyHours, anyInstant, anySeconds, anySeconds),
        ([hours, instant, one, other]) => {
          const from = Math.floor(instant / 1_000) * 1_000
          const [middle, end] = [from + one * 1_000, from + (one + other) * 1_000]
          const parts =
            openSecondsBetween(hours, from, middle) + openSecondsBetween(hours, middle, end)
          expect(parts).toBe(openSecondsBetween(hours, from, end))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('an instant is shown by the clock that it was read from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyInstant, (zone, instant) => {
        const shown = wallTimeOf(zone, instant)
        const back = [instantOf(zone, shown), instantOf(zone, shown, 'last')]
        expect(back).toContain(Math.floor(instant / 60_000) * 60_000)
      }),
    )
  })
})

test('a zone nobody knows is told from one that exists', () => {
  expect(zones.every(isTimeZone)).toBe(true)
  expect(['', 'Mars/Base', '+02:00', 'Europe/ Berlin'].some(isTimeZone)).toBe(false)
})
