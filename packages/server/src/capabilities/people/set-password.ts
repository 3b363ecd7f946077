import type { AgentId } from '@baton/domain'
import { endOtherSessions, endSessionsOf } from '../../platform/auth/sessions.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person, Session } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import { hashPassword, isPassword } from './password.ts'

/** An administrator gives a colleague a new password. Whoever is signed in with the old one is out at once. */
export async function setPasswordOf(
  house: House,
  by: Person,
  id: string,
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password)
  await house.db.transact(by.workspace, async (tx) => {
    const agent = await store(tx, by, id, passwordHash)
    if (!agent) throw notFound('agent')
    await endSessionsOf(tx, by.workspace, agent)
    await note(house, tx, by, agent)
  })
}

/** Somebody chooses a new password of their own, and shows that they know the old one. Their other sessions end. */
export async function changeOwnPassword(
  house: House,
  by: Person,
  session: Session,
  { current, password }: { current: string; password: string },
): Promise<void> {
  const stored = await house.db.transact(by.workspace, (tx) =>
    tx.first<{ hash: string | null }>(sql`
      select password_hash as hash from agents where workspace_id = ${by.workspace}::uuid and id = ${by.agent}::uuid`),
  )
  if (!(await isPassword(stored?.hash ?? null, current))) throw wrongPassword()
  const passwordHash = await hashPassword(password)
  await house.db.transact(by.workspace, async (tx) => {
    await store(tx, by, by.agent, passwordHash)
    await endOtherSessions(tx, by.workspace, by.agent, session.tokenHash)
    await note(house, tx, by, by.agent)
  })
}

async function store(
  tx: Tx,
  { workspace }: Person,
  id: string,
  passwordHash: string,
): Promise<AgentId | undefined> {
  const row = await tx.first<{ id: AgentId }>(sql`
    update agents set password_hash = ${passwordHash}
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid returning id`)
  return row?.id
}

const note = (house: House, tx: Tx, by: Person, agent: AgentId): Promise<void> =>
  appendAudit(tx, by.workspace, {
    ...{ kind: 'password_set', payload: { agent } },
    ...{ actor: by.agent, at: house.clock.now() },
  })

const wrongPassword = (): HttpProblem =>
  new HttpProblem(
    403,
    'wrong_password',
    'The present password is not right.',
    'Try again, or ask an administrator for a new one.',
  )
