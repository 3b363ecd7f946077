import type { LearningWeek } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import type { CauseShares } from '../../api/learning.ts'
import {
  ceilingOf,
  changeLayers,
  columnsOf,
  isDated,
  levelLayers,
  newestFull,
  precisionFloor,
} from './weeks-plot.ts'

const nothing: CauseShares = { learned: 0, edited: 0, policy: 0, mix: 0, people: 0, rest: 0 }
const level: CauseShares = {
  ...{ mix: 0.5, people: 0.08, rest: 0.01 },
  ...{ learned: -0.2, edited: -0.05, policy: -0.02 },
}
const rateOf = (shares: CauseShares) =>
  Object.values(shares).reduce((sum: number, share) => sum + share, 0)

const week = (day: string, more: Partial<LearningWeek> = {}): LearningWeek => ({
  ...{ week: day, matters: 100, escalated: 30, isOpen: false, level, change: null },
  rate: { value: 0.3, low: 0.22, high: 0.4 },
  precision: null,
  ...more,
})

describe('the column of a week', () => {
  it('has what came below the rate and what was spared above it, without a hole', () => {
    const layers = levelLayers(level)
    const taken = layers.filter(({ isTaken }) => isTaken)
    const added = layers.filter(({ isTaken }) => !isTaken)
    expect(taken[0]?.from).toBeCloseTo(rateOf(level))
    expect(taken.map(({ cause }) => cause)).toEqual(['learned', 'edited', 'policy'])
    expect(taken.at(-1)?.to).toBeCloseTo(added.at(-1)?.to ?? 0)
    for (const pile of [taken, added])
      for (const [place, layer] of pile.entries())
        if (place > 0) expect(layer.from).toBeCloseTo(pile[place - 1]?.to ?? 0)
  })

  it('spares nothing while nobody has taught anything', () => {
    const layers = levelLayers({ ...nothing, mix: 0.4, people: 0.1 })
    expect(layers.map(({ cause, isTaken }) => [cause, isTaken])).toEqual([
      ['people', false],
      ['mix', false],
    ])
    expect(layers.at(-1)?.to).toBeCloseTo(0.5)
  })

  it('shows an item that brings in more people than it spares as what it is', () => {
    expect(levelLayers({ ...nothing, mix: 0.2, learned: 0.05 })).toEqual([
      { cause: 'learned', from: 0, to: 0.05, isTaken: false },
      { cause: 'mix', from: 0.05, to: 0.25, isTaken: false },
    ])
  })
})

it('draws a change as two piles that end where the change says', () => {
  const change = { ...nothing, mix: 0.04, learned: -0.1, edited: -0.02 }
  const ends = changeLayers(change).map(({ to }) => to)
  expect(Math.max(...ends) + Math.min(...ends)).toBeCloseTo(rateOf(change))
})

describe('the axis of time', () => {
  it('keeps a place for a week in which nobody asked', () => {
    const columns = columnsOf([week('2026-11-02'), week('2026-11-23')])
    expect(columns.map((it) => [it.week, it.data !== null])).toEqual([
      ['2026-11-02', true],
      ['2026-11-09', false],
      ['2026-11-16', false],
      ['2026-11-23', true],
    ])
    expect(columnsOf([])).toEqual([])
  })

  it('crosses the turn of the year and the change of the clock', () => {
    const weeks = [week('2026-03-16'), week('2027-01-11')]
    expect(columnsOf(weeks)).toHaveLength(44)
  })

  it('dates as many weeks as fit, the newest always', () => {
    const dated = (band: number) => [0, 1, 2, 3, 4].filter((place) => isDated(place, 5, band))
    expect(dated(50)).toEqual([0, 1, 2, 3, 4])
    expect(dated(23)).toEqual([0, 2, 4])
    expect(dated(10)).toEqual([4])
  })
})

it('opens at the newest week that is over, or at the first one while it is under way', () => {
  const open = week('2026-11-23', { isOpen: true })
  expect(newestFull([week('2026-11-16'), open])?.week).toBe('2026-11-16')
  expect(newestFull([open])?.week).toBe('2026-11-23')
})

it('scales in round shares above all that is drawn, and precision from below its lowest interval', () => {
  expect([ceilingOf([0.31]), ceilingOf([0.04]), ceilingOf([1.13])]).toEqual([0.4, 0.05, 1.2])
  const precision = { ...{ value: 0.9, high: 0.97, audited: 20, right: 18, covered: 1 } }
  expect(precisionFloor([week('2026-11-16', { precision: { ...precision, low: 0.68 } })])).toBe(0.6)
  expect(precisionFloor([week('2026-11-16')])).toBe(0.8)
})
