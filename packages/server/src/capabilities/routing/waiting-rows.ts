import type { AgentId, ConversationId, EscalationId, Placed, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/** A row of those that wait. `placed` is where it stands; the rest is who is being asked. */
export type WaitingRow = {
  escalation: EscalationId
  conversation: ConversationId
  placed: Placed
  wait: number
  offeredTo: AgentId | null
  offeredAt: Date | null
  offerEndsAt: Date | null
  acceptedAt: Date | null
  nextAt: Date | null
}

export function waitingRowsOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversations: readonly ConversationId[],
): Promise<WaitingRow[]> {
  return tx.rows<WaitingRow>(sql`
    select escalation_id as escalation, conversation_id as conversation, item as placed, wait,
      offered_to as "offeredTo", offered_at as "offeredAt", offer_ends_at as "offerEndsAt",
      accepted_at as "acceptedAt", next_at as "nextAt"
    from waiting where workspace_id = ${workspace}::uuid and conversation_id = any(${[...conversations]}::uuid[])`)
}

/** Writes rows down as they stand now. */
export async function storeWaiting(
  tx: Tx,
  workspace: WorkspaceId,
  rows: readonly WaitingRow[],
): Promise<void> {
  if (rows.length === 0) return
  const stored = rows.map(({ placed, ...row }) => ({
    ...row,
    queue: placed.queue,
    signature: placed.signature,
    order_key: new Date(placed.orderKey),
    item: placed,
    since: new Date(placed.facts.since),
    kept_for: placed.facts.keptFor,
    offered_to: row.offeredTo,
    offered_at: row.offeredAt,
    offer_ends_at: row.offerEndsAt,
    accepted_at: row.acceptedAt,
    next_at: row.nextAt,
  }))
  await tx.rows(sql`
    insert into waiting (workspace_id, escalation_id, conversation_id, queue_id, signature, order_key, item, since, wait,
      kept_for, offered_to, offered_at, offer_ends_at, accepted_at, next_at)
    select ${workspace}::uuid, w.escalation, w.conversation, w.queue, w.signature, w.order_key, w.item, w.since, w.wait,
      w.kept_for, w.offered_to, w.offered_at, w.offer_ends_at, w.accepted_at, w.next_at
    from jsonb_to_recordset(${json(stored)}::jsonb) as w(escalation uuid, conversation uuid, queue text, signature text,
      order_key timestamptz, item jsonb, since timestamptz, wait int, kept_for uuid, offered_to uuid,
      offered_at timestamptz, offer_ends_at timestamptz, accepted_at timestamptz, next_at timestamptz)
    on conflict (workspace_id, escalation_id) do update set queue_id = excluded.queue_id,
      signature = excluded.signature, order_key = excluded.order_key, item = excluded.item, since = excluded.since,
      wait = excluded.wait, kept_for = excluded.kept_for, offered_to = excluded.offered_to,
      offered_at = excluded.offered_at, offer_ends_at = excluded.offer_ends_at, accepted_at = excluded.accepted_at,
      next_at = excluded.next_at`)
}

export async function dropWaiting(
  tx: Tx,
  workspace: WorkspaceId,
  escalations: readonly EscalationId[],
): Promise<void> {
  if (escalations.length === 0) return
  await tx.rows(sql`
    delete from waiting where workspace_id = ${workspace}::uuid and escalation_id = any(${[...escalations]}::uuid[])`)
}

/** How many wait in the queues that overflow above a number; counting stops there, so that a long queue costs no more. */
export async function crowdIn(
  tx: Tx,
  workspace: WorkspaceId,
  queues: readonly { id: string; upTo: number }[],
): Promise<Record<string, number>> {
  if (queues.length === 0) return {}
  const counted = await tx.rows<{ id: string; waiting: number }>(sql`
    select q.id, (select count(*)::int from (select 1 from waiting w
      where w.workspace_id = ${workspace}::uuid and w.queue_id = q.id limit q."upTo" + 1) some) as waiting
    from jsonb_to_recordset(${json(queues)}::jsonb) as q(id text, "upTo" int)`)
  return Object.fromEntries(counted.map(({ id, waiting }) => [id, waiting]))
}
