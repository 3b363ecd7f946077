import type { Me, signInBody } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import { beginSession, endSession, hasSession } from '../../platform/auth/sessions.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person, Session } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import { updatePresence } from './agents.store.ts'
import { meOf } from './me.ts'
import { isPassword } from './password.ts'

export type SignedIn = { token: string; me: Me }
type Candidate = { workspace: WorkspaceId; agent: AgentId; hash: string | null }

/** With e-mail and password. One answer for a wrong password and for somebody unknown, after the same work. */
export async function signIn(
  house: House,
  { email, password }: z.infer<typeof signInBody>,
): Promise<SignedIn> {
  const found = await house.db.platformRows<Candidate>(sql`
    select workspace_id as workspace, id as agent, password_hash as hash from agents
    where lower(email) = ${email.trim().toLowerCase()} and active order by created_at limit 5`)
  const [first, ...others] = found
  const isFirst = await isPassword(first?.hash ?? null, password)
  const who = isFirst ? first : await firstWith(others, password)
  if (who) return begin(house, who, 'password')
  house.log.warn({}, 'a sign-in was refused')
  throw new HttpProblem(
    401,
    'wrong_credentials',
    'E-mail and password do not belong together.',
    'Try again, or ask an administrator for a new password.',
  )
}

/** Nobody needs a password in the demo company; everywhere else this door does not exist. */
export async function signInToDemo(house: House, agent: string): Promise<SignedIn> {
  const [who] = await house.db.platformRows<Candidate>(sql`
    select a.workspace_id as workspace, a.id as agent, null as hash
    from agents a join workspaces w on w.workspace_id = a.workspace_id
    where w.demo and a.active and a.id::text = ${agent}`)
  if (!who) throw notFound('demo agent')
  return begin(house, who, 'demo')
}

/** Starts a session for somebody who has shown who they are. */
export async function begin(
  house: House,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  how: string,
): Promise<SignedIn> {
  return house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    const { token, csrf } = await beginSession(tx, { workspace, agent }, at)
    await updatePresence(tx, workspace, { id: agent, presence: 'available' }, at)
    tx.afterCommit(() => house.wake.lane())
    await appendAudit(tx, workspace, { kind: 'signed_in', payload: { how }, actor: agent, at })
    return { token, me: await meOf(tx, { workspace, agent }, csrf) }
  })
}

/** Ends this session and no other; whoever has no other one left is offline. */
export async function signOut(
  house: House,
  tx: Tx,
  { workspace, agent }: Person,
  { tokenHash }: Session,
): Promise<void> {
  const at = house.clock.now()
  await endSession(tx, workspace, tokenHash)
  if (!(await hasSession(tx, { workspace, agent }, at)))
    await updatePresence(tx, workspace, { id: agent, presence: 'offline' }, at)
  tx.afterCommit(() => house.wake.lane())
  await appendAudit(tx, workspace, { kind: 'signed_out', payload: {}, actor: agent, at })
}

async function firstWith(candidates: Candidate[], password: string): Promise<Candidate | null> {
  for (const each of candidates) if (await isPassword(each.hash, password)) return each
  return null
}
