import { expect, test } from 'vitest'
import { isAtLeast, mayAdminister, maySupervise, mayWork, type Role } from './permission.ts'

const roles: Role[] = ['agent', 'supervisor', 'administrator']

test.each([
  ['agent', [true, false, false]],
  ['supervisor', [true, true, false]],
  ['administrator', [true, true, true]],
] as const)('an %s may work, supervise, administer: %o', (role, expected) => {
  expect([mayWork(role), maySupervise(role), mayAdminister(role)]).toEqual(expected)
})

test('each role may all that the ones before it may, and no more', () => {
  for (const [rank, role] of roles.entries())
    expect(roles.map((needed) => isAtLeast(role, needed))).toEqual(roles.map((_, at) => at <= rank))
})
