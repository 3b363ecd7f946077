import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { precisionOf, wilson } from './interval.ts'

const stratum = (name: string, given: number, audited: number, right: number) => ({
  ...{ name, given, audited, right },
})

describe('a share with its interval', () => {
  it('stays between nothing and everything, and holds the share', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (hits, more) => {
        const { value, low, high } = wilson(hits, hits + more)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low - 1e-12 <= value && value <= high + 1e-12).toBe(true)
      }),
    )
  })

  it('is Wilson’s, by the numbers of his textbook case', () => {
    const { low, high } = wilson(19, 20)
    expect([low, high].map((each) => Number(each.toFixed(3)))).toEqual([0.764, 0.991])
  })
})

describe('precision from what people looked at', () => {
  it('is not known before anybody looked', () => {
    expect(precisionOf([stratum('taught', 50, 0, 0)])).toBeNull()
  })

  it('is the plain share where all were looked at alike', () => {
    const found = precisionOf([stratum('taught', 100, 10, 9), stratum('written', 200, 20, 20)])
    expect(found?.value).toBeCloseTo(29 / 30, 12)
    expect(found?.low).toBeCloseTo(wilson(29, 30).low, 12)
  })

  it('is not moved by looking more often at one kind of answer', () => {
    const even = precisionOf([stratum('taught', 100, 10, 5), stratum('written', 900, 90, 90)])
    const keen = precisionOf([stratum('taught', 100, 80, 40), stratum('written', 900, 90, 90)])
    expect(keen?.value).toBeCloseTo(even?.value ?? 0, 12)
    expect(keen?.value).toBeCloseTo(0.95, 12)
  })

  it('says for how many of all answers it speaks', () => {
    const found = precisionOf([stratum('taught', 100, 0, 0), stratum('written', 300, 30, 30)])
    expect(found?.covered).toBeCloseTo(0.75, 12)
  })
})
