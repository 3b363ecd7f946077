import type { AgentId, Role, WorkspaceId } from '@baton/domain'
import type { InjectOptions } from 'fastify'
import { sessionCookie } from '../auth/cookie.ts'
import { beginSession } from '../auth/sessions.ts'
import { sql } from '../db/sql.ts'
import { freshWorkspace } from '../db/test-database.ts'
import type { House } from '../house.ts'
import { newId } from '../ids/new-id.ts'
import type { App } from './app.ts'

/** Somebody signed in, for tests: asks as their browser would. */
export type Visitor = {
  workspace: WorkspaceId
  agent: AgentId
  role: Role
  token: string
  csrf: string
  ask(method: Method, url: string, payload?: object): ReturnType<typeof answerTo>
}
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What came back, in short. */
async function answerTo(app: App, request: InjectOptions) {
  const answer = await app.inject(request)
  const isTable = String(answer.headers['content-type']).startsWith('text/csv')
  const body = isTable || answer.body === '' ? null : JSON.parse(answer.body)
  return { status: answer.statusCode, body, headers: answer.headers }
}

/** Asks without any credentials. */
export const askAsStranger = (app: App, method: Method, url: string, payload?: object) =>
  answerTo(app, { method, url, ...(payload && { payload }) })

/** A new agent with a session, in a workspace of their own unless told otherwise. */
export async function visitor(
  app: App,
  house: House,
  role: Role,
  place?: WorkspaceId,
): Promise<Visitor> {
  const workspace = place ?? (await freshWorkspace(house.db))
  const agent = newId<AgentId>()
  const { token, csrf } = await house.db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into agents (workspace_id, id, name, email, role, created_at)
      values (${workspace}::uuid, ${agent}::uuid, ${`The ${role}`}, ${`${agent}@example.com`}, ${role}, ${house.clock.now()}::timestamptz)`)
    return beginSession(tx, { workspace, agent }, house.clock.now())
  })
  const headers = { cookie: `${sessionCookie}=${token}`, 'x-baton-csrf': csrf }
  const ask: Visitor['ask'] = (method, url, payload) =>
    answerTo(app, { method, url, headers, ...(payload && { payload }) })
  return { workspace, agent, role, token, csrf, ask }
}

export type Door = { method: Method; url: string; needs: Role | 'public'; payload?: object }

/** What each role and a stranger get at a door, in the order stranger, agent, supervisor, administrator. */
export async function statusesAt(
  app: App,
  team: Visitor[],
  { method, url, payload }: Door,
): Promise<number[]> {
  const stranger = await askAsStranger(app, method, url, payload)
  const statuses = [stranger.status]
  for (const each of team) statuses.push((await each.ask(method, url, payload)).status)
  return statuses
}

const ranks = ['public', 'agent', 'supervisor', 'administrator']

/** What the door promises to stranger, agent, supervisor and administrator. */
export const promisedAt = ({ needs }: Door): (number | 'allowed')[] =>
  ranks.map((_, rank) => (rank >= ranks.indexOf(needs) ? 'allowed' : rank === 0 ? 401 : 403))

/** What was answered, reduced to whether the door opened. */
export const opened = (statuses: number[]): (number | 'allowed')[] =>
  statuses.map((status) => (status === 401 || status === 403 ? status : 'allowed'))
