import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternOf } from './phrase-pattern.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'

const words = [
  'i',
  'sue',
  'suing',
  'you',
  'my',
  'card',
  'was',
  'charged',
  'twice',
  'l',
  'heure',
  '.',
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((said) => said.join(' '))
const phrases = [
  'sue* you',
  '(my|the) card',
  'card was',
  "l'heure*",
  '(i|you)? was * twice',
  'you (was|charged)* twice',
  '* twice you',
]

/** One expression for the whole list, with no thought for speed. */
const plainly = (said: string, wanted: readonly string[]): string | null =>
  new RegExp(`(?<= )(?:${wanted.map((phrase) => patternOf(phrase).source).join('|')})`)
    .exec(plain(said))?.[0]
    .trim() ?? null

describe('a list of phrases', () => {
  it('is heard in a text exactly where one expression for the whole list hears it', () => {
    const lists = fc.subarray(phrases, { minLength: 1 })
    fc.assert(
      fc.property(text, lists, (said, wanted) => {
        expect(saidIn(plain(said), wanted)).toBe(plainly(said, wanted))
      }),
      { numRuns: 2_000 },
    )
  })

  it('loses what is harmless before it is listened for', () => {
    expect(
      saidIn(plain('my card was charged twice'), ['charged twice'], ['card was charged']),
    ).toBeNull()
    expect(saidIn(plain('my card was charged twice'), ['charged twice'], ['card is charged'])).toBe(
      'charged twice',
    )
  })

  it('costs bounded time in a single word of thousands of letters', () => {
    const endless = 'a'.repeat(20_000)
    expect(saidIn(plain(endless), ['aaaaaaaaaaaaaaaaaaaaaaaa*'])).toBe(endless)
  })
})
