import { describe, expect, it } from 'vitest'
import { fuzzyFind, fuzzyScore } from './fuzzy.ts'

describe('finding by a few letters', () => {
  it('finds what has the letters in order', () => {
    expect(fuzzyScore('tko', 'Take over')).not.toBeNull()
    expect(fuzzyScore('okt', 'Take over')).toBeNull()
  })

  it('prefers beginnings of words to letters somewhere inside', () => {
    const found = fuzzyFind('go s', ['Good messages', 'Go to Steer'], (text) => text)
    expect(found[0]).toBe('Go to Steer')
  })

  it('leaves everything in its order when nothing was typed', () => {
    expect(fuzzyFind(' ', ['b', 'a'], (text) => text)).toEqual(['b', 'a'])
  })
})
