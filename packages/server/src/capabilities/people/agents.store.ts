import type { AgentView } from '@baton/contract'
import type { AgentId, Role, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'

export type NewAgent = {
  name: string
  email: string
  role: Role
  /** Null: nobody can sign in as this agent with a password (the demo company). */
  passwordHash: string | null
  skills?: string[]
  languages?: string[]
}

/** Adds a person to the team; undefined when the e-mail address is taken. */
export async function insertAgent(
  tx: Tx,
  workspace: WorkspaceId,
  agent: NewAgent,
  at: Date,
): Promise<AgentId | undefined> {
  const id = newId<AgentId>(at.getTime())
  const row = await tx.first(sql`
    insert into agents (workspace_id, id, name, email, password_hash, role, skills, languages, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${agent.name}, ${agent.email.trim().toLowerCase()},
      ${agent.passwordHash}::text, ${agent.role}, ${agent.skills ?? []}::text[], ${agent.languages ?? ['en']}::text[],
      ${at}::timestamptz)
    on conflict (workspace_id, lower(email)) do nothing returning 1 as ok`)
  return row ? id : undefined
}

export function listAgents(tx: Tx, workspace: WorkspaceId): Promise<AgentView[]> {
  return tx.rows<AgentView>(sql`
    select id, name, email, role, skills, languages, presence, active from agents
    where workspace_id = ${workspace}::uuid order by active desc, name, id`)
}

export function findAgent(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
): Promise<AgentView | undefined> {
  return tx.first<AgentView>(sql`
    select id, name, email, role, skills, languages, presence, active from agents
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
}

/** The active administrators, held until the transaction ends, so that two cannot take each other's role away. */
export async function lockAdministrators(tx: Tx, workspace: WorkspaceId): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from agents where workspace_id = ${workspace}::uuid and role = 'administrator' and active
    order by id for no key update`)
  return rows.map(({ id }) => id)
}

export async function updateAgent(
  tx: Tx,
  workspace: WorkspaceId,
  { id, role, active }: Pick<AgentView, 'id' | 'role' | 'active'>,
): Promise<void> {
  await tx.rows(sql`
    update agents set role = ${role}, active = ${active}::boolean
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
}

/** Somebody signed in or out: routing looks whether there is work for them, or theirs for others. */
export async function updatePresence(
  tx: Tx,
  workspace: WorkspaceId,
  { id, presence }: { id: AgentId; presence: AgentView['presence'] },
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    update agents set presence_at = case when presence = ${presence} then presence_at else ${at}::timestamptz end,
      idle_since = case when ${presence} = 'available' and presence <> 'available' then ${at}::timestamptz else idle_since end,
      presence = ${presence}, presence_why = null, missed_offers = 0,
      seen_at = case when ${presence} = 'offline' then seen_at else ${at}::timestamptz end
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
  await askRouting(tx, workspace, { agent: id }, at)
}
