import { isAtLeast, type Role } from '@baton/domain'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'

/** Nobody hands out more than they have: a key or a person with a role above one's own. */
export function permitGranting({ role }: Pick<Person, 'role'>, granted: Role): void {
  if (isAtLeast(role, granted)) return
  throw new HttpProblem(
    403,
    'may_not',
    `You cannot give the role ${granted}, because yours is ${role}.`,
    'Choose a lower role, or ask an administrator.',
  )
}

/** A house without an administrator could never be administered again. */
export function permitLosing(administratorsLeft: number): void {
  if (administratorsLeft > 0) return
  throw new HttpProblem(
    409,
    'last_administrator',
    'This is the last administrator.',
    'Make somebody else an administrator first.',
  )
}
