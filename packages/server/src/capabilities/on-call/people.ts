import type { TeamFacts, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** Who could be woken at all: whoever is on the team now. */
export async function wakeable(tx: Tx, workspace: WorkspaceId): Promise<TeamFacts> {
  const rows = await tx.rows<{ id: string; role: string }>(sql`
    select id, role from agents where workspace_id = ${workspace}::uuid and active order by created_at, id`)
  return {
    everybody: rows.map(({ id }) => id),
    supervisors: rows.filter(({ role }) => role !== 'agent').map(({ id }) => id),
  }
}

/** Names for ids, also of people who left. */
export async function namesOf(
  tx: Tx,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(sql`
    select id, name from agents where workspace_id = ${workspace}::uuid and id::text = any(${[...new Set(ids)]}::text[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
