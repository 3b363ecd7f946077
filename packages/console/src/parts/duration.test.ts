import { describe, expect, it } from 'vitest'
import { durationWords, inUnit, rangeWords, secondsOf } from './duration.ts'

describe('lengths of time', () => {
  it('are said in their two largest units', () => {
    expect([45, 90, 900, 5_400, 90_061].map(durationWords)).toEqual([
      '45 s',
      '1 min 30 s',
      '15 min',
      '1 h 30 min',
      '1 d 1 h',
    ])
    expect(durationWords(0)).toBe('0 s')
  })

  it('stand in a field in the largest unit that keeps them whole, and come back as they were', () => {
    expect(inUnit(5_400)).toEqual({ count: 90, unit: 'minute' })
    expect(inUnit(86_400)).toEqual({ count: 1, unit: 'day' })
    for (const seconds of [0, 1, 45, 60, 3_600, 86_399, 604_800]) {
      const { count, unit } = inUnit(seconds)
      expect(secondsOf(count, unit)).toBe(seconds)
    }
  })

  it('are promised as ranges that nobody has to calculate with', () => {
    expect(rangeWords(0, 40)).toBe('under a minute')
    expect(rangeWords(180, 360)).toBe('3 to 6 minutes')
    expect(rangeWords(290, 310)).toBe('5 minutes')
    expect(rangeWords(3_600, 7_200)).toBe('1 to 2 hours')
  })
})
