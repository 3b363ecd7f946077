import { describe, expect, it } from 'vitest'
import { rushIn } from './rush.ts'

const at = (...minutes: number[]): Date[] =>
  minutes.map((minute) => new Date(Date.UTC(2026, 0, 1, 12, minute)))

describe('a rush', () => {
  it('is five or more that ask the same within a quarter of an hour', () => {
    expect(rushIn(at(0, 2, 4, 6, 8))).toEqual({ count: 5, minutes: 8 })
  })

  it('is none of four, nor of five over a morning', () => {
    expect(rushIn(at(0, 1, 2, 3))).toBeNull()
    expect(rushIn(at(0, 30, 60, 90, 120))).toBeNull()
  })

  it('counts those that came together, and not those who had asked before', () => {
    expect(rushIn(at(0, 100, 101, 102, 103, 104, 105))).toEqual({ count: 6, minutes: 5 })
  })

  it('takes a minute even when all came at once', () => {
    expect(rushIn(at(7, 7, 7, 7, 7))).toEqual({ count: 5, minutes: 1 })
  })
})
