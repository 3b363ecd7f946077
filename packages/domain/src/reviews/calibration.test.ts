import { describe, expect, it } from 'vitest'
import { agreementOn, checkAgreement, disagreements } from './calibration.ts'
import type { CheckResult } from './check-result.ts'
import { meanOf } from './interval.ts'
import type { Criterion } from './scorecard.ts'

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  ...{ id, name: id, says: '', weight: 1, scale: 'three', appliesTo: ['agent'], critical: false },
  check: null,
  ...more,
})
const saying = (value: number | null, id = 'kind') => ({
  ratings: [{ criterion: id, value, why: '' }],
})

describe('reviewers who saw the same conversation', () => {
  const kind = criterion('kind')
  it('agree or not, criterion by criterion, and what they differ on is named', () => {
    const both = [saying(2), saying(0)]
    expect(disagreements([kind], both)).toEqual(['kind'])
    expect(disagreements([kind], [saying(1), saying(1)])).toEqual([])
    const same = [[saying(2), saying(2)], [saying(0), saying(0)], both]
    expect(agreementOn([kind], same)).toMatchObject([{ criterion: 'kind', n: 3, same: 2 }])
  })
  it('agree better when they are one step apart than when they are two', () => {
    const others = [
      [saying(0), saying(0)],
      [saying(1), saying(1)],
      [saying(2), saying(2)],
    ]
    const alphaOf = (one: number, other: number) =>
      agreementOn([kind], [...others, [saying(one), saying(other)]])[0]?.alpha ?? Number.NaN
    expect(alphaOf(0, 1)).toBeGreaterThan(alphaOf(0, 2))
  })
  it('differ too where one finds that it does not apply', () => {
    expect(disagreements([kind], [saying(null), saying(2)])).toEqual(['kind'])
  })
})

describe('whether a check can be trusted', () => {
  const toned = criterion('tone', { check: 'tone', scale: 'yes_no' })
  const result = (verdict: CheckResult['verdict']): CheckResult => ({
    ...{ check: 'tone', verdict, says: '', messages: [] },
  })
  const review = (isBlind: boolean, verdict: CheckResult['verdict'], value: number | null) => ({
    ...{ isBlind, results: [result(verdict)], criteria: [toned] },
    ...saying(value, 'tone'),
  })
  it('is told by those who had not seen what it found, apart from those who had', () => {
    const all = [
      review(true, 'passed', 1),
      review(true, 'failed', 0),
      review(true, 'failed', 1),
      review(false, 'passed', 1),
    ]
    const { blind, seen } = checkAgreement('tone', all)
    expect(blind).toMatchObject({ n: 3, same: 2 })
    expect(blind.kappa).toBeCloseTo(0.4, 10)
    expect(seen).toEqual({ n: 1, kept: 1 })
  })
  it('rests on nothing where the check did not dare to say, or nobody rated', () => {
    const { blind } = checkAgreement('tone', [
      review(true, 'cannot_tell', 1),
      review(true, 'passed', null),
    ])
    expect(blind).toEqual({ n: 0, same: 0, kappa: null })
  })
})

describe('a mean', () => {
  it('comes with how many stand behind it, and an interval as soon as there are two', () => {
    expect(meanOf([])).toBeNull()
    expect(meanOf([80])).toEqual({ n: 1, mean: 80, low: null, high: null })
    const { mean, low, high } = meanOf([70, 80, 90]) ?? {}
    expect(mean).toBe(80)
    expect(low).toBeCloseTo(55.16, 1)
    expect(high).toBe(100)
  })
})
