import { expect, it } from 'vitest'
import { readLearningSearch } from './learning-search.ts'

it('reads what an address says is open, and leaves out what it does not know', () => {
  const open = { week: '2026-11-16', open: 'week', cause: 'learned', weeks: 52 }
  expect(readLearningSearch(open)).toEqual(open)
  const strange = { week: 'yesterday', open: 'everything', cause: 'luck', weeks: 3, theme: 7 }
  expect(readLearningSearch(strange)).toEqual({})
})
