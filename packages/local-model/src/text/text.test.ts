import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { stem } from './porter-stem.ts'
import { sayings } from './sayings.ts'
import { similarity } from './similarity.ts'
import { words } from './words.ts'

describe('stemming', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['rationalization', 'ration'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['electrical', 'electr'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['probate', 'probat'],
    ['controlling', 'control'],
    ['refunded', 'refund'],
    ['sky', 'sky'],
  ])('brings %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  it('leaves words of other alphabets as they are', () => {
    expect(stem('бронирование')).toBe('бронирование')
  })
})

describe('reading words', () => {
  it('takes a contraction, its spelt-out form and the typographic apostrophe for the same words', () => {
    expect(words("I can't")).toEqual(words('I cannot'))
    expect(words('I don’t')).toEqual(words("i don't"))
    expect(words("they're")).toEqual(['they', 'are'])
  })

  it('ignores accents, case and zero-width characters', () => {
    expect(words('Ré\u200bSUMÉ')).toEqual(['resume'])
    expect(sayings('\u202eRefund\u202c my\u00a0order')).toEqual(['refund', 'my', 'order'])
  })

  it('gives every character of an unspaced script its own place', () => {
    expect(words('退款')).toEqual(['退', '款'])
  })

  it('reads only the beginning of an endless text', () => {
    expect(normalise('refund '.repeat(1_500_000)).length).toBeLessThanOrEqual(4000)
  })

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const saying of sayings(text)) expect(saying).not.toBe('')
      }),
    )
  })
})

describe('similarity', () => {
  it('knows a restatement from another matter', () => {
    const restated = similarity('Where is my parcel?', 'so where is my parcel then')
    const other = similarity('Where is my parcel?', 'How do I change my password')
    expect(restated).toBeGreaterThan(0.6)
    expect(other).toBeLessThan(0.3)
  })

  it('is one with itself, the same both ways, and never outside 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (left, right) => {
          const measured = similarity(left, right)
          expect(measured).toBeGreaterThanOrEqual(0)
          expect(measured).toBeLessThanOrEqual(1)
          expect(similarity(right, left)).toBeCloseTo(measured, 10)
          if (words(left).length > 0) expect(similarity(left, left)).toBeCloseTo(1, 10)
        },
      ),
    )
  })
})
