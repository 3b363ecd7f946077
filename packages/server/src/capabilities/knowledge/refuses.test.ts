import { expect, it } from 'vitest'
import { refuses } from './refuses.ts'

const article = { refused: ['How do I reset my password?'] }

it.each([
  ['How do I reset my password?', true],
  ['how do i reset my password', true],
  ['How do I resett my password?', true],
  ['How do I reset my pin?', false],
  ['How do I reset the coffee machine?', false],
  ['Can I pay with a gift card?', false],
])('an article called wrong for a question is not used for "%s": %s', (text, is) => {
  expect(refuses(article, text)).toBe(is)
})

it('an article that nobody called wrong is used for everything', () => {
  expect(refuses({ refused: [] }, 'How do I reset my password?')).toBe(false)
  expect(refuses(undefined, 'anything')).toBe(false)
})
