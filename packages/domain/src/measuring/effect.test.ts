import { describe, expect, it } from 'vitest'
import { type Effect, type Exposure, effectOf, sharesOf } from './effect.ts'
import { expectationOf, fitPrior, type ThemeHistory } from './expectation.ts'

/** The same chance on every machine. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const themes = 80
const mattersEach = 14

/** Themes that bring in people more or less often; most of the difference lies between themes. */
const rateOfTheme = (draw: () => number): number =>
  draw() < 0.5 ? 0.1 + 0.3 * draw() : 0.5 + 0.5 * draw()

type Stream = { effect: Effect; truth: number }

/**
 * A stream in which somebody teaches when an escalation has just come, every other time. From then on the theme escalates
 * `kept` as often as before.
 */
function play(seed: number, kept: number): Stream {
  const draw = chance(seed)
  let truth = 0
  const untaught: ThemeHistory[] = []
  const since: ThemeHistory[] = []
  for (let theme = 0; theme < themes; theme += 1) {
    const rate = rateOfTheme(draw)
    const [before, after] = [
      { matters: 0, escalated: 0 },
      { matters: 0, escalated: 0 },
    ]
    let isTaught = false
    for (let matter = 0; matter < mattersEach; matter += 1) {
      const would = draw() < rate
      const does = isTaught ? would && draw() < kept : would
      const place = isTaught ? after : before
      place.matters += 1
      place.escalated += does ? 1 : 0
      if (isTaught) truth += Number(would) - Number(does)
      if (does && !isTaught && draw() < 0.5) isTaught = true
    }
    untaught.push(before)
    since.push(after)
  }
  const prior = fitPrior(untaught)
  const exposures = since.map(
    (each, place): Exposure => ({
      expectation: expectationOf(prior, untaught[place] as ThemeHistory),
      since: each,
      share: 1,
    }),
  )
  return { effect: effectOf(prior, exposures), truth }
}

const runs = (kept: number): Stream[] =>
  Array.from({ length: 120 }, (_, run) => play(97 * run + 11, kept))
const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

describe('the effect of what was taught', () => {
  it.each([
    ['that answers nine in ten', 0.1],
    ['that answers half', 0.5],
  ])(
    'is neither flattered nor belittled, though teaching follows escalations: an item %s',
    (_, kept) => {
      const streams = runs(kept)
      const truth = meanOf(streams.map((each) => each.truth))
      const found = meanOf(streams.map(({ effect }) => effect.avoided))
      expect(Math.abs(found - truth) / truth).toBeLessThan(0.04)
    },
  )

  it('is nothing where the item changes nothing, where the rate before teaching would claim a success', () => {
    const streams = runs(1)
    const found = meanOf(streams.map(({ effect }) => effect.avoided))
    const matters = meanOf(streams.map(({ effect }) => effect.matters))
    expect(Math.abs(found) / matters).toBeLessThan(0.02)
  })

  it('lies within its interval about as often as it says', () => {
    const streams = [...runs(0.1), ...runs(0.5)]
    const inside = streams.filter(
      ({ effect, truth }) => effect.low <= truth && truth <= effect.high,
    )
    expect(inside.length / streams.length).toBeGreaterThan(0.9)
  })

  it('is shared by those that were taught for the same, and none gets more than there is', () => {
    expect(sharesOf([9, 0]).map((each) => Number(each.toFixed(2)))).toEqual([0.95, 0.05])
    expect(sharesOf([0, 0])).toEqual([0.5, 0.5])
    expect(sharesOf([])).toEqual([])
  })

  it('is unknown within wide bounds while little was seen', () => {
    const prior = fitPrior([])
    const expectation = expectationOf(prior, { matters: 1, escalated: 1 })
    const { low, high } = effectOf(prior, [
      { expectation, since: { matters: 3, escalated: 0 }, share: 1 },
    ])
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(2.5)
  })
})
