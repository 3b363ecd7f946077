import { describe, expect, it } from 'vitest'
import { addDays, atMinute, inLanes, minuteOfDay, periodWords, weekStart } from './days.ts'

const on = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour)

describe('the days of the calendar', () => {
  it('begin a week on Monday, also when looked at on a Sunday', () => {
    expect(weekStart(on(2026, 11, 29, 15))).toEqual(on(2026, 11, 23))
    expect(weekStart(on(2026, 11, 23))).toEqual(on(2026, 11, 23))
  })

  it('go from day to day by the calendar and not by 24 hours', () => {
    const days = Array.from({ length: 400 }, (_, position) => addDays(on(2026, 1, 1), position))
    expect(days.every((day) => day.getHours() === 0)).toBe(true)
  })

  it('find the same time of the clock again on another day', () => {
    expect(minuteOfDay(atMinute(on(2026, 3, 29), 15 * 60 + 30))).toBe(930)
  })

  it('say a period without repeating the month', () => {
    expect(periodWords([on(2026, 11, 23), on(2026, 11, 29)])).toBe('23 to 29 Nov 2026')
    expect(periodWords([on(2026, 11, 30), on(2026, 12, 6)])).toBe('30 Nov to 6 Dec 2026')
  })
})

describe('callbacks at the same time', () => {
  const place = (spans: [number, number][]) =>
    inLanes(spans, ([from, to]) => ({ from, to })).map(({ lane, lanes }) => [lane, lanes])

  it('stand side by side, and those alone take the whole width', () => {
    expect(
      place([
        [0, 30],
        [0, 30],
        [60, 90],
      ]),
    ).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ])
  })

  it('use a lane again once it is free', () => {
    expect(
      place([
        [0, 60],
        [0, 30],
        [30, 60],
      ]).map(([lane]) => lane),
    ).toEqual([0, 1, 1])
  })
})
