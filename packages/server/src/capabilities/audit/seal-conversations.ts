import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { appendAudit } from './append.ts'

/** The administrative entry that says where conversations stood; nothing anybody did, so no list shows it. */
export const sealedKind = 'conversations_sealed'

/** Events looked at for one entry: keeps the entry small, and the chain locked for a short time. */
const most = 500

/**
 * Writes into the administrative chain how far each conversation has come that went on since the last time. A
 * conversation's own chain shows what was changed within it; only this shows that one was removed or written anew.
 */
export async function sealConversations(house: Pick<House, 'db' | 'clock'>): Promise<void> {
  const workspaces = await house.db.platformRows<{ id: WorkspaceId }>(
    sql`select workspace_id as id from workspaces order by workspace_id`,
  )
  for (const { id } of workspaces) {
    const sealSome = () => house.db.transact(id, (tx) => sealNext(tx, id, house.clock.now()))
    while ((await sealSome()) === most);
  }
}

type Step = { conversation: string; number: number; hash: string; cursor: string }

/** Gives how many events were looked at. */
async function sealNext(tx: Tx, workspace: WorkspaceId, now: Date): Promise<number> {
  const steps = await unsealed(tx, workspace)
  const last = steps.at(-1)
  if (!last) return 0
  const ends = Object.fromEntries(
    steps.map(({ conversation, number, hash }) => [conversation, { count: number, head: hash }]),
  )
  const news = { kind: sealedKind, payload: { ends }, actor: 'platform', at: now }
  await appendAudit(tx, workspace, news)
  await tx.rows(sql`
    update workspaces set settings = settings || ${json({ sealedUpTo: last.cursor })}::jsonb
    where workspace_id = ${workspace}::uuid`)
  return steps.length
}

/** Events since the last seal that no older transaction can still come before; the last of a conversation counts. */
async function unsealed(tx: Tx, workspace: WorkspaceId): Promise<Step[]> {
  const row = await tx.first<{ from: string | null }>(sql`
    select settings->>'sealedUpTo' as from from workspaces
    where workspace_id = ${workspace}::uuid for no key update`)
  const [xid, id] = (row?.from ?? '0.0').split('.')
  return tx.rows<Step>(sql`
    select conversation_id as conversation, number, hash, xid::text || '.' || id::text as cursor
    from conversation_events
    where workspace_id = ${workspace}::uuid and (xid, id) > (${xid}::xid8, ${id}::bigint)
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, id limit ${most}::int`)
}
