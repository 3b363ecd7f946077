import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causes, sumOf } from './cause.ts'
import { fitPrior } from './expectation.ts'
import { explainWeeks, type MatterCell, untaughtHistories } from './explain-weeks.ts'

const weeks = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']

const cell: fc.Arbitrary<MatterCell> = fc
  .record({
    week: fc.constantFrom(...weeks),
    theme: fc.constantFrom('a', 'b', 'c', 'd'),
    treatment: fc.constantFrom('learned' as const, 'edited' as const, null),
    peopleTrigger: fc.constantFrom('keyword', 'amount', null, null),
    policyVersion: fc.constantFrom(1, 2, 3),
    escalated: fc.boolean(),
    barShift: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    count: fc.integer({ min: 1, max: 40 }),
  })
  .map((each) => ({ ...each, escalated: each.peopleTrigger !== null || each.escalated }))

const explained = (cells: readonly MatterCell[], changedIn: number[] = []) => {
  const histories = untaughtHistories(cells)
  const regimeOf = (_trigger: string, version: number): number =>
    changedIn.filter((each) => each <= version).length
  return explainWeeks(cells, { prior: fitPrior([...histories.values()]), histories, regimeOf })
}

const plain: MatterCell = {
  ...{ week: weeks[0] as string, theme: 'a', treatment: null, peopleTrigger: null },
  ...{ policyVersion: 1, escalated: false, barShift: 0, count: 10 },
}

describe('what a week is put down to', () => {
  it('adds up to the rate, and to its change, whatever happened', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 60 }),
        fc.subarray([2, 3]),
        (cells, changedIn) => {
          const found = explained(cells, changedIn)
          for (const [place, { rate, level, change, matters, escalated }] of found.entries()) {
            expect(rate).toBeCloseTo(escalated / matters, 12)
            expect(sumOf(level)).toBeCloseTo(rate, 9)
            const before = found[place - 1]
            expect(change === null).toBe(before === undefined)
            if (change && before) expect(sumOf(change)).toBeCloseTo(rate - before.rate, 9)
          }
        },
      ),
    )
  })

  it('counts every matter once, in the week in which it came', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const all = cells.reduce((sum, { count }) => sum + count, 0)
        expect(explained(cells).reduce((sum, { matters }) => sum + matters, 0)).toBe(all)
      }),
    )
  })

  it('is what was taught, when a theme that escalated is answered from then on', () => {
    const hard = { ...plain, escalated: true, count: 40 }
    const after = { ...plain, week: weeks[1] as string, count: 40, treatment: 'learned' as const }
    const [, second] = explained([hard, after])
    expect(second?.change?.learned).toBeLessThan(-0.9)
    expect(Math.abs(second?.change?.mix ?? 1)).toBeLessThan(0.05)
  })

  it('is the mix, when only easier questions came', () => {
    const hard = { ...plain, escalated: true }
    const easy = { ...plain, theme: 'b' }
    const cells = [
      { ...hard, count: 30 },
      { ...easy, count: 10 },
      { ...hard, week: weeks[1] as string, count: 10 },
      { ...easy, week: weeks[1] as string, count: 30 },
    ]
    const [, second] = explained(cells)
    expect(second?.change?.mix).toBeLessThan(-0.4)
    expect(second?.change?.learned).toBe(0)
  })

  it('is the policy, when a trigger was switched off, and when more sureness is asked for', () => {
    const people = { ...plain, peopleTrigger: 'keyword', escalated: true, count: 10 }
    const off = explained(
      [
        people,
        { ...plain, count: 90 },
        { ...plain, week: weeks[1] as string, policyVersion: 2, count: 100 },
      ],
      [2],
    )
    expect(off[1]?.change?.policy).toBeCloseTo(-0.1, 9)
    expect(off[1]?.change?.people).toBeCloseTo(0, 9)
    const stricter = { ...plain, week: weeks[1] as string, escalated: true, barShift: 1 as const }
    const [, second] = explained([
      { ...plain, count: 90 },
      stricter,
      { ...stricter, ...plain, week: weeks[1] as string },
    ])
    expect(second?.change?.policy).toBeCloseTo(0.5, 9)
  })

  it('names the causes in the order of the page, each once', () => {
    expect(new Set(causes).size).toBe(causes.length)
  })
})
