import { expect, test } from 'vitest'
import { ana, guidanceOf } from '../test-conversations.ts'
import { teachesOthers } from './guidance.ts'

test.each([
  ['this_case', false],
  ['this_customer', false],
  ['segment', true],
  ['always', true],
] as const)('guidance for %s is used for other customers: %s', (scope, teaches) => {
  expect(teachesOthers({ ...guidanceOf(ana), scope })).toBe(teaches)
})
