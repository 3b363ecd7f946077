import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNumberedChoices } from './numbered-choices.ts'
import { textParts } from './text-parts.ts'

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const family = '👨‍👩‍👧‍👦'

// Whatever people write: words, emoji of several code points, right-to-left, marks, no blanks at all.
const piece = fc.constantFrom(
  'word ',
  'Sentence one. ',
  'line\n',
  '\n\n',
  '   ',
  family,
  '🇧🇷',
  '👍🏽',
  'مرحبا بكم. ',
  'שלום ',
  'é́',
  'नमस्ते ',
  '你好世界。',
  'https://example.org/a?b=c',
)
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((all) => all.join(''))

function withoutBlanks(one: string): string {
  return one.replace(/\s+/gu, '')
}

describe('a text in parts', () => {
  it('loses no visible character and no part is too long or blank', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 80 }), (whole, limit) => {
        const parts = textParts(whole, limit)
        expect(parts.every((part) => part.length <= limit && part.trim() !== '')).toBe(true)
        expect(withoutBlanks(parts.join(''))).toBe(withoutBlanks(whole))
      }),
      { numRuns: 300 },
    )
  })

  it('joins to the very same text, but for blanks at the end', () => {
    const readable = fc.array(fc.constantFrom('word ', 'End. ', 'line\n', family, 'שלום '), {
      minLength: 1,
    })
    fc.assert(
      fc.property(readable, (words) => {
        expect(textParts(words.join(''), 30).join('').trimEnd()).toBe(words.join('').trimEnd())
      }),
    )
  })

  it('is never cut inside an emoji, a flag or a letter with its marks', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const isFitting = Array.from(
          characters.segment(whole),
          ({ segment }) => segment.length <= 40,
        )
        fc.pre(isFitting.every(Boolean))
        const parts = textParts(whole, 40)
        const cut = parts.flatMap((part) =>
          Array.from(characters.segment(part), ({ segment }) => segment),
        )
        const uncut = Array.from(characters.segment(whole), ({ segment }) => segment)
        expect(cut.filter((one) => one.trim() !== '')).toEqual(
          uncut.filter((one) => one.trim() !== ''),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('stays whole when it fits', () => {
    expect(textParts('x'.repeat(1600), 1600)).toHaveLength(1)
  })

  it('is cut after a sentence, else after a word, and inside a word only in need', () => {
    expect(textParts('One is here. Two is there. Three.', 28)).toEqual([
      'One is here. Two is there. ',
      'Three.',
    ])
    expect(textParts('no sentence ends here at all', 15)).toEqual([
      'no sentence ',
      'ends here at ',
      'all',
    ])
    expect(textParts('Hi averyveryverylongword', 10)).toEqual([
      'Hi ',
      'averyveryv',
      'erylongwor',
      'd',
    ])
  })

  it('is cut before a web address rather than inside it', () => {
    const text = 'Please see https://example.org/a?b=c now'
    expect(textParts(text, 32)).toEqual(['Please see ', 'https://example.org/a?b=c now'])
  })

  it('is cut after a sentence in scripts without blanks too', () => {
    expect(textParts('你好世界。我们在这里。再见', 12)).toEqual(['你好世界。我们在这里。', '再见'])
  })

  it('keeps paragraphs together where that leaves no crumbs', () => {
    expect(textParts('First one here.\n\nSecond. Third. Fourth.', 30)).toEqual([
      'First one here.\n\n',
      'Second. Third. Fourth.',
    ])
  })

  it('keeps code points whole even inside one endless character', () => {
    const endless = `👍${'\u{1f3fd}\u200d'.repeat(20)}`
    expect(textParts(endless, 4).every((part) => part.isWellFormed())).toBe(true)
  })
})

describe('choices in a text', () => {
  it('are numbered lines below it', () => {
    const choices = [
      { label: 'a refund', says: 'I want a refund' },
      { label: 'a person', says: 'A person, please' },
    ]
    expect(withNumberedChoices('How can I help?', choices)).toBe(
      'How can I help?\n\n1 = a refund\n2 = a person',
    )
    expect(withNumberedChoices('Hello', [])).toBe('Hello')
  })
})
