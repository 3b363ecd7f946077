import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutIntoPassages } from './passages.ts'

const bare = (text: string) => text.replace(/\s+/gu, '')

describe('cutting an article into passages', () => {
  it('keeps every word in its order and no passage longer than asked', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 20 }), (paragraphs) => {
        const text = paragraphs.join('. \n')
        const passages = cutIntoPassages(text, 120)
        expect(bare(passages.join(''))).toBe(bare(text))
        for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('cuts between sentences where it can', () => {
    const [first, second] = cutIntoPassages(
      'Lamps carry three years of warranty. Bulbs do not.',
      40,
    )
    expect([first, second]).toEqual(['Lamps carry three years of warranty.', 'Bulbs do not.'])
  })

  it('cuts a word without end, too', () => {
    expect(cutIntoPassages('x'.repeat(1000), 100)).toHaveLength(10)
  })
})
