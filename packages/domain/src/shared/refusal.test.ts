import { expect, test } from 'vitest'
import { refusalTexts, refuse } from './refusal.ts'

test.each(Object.entries(refusalTexts))(
  'the refusal %s says what happened and what to do next',
  (_code, text) => {
    expect(text.split('. ').length).toBeGreaterThan(1)
    expect(text).toMatch(/\.$/)
  },
)

test('a refusal carries its code for programs', () => {
  expect(refuse('not_holder')).toEqual({ refused: 'not_holder' })
})
