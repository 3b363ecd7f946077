import { beginning, seal, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'

/** Something that happened outside conversations. `actor` is an agent's id, or `platform`. */
export type AuditNews = { kind: string; payload: Record<string, unknown>; actor: string; at: Date }

/** Where a chain stands: how many entries it has and the seal of the last. Kept apart, so that a cut tail is seen. */
export type ChainEnd = { count: number; head: string }

/** Holds the workspace's chain until the transaction ends: entries come one after the other, whoever writes. */
export async function lockChain(tx: Tx, workspace: WorkspaceId): Promise<ChainEnd> {
  // Not `for update`: that would also wait for every insert that only refers to the workspace.
  const row = await tx.first<{ end: ChainEnd | null }>(sql`
    select settings->'auditEnd' as end from workspaces where workspace_id = ${workspace}::uuid for no key update`)
  return row?.end ?? { count: 0, head: beginning }
}

/** Writes an administrative entry, sealed to the one before it, in the transaction of what it tells about. */
export async function appendAudit(tx: Tx, workspace: WorkspaceId, news: AuditNews): Promise<void> {
  const { count, head } = await lockChain(tx, workspace)
  const { kind, payload, actor } = news
  const entry = { number: count + 1, kind, payload, actor, epoch: 0, at: news.at.toISOString() }
  const hash = seal(head, entry, sha256)
  await tx.rows(sql`
    insert into audit_entries (workspace_id, number, kind, payload, actor, at, previous, hash)
    values (${workspace}::uuid, ${entry.number}::int, ${kind}, ${json(payload)}::jsonb, ${actor},
            ${news.at}::timestamptz, ${head}, ${hash})`)
  await tx.rows(sql`
    update workspaces set settings = settings || ${json({ auditEnd: { count: entry.number, head: hash } })}::jsonb
    where workspace_id = ${workspace}::uuid`)
}
