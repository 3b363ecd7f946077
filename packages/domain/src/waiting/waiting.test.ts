import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateWait, insideFor } from './estimate-wait.ts'
import { busyGaps, expectedWait } from './expected-wait.ts'
import { isInside, spoken } from './spoken.ts'
import type { WaitFacts, WaitOutcome } from './wait-facts.ts'

const quiet: WaitFacts = {
  ...{ place: 1, free: 0, slots: 6, share: 1, handOffs: [], handlings: [], leaving: 0, staff: [] },
  ...{ waitedSeconds: 0, expectedAtFirst: null, acceptSeconds: 45 },
}
const outcome = (more: Partial<WaitOutcome> = {}): WaitOutcome => ({
  ...{ ahead: 4, expectedSeconds: 600, actualSeconds: 600, isInside: true, left: false },
  ...{ agoSeconds: 600, isUpdate: false, ...more },
})
const width = ({ lowSeconds, highSeconds }: { lowSeconds: number; highSeconds: number }) =>
  highSeconds - lowSeconds

describe('what is expected', () => {
  test('is a moment where somebody is free', () => {
    expect(expectedWait({ ...quiet, free: 2 })).toBeLessThan(60)
  })

  test('grows with the line and shrinks with the people', () => {
    const inLine = expectedWait({ ...quiet, place: 6 })
    expect(inLine).toBeGreaterThan(expectedWait({ ...quiet, place: 2 }))
    expect(inLine).toBeGreaterThan(expectedWait({ ...quiet, place: 6, slots: 12 }))
  })

  test('follows how fast the queue was seen to move', () => {
    const handOffs = Array.from({ length: 20 }, (_, at) => ({
      agoSeconds: at * 30,
      waitedSeconds: 400,
    }))
    const fast = expectedWait({ ...quiet, place: 6, handOffs })
    expect(fast).toBeLessThan(expectedWait({ ...quiet, place: 6 }) / 2)
  })

  test('takes longer when people go home', () => {
    const staff = [{ inSeconds: 60, factor: 0.25 }]
    expect(expectedWait({ ...quiet, place: 6, staff })).toBeGreaterThan(
      2 * expectedWait({ ...quiet, place: 6 }),
    )
  })

  test('counts only gaps in which somebody waited all the time', () => {
    const met = (agoSeconds: number, waitedSeconds: number) => ({ agoSeconds, waitedSeconds })
    expect(busyGaps([met(0, 300), met(100, 5), met(900, 50)])).toEqual([
      { agoSeconds: 0, seconds: 100 },
    ])
  })

  test('is finite whatever is known, and so is the range', () => {
    const seconds = fc.double({ min: 0, max: 1e6, noNaN: true })
    const facts = fc.record({
      place: fc.integer({ min: 1, max: 1_000 }),
      free: fc.integer({ min: 0, max: 50 }),
      slots: fc.integer({ min: 0, max: 500 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      handOffs: fc.array(fc.record({ agoSeconds: seconds, waitedSeconds: seconds })),
      handlings: fc.array(fc.record({ agoSeconds: seconds, seconds })),
      leaving: fc.double({ min: 0, max: 1, noNaN: true }),
      staff: fc.array(
        fc.record({ inSeconds: seconds, factor: fc.double({ min: 0, max: 5, noNaN: true }) }),
      ),
      waitedSeconds: seconds,
      expectedAtFirst: fc.option(seconds),
      acceptSeconds: fc.integer({ min: 1, max: 600 }),
    })
    fc.assert(
      fc.property(facts, (known) => {
        const told = estimateWait(known, [], 0.85)
        expect(Number.isFinite(told.expectedSeconds)).toBe(true)
        expect(told.lowSeconds).toBeGreaterThanOrEqual(0)
        expect(told.highSeconds).toBeGreaterThan(told.lowSeconds)
      }),
    )
  })
})

describe('what is told', () => {
  test('is wide where little is known, and narrows when the queue turns out to be even', () => {
    const facts = { ...quiet, place: 5 }
    const seen = Array.from({ length: 80 }, (_, at) => outcome({ ahead: 5, agoSeconds: at * 100 }))
    expect(width(estimateWait(facts, seen, 0.85))).toBeLessThan(
      width(estimateWait(facts, [], 0.85)) / 2,
    )
  })

  test('widens when promises are missed', () => {
    const facts = { ...quiet, place: 5 }
    const missed = Array.from({ length: 10 }, (_, at) =>
      outcome({ ahead: 5, actualSeconds: 2_400, isInside: false, agoSeconds: at * 100 }),
    )
    expect(estimateWait(facts, missed, 0.85).highSeconds).toBeGreaterThan(
      estimateWait(facts, [], 0.85).highSeconds,
    )
  })

  test('aims higher after each miss, and lower after many kept promises', () => {
    expect(insideFor([outcome({ isInside: false })], 0.85)).toBeGreaterThan(0.85)
    expect(
      insideFor(
        Array.from({ length: 30 }, () => outcome()),
        0.85,
      ),
    ).toBeLessThan(0.85)
    expect(insideFor([outcome({ left: true })], 0.85)).toBe(0.85)
  })

  test('is not made shorter by those who left before anybody came', () => {
    const facts = { ...quiet, place: 4 }
    const met = Array.from({ length: 20 }, () => outcome())
    const gone = Array.from({ length: 20 }, () => outcome({ actualSeconds: 100, left: true }))
    expect(estimateWait(facts, [...met, ...gone], 0.85).highSeconds).toBeGreaterThanOrEqual(
      estimateWait(facts, met, 0.85).highSeconds,
    )
  })

  test.each([
    [0, 20, 0, 60],
    [110, 260, 120, 240],
    [900, 1_650, 900, 1_800],
    [8_000, 9_800, 8_100, 9_900],
  ])('%d to %d seconds is said as %d to %d', (low, high, lowSeconds, highSeconds) => {
    expect(spoken(low, high)).toEqual({ lowSeconds, highSeconds })
  })

  test('counts a wait below a minute as one of a minute', () => {
    expect(isInside({ lowSeconds: 60, highSeconds: 180 }, 10)).toBe(true)
    expect(isInside({ lowSeconds: 60, highSeconds: 180 }, 181)).toBe(false)
  })
})
