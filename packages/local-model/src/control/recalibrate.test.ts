import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPromised, fitRecalibration, type Kept, recalibrated } from './recalibrate.ts'

/** So many answers at a confidence, so many of them right. */
const answers = (confidence: number, count: number, right: number): Kept[] =>
  Array.from({ length: count }, (_, place) => ({ confidence, right: place < right }))

describe('a confidence that labels speak about', () => {
  it('means what it says as long as nobody has judged anything', () => {
    expect(fitRecalibration([])).toEqual(asPromised)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (confidence) => {
        expect(recalibrated(confidence, asPromised)).toBe(confidence)
      }),
    )
  })

  it('is taken back when answers given at 0.9 were right half of the time', () => {
    const fitted = fitRecalibration(answers(0.9, 400, 200))
    expect(recalibrated(0.9, fitted)).toBeGreaterThan(0.45)
    expect(recalibrated(0.9, fitted)).toBeLessThan(0.58)
  })

  it('is hardly moved by a handful of labels', () => {
    const fitted = fitRecalibration(answers(0.9, 3, 2))
    expect(recalibrated(0.9, fitted)).toBeGreaterThan(0.84)
  })

  it('stays where it kept its word', () => {
    const fitted = fitRecalibration([...answers(0.9, 300, 270), ...answers(0.6, 300, 180)])
    expect(recalibrated(0.9, fitted)).toBeCloseTo(0.9, 1)
    expect(recalibrated(0.6, fitted)).toBeCloseTo(0.6, 1)
  })

  it('never turns the order of two answers around, and stays a probability', () => {
    const kept = fc.array(
      fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
      { maxLength: 200 },
    )
    const two = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(kept, two, (labels, [one, other]) => {
        const fitted = fitRecalibration(labels)
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) =>
          recalibrated(each, fitted),
        ) as [number, number]
        expect(low).toBeLessThanOrEqual(high + 1e-12)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })
})
