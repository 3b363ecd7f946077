import { textReasons } from '@baton/domain'
import { expect, test } from 'vitest'
import { occasions } from './text-words.ts'

test('everything that the platform says can be reached on the page of texts, once', () => {
  const listed = occasions.flatMap(({ reasons }) => reasons.map(({ reason }) => reason))
  expect([...listed].sort()).toEqual(Object.keys(textReasons).sort())
})
