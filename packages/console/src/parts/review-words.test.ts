import type { ReviewRow } from '@baton/contract'
import { boundsOf, scales } from '@baton/domain'
import { describe, expect, it } from 'vitest'
import { agreementWord, steps, stepWord, whyHere } from './review-words.ts'

describe('the steps of a scale', () => {
  it.each(scales)('%s go from its worst to its best, each under a key of its own', (scale) => {
    const { worst, best } = boundsOf[scale]
    const values = steps[scale].map(({ value }) => value)
    expect(values).toEqual(Array.from({ length: best - worst + 1 }, (_, at) => worst + at))
    expect(steps[scale].map(({ key }) => key)).toEqual(values.map((_, at) => String(at + 1)))
  })
  it('have words, and so has what does not apply', () => {
    expect([stepWord('yes_no', 1), stepWord('three', 1), stepWord('five', 4)]).toEqual([
      'Yes',
      'Fair',
      '4',
    ])
    expect(stepWord('three', null)).toBe('Does not apply')
  })
})

describe('agreement', () => {
  it('is praised or blamed only when enough stands behind it', () => {
    const of = (alpha: number | null, n: number, same = 0) => agreementWord(alpha, { n, same })
    expect(of(0.9, 12)).toEqual({ word: 'reliable', isGood: true })
    expect(of(0.7, 12)).toEqual({ word: 'tentative', isGood: null })
    expect(of(0.2, 12)).toEqual({ word: 'talk about it', isGood: false })
    expect(of(0, 1).isGood).toBeNull()
    expect(of(null, 3, 3).word).toBe('always the same')
  })
})

describe('why a conversation is here', () => {
  it('names the lot, each reason and who asked', () => {
    const row = { isCalibration: false, byLot: true, reasons: ['long_wait'], askedByName: 'Sue' }
    expect(whyHere(row as unknown as ReviewRow)).toEqual(['By lot', 'Long wait', 'Asked by Sue'])
    expect(whyHere({ ...row, byLot: false, isCalibration: true } as unknown as ReviewRow)).toEqual([
      'Calibration',
      'Long wait',
    ])
  })
})
