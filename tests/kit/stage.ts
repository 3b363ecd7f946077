import type { AgentId, WorkspaceId } from '@baton/domain'
import { demoArticles } from '@baton/testkit/demo'
import type { Environment } from '../../packages/server/src/environment.ts'
import { beginSession } from '../../packages/server/src/platform/auth/sessions.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import type { House } from '../../packages/server/src/platform/house.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import type { Ask } from './door.ts'

export type Role = 'agent' | 'supervisor' | 'administrator'

/** How a house under test is set up; nothing of it touches the disk. */
export const environment: Environment = {
  port: 4700,
  host: '127.0.0.1',
  dataFolder: '/nowhere',
  databaseUrl: null,
  publicUrl: 'https://help.example.org',
  demo: false,
  logLevel: 'silent',
  secretKey: '07'.repeat(32),
  rateLimits: false,
  trustProxy: false,
  loopbackHooks: true,
}

/** A person on the team, made without a password: checking one is slow on purpose. */
export async function hire(
  house: House,
  workspace: WorkspaceId,
  role: Role,
  name: string,
): Promise<AgentId> {
  const agent = newId<AgentId>()
  await house.db.transact(workspace, (tx) =>
    tx.rows(sql`
      insert into agents (workspace_id, id, name, email, role, created_at)
      values (${workspace}::uuid, ${agent}::uuid, ${name}, ${`${agent}@example.com`}, ${role},
        ${house.clock.now()}::timestamptz)`),
  )
  return agent
}

/** The headers of a fresh session. */
export async function signIn(
  house: House,
  workspace: WorkspaceId,
  agent: AgentId,
): Promise<Record<string, string>> {
  const { token, csrf } = await house.db.transact(workspace, (tx) =>
    beginSession(tx, { workspace, agent }, house.clock.now()),
  )
  return { cookie: `baton_session=${token}`, 'x-baton-csrf': csrf }
}

const shelf = [
  'reset-password',
  'return-label',
  'when-refund-arrives',
  'pause-or-skip',
  'grinder-jam',
  'track-your-parcel',
  'leaks',
  'gift-cards',
]

/** A small help centre: enough that the built-in mind is sure of some things and not of others. */
export async function writeArticles(administrator: Ask): Promise<void> {
  for (const { title, category, body, questions } of chosenArticles()) {
    const written = { title, category, body, questions }
    const { status } = await administrator('POST', '/api/articles', written)
    if (status !== 200) throw new Error(`"${title}" could not be written: ${status}`)
  }
}

export const chosenArticles = () => demoArticles.filter(({ slug }) => shelf.includes(slug))

/** What a test left waiting must not become the work of the next test: they share the database. */
export async function clearAway(house: House, workspace: WorkspaceId): Promise<void> {
  await house.db.platformRows(
    sql`update inbox set state = 'done' where workspace_id = ${workspace}::uuid and state = 'waiting'`,
  )
  await house.db.platformRows(
    sql`update outbox set state = 'done' where workspace_id = ${workspace}::uuid and state in ('waiting', 'sending')`,
  )
}
