import { expect, it } from 'vitest'
import { otherWords } from './gaps.tsx'

it('says how else customers asked, once each, and never only with another full stop', () => {
  const title = 'Do you engrave spoons?'
  const questions = [
    'do you engrave spoons',
    'Can I have a name on a spoon',
    'can I have a name on a spoon?',
  ]
  expect(otherWords({ title, questions })).toEqual(['Can I have a name on a spoon'])
  expect(otherWords({ title, questions: [title] })).toEqual([])
})
