import type { AgentId, Role, WorkspaceId } from '@baton/domain'
import { after } from '../clock/clock.ts'
import type { Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import type { House } from '../house.ts'
import { newToken, sha256 } from '../secrets/secrets.ts'

/** A session ends after so long without a request. */
export const sessionSeconds = 12 * 3600
/** Moving the end with every request would write on every read; so it moves at most this often. */
const slideSeconds = 300

export type StoredSession = {
  workspace: WorkspaceId
  agent: AgentId
  name: string
  role: Role
  active: boolean
  csrf: string
  expires: Date
}

/** Begins a session. The token goes into the cookie and nowhere else; stored is only what recognises it. */
export async function beginSession(
  tx: Tx,
  person: { workspace: WorkspaceId; agent: AgentId },
  now: Date,
): Promise<{ token: string; csrf: string }> {
  const [token, csrf] = [newToken(), newToken()]
  await tx.rows(sql`
    insert into sessions (workspace_id, token_hash, agent_id, csrf, created_at, expires_at)
    values (${person.workspace}::uuid, ${sha256(token)}, ${person.agent}::uuid, ${csrf}, ${now}::timestamptz,
            ${after(now, sessionSeconds)}::timestamptz)`)
  // Ended sessions stay a week, so that their owners are told that they ended.
  await tx.rows(
    sql`
    delete from sessions
    where workspace_id = ${person.workspace}::uuid and expires_at < ${after(now, -7 * 86_400)}::timestamptz`,
  )
  return { token, csrf }
}

/** The session of a token, also when it has ended: the caller looks at `expires`. */
export async function findSession(
  house: Pick<House, 'db'>,
  tokenHash: string,
): Promise<StoredSession | undefined> {
  const rows = await house.db.platformRows<StoredSession>(sql`
    select s.workspace_id as workspace, s.agent_id as agent, a.name, a.role, a.active, s.csrf,
      s.expires_at as expires
    from sessions s join agents a on a.workspace_id = s.workspace_id and a.id = s.agent_id
    where s.token_hash = ${tokenHash}`)
  return rows[0]
}

/** Moves the end of a session in use. True when it moved, so that the cookie has to follow. */
export async function slideSession(
  house: Pick<House, 'db' | 'clock'>,
  tokenHash: string,
  expires: Date,
): Promise<boolean> {
  const end = after(house.clock.now(), sessionSeconds)
  if (end.getTime() - expires.getTime() < slideSeconds * 1000) return false
  await house.db.platformRows(
    sql`update sessions set expires_at = ${end}::timestamptz where token_hash = ${tokenHash}`,
    'lazily',
  )
  return true
}

export async function endSession(tx: Tx, workspace: WorkspaceId, tokenHash: string): Promise<void> {
  await tx.rows(sql`
    delete from sessions where workspace_id = ${workspace}::uuid and token_hash = ${tokenHash}`)
}

/** Ends every session of an agent but one: a changed password must shut out whoever knew the old one. */
export async function endOtherSessions(
  tx: Tx,
  workspace: WorkspaceId,
  agent: AgentId,
  tokenHash: string,
): Promise<void> {
  await tx.rows(sql`
    delete from sessions where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid
      and token_hash <> ${tokenHash}`)
}

/** Ends every session of an agent: whoever is switched off is out at once. */
export async function endSessionsOf(tx: Tx, workspace: WorkspaceId, agent: AgentId): Promise<void> {
  await tx.rows(sql`
    delete from sessions where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid`)
}

/** Is the agent signed in somewhere? */
export async function hasSession(
  tx: Tx,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
  now: Date,
): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 as ok from sessions
    where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid and expires_at > ${now}::timestamptz limit 1`)
  return row !== undefined
}
