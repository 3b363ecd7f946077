import { measuresIn } from '@baton/local-model'
import { describe, expect, it } from 'vitest'
import { contradicts } from './contradicts.ts'
import { withoutPrivateFacts } from './private-facts.ts'

/** Each of these took minutes when the time grew with the square of the length, and nobody else was served meanwhile. */
describe('a very long text', () => {
  it.each([
    ['letters', 'a'.repeat(400_000)],
    ['letters and dots', 'a.'.repeat(200_000)],
    ['digits and dashes', '1-'.repeat(200_000)],
  ])('of %s is freed of private facts like a short one', (_what, text) => {
    expect(withoutPrivateFacts(`${text} ana@example.com`)).toMatch(/ \[e-mail\]$/)
  })

  it('of digits and dots is read for its measures', () => {
    expect(measuresIn(`${'1.'.repeat(400_000)} and 30 days`)).toContainEqual({
      ...{ unit: 'time', from: 720, to: 720 },
    })
  })

  it('of very many numbers is compared with another one', () => {
    const numbers = Array.from({ length: 4_000 }, (_each, index) => `${index} apples`).join('. ')
    const comparison = { question: numbers, guidance: numbers, title: 'Apples', passage: numbers }
    expect(contradicts({ ...comparison, closeness: 0.6 })).toBe(false)
  })
})
