import type { setup, setupBody } from '@baton/contract'
import { type AgentId, defaultPolicy, type WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Database, Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from '../audit/index.ts'
import { addAccount, publishPolicy } from '../settings/index.ts'
import { insertAgent } from './agents.store.ts'
import { hashPassword } from './password.ts'
import { begin, type SignedIn } from './sign-in.ts'

type Setup = z.infer<typeof setup>
type SetupBody = z.infer<typeof setupBody>

/** A number of our own: of two first visitors at once, one becomes the administrator. */
const lock = 720_043

/** What the first page needs to know before anybody is signed in. */
export async function viewSetup({ db, publicUrl }: House): Promise<Setup> {
  const demoAgents = await db.platformRows<Setup['demoAgents'][number]>(sql`
    select a.id, a.name, a.role from agents a join workspaces w on w.workspace_id = a.workspace_id
    where w.demo and a.active order by w.created_at, a.name`)
  const demo = await isTrue(db, 'demo')
  const needed = !(await isTrue(db, 'administrator'))
  return { needed, demo, demoAgents, shopUrl: demo ? `${publicUrl}/shop` : null }
}

async function isTrue(db: Database, what: 'demo' | 'administrator'): Promise<boolean> {
  const [row] = await db.platformRows<{ demo: boolean; administrator: boolean }>(sql`
    select exists (select 1 from workspaces where demo) as demo,
      exists (select 1 from agents where role = 'administrator') as administrator`)
  return row?.[what] ?? false
}

/** The first run: a company, its administrator, a bubble for its site and the default policy. Works only once. */
export async function setUp(house: House, body: SetupBody): Promise<SignedIn> {
  const passwordHash = await hashPassword(body.password)
  const who = await house.db.asPlatform(async (tx) => {
    await tx.rows(sql`select pg_advisory_xact_lock(${lock}::int)`)
    const taken = await tx.first(sql`select 1 from agents where role = 'administrator' limit 1`)
    if (taken) throw alreadySetUp()
    return foundWorkspace(house, tx, { ...body, passwordHash })
  })
  return begin(house, who, 'first run')
}

async function foundWorkspace(
  house: House,
  tx: Tx,
  { workspace: name, ...person }: Omit<SetupBody, 'password'> & { passwordHash: string },
): Promise<{ workspace: WorkspaceId; agent: AgentId }> {
  const at = house.clock.now()
  const workspace = newId<WorkspaceId>(at.getTime())
  await tx.rows(sql`
    insert into workspaces (workspace_id, name, created_at) values (${workspace}::uuid, ${name}, ${at}::timestamptz)`)
  const agent = await insertAgent(tx, workspace, { ...person, role: 'administrator' }, at)
  if (!agent) throw alreadySetUp()
  const payload = { name, administrator: agent }
  await appendAudit(tx, workspace, { kind: 'workspace_founded', payload, actor: agent, at })
  const bubble = { kind: 'webchat' as const, name: 'Web chat', address: 'new', secrets: {} }
  await addAccount(house, tx, { workspace, agent }, bubble)
  await publishPolicy(house, tx, workspace, { document: defaultPolicy, by: agent, at })
  return { workspace, agent }
}

const alreadySetUp = (): HttpProblem =>
  new HttpProblem(
    409,
    'already_set_up',
    'This house has an administrator already.',
    'Sign in, or ask the administrator to add you.',
  )
