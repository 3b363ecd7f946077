import type { ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Database, Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'

/** A committed intention towards the outside, claimed by this node. */
export type Parcel = {
  workspace: WorkspaceId
  id: string
  conversation: ConversationId
  kind: 'send' | 'perform_action'
  message: MessageId | null
  payload: Record<string, unknown>
  epoch: number
  attempts: number
}

export type ClaimParcels = { now: Date; until: Date; node: string; most: number }

/**
 * Takes due parcels, in order within a conversation. The claim is durable: a parcel found in state `sending` after a
 * crash may have gone out, and is treated so.
 */
export function claimParcels(
  db: Database,
  { now, until, node, most }: ClaimParcels,
): Promise<Parcel[]> {
  return db.platformRows<Parcel>(sql`
    update outbox o set state = 'sending', attempts = o.attempts + 1, leased_by = ${node}::text,
      leased_until = ${until}::timestamptz
    where (o.workspace_id, o.id) in (
      select w.workspace_id, w.id from outbox w
      where w.state = 'waiting' and w.due <= ${now}::timestamptz and not exists (
        select 1 from outbox e
        where e.workspace_id = w.workspace_id and e.conversation_id = w.conversation_id and e.id < w.id
          and e.state in ('waiting', 'sending'))
      order by w.due, w.id limit ${most}::int for update skip locked)
    returning o.workspace_id as workspace, o.id::text as id, o.conversation_id as conversation, o.kind,
      o.message_id as message, o.payload, o.epoch, o.attempts`)
}

/** When the next parcel is due, or null. */
export async function nextParcelDue(db: Database): Promise<Date | null> {
  const rows = await db.platformRows<{ due: Date | null }>(
    sql`select min(due) as due from outbox where state = 'waiting'`,
    'lazily',
  )
  return rows[0]?.due ?? null
}

/** Parcels whose sender died in the middle: they may have gone out or not. */
export function abandonedParcels(db: Database, now: Date): Promise<Parcel[]> {
  return db.platformRows<Parcel>(sql`
    select workspace_id as workspace, id::text as id, conversation_id as conversation, kind, message_id as message,
      payload, epoch, attempts
    from outbox where state = 'sending' and leased_until <= ${now}::timestamptz limit 100`)
}

/** A process that held the data folder alone died: whatever it was sending is abandoned from now on. */
export async function abandonAllParcels(db: Database, now: Date): Promise<void> {
  await db.platformRows(
    sql`update outbox set leased_until = ${now}::timestamptz where state = 'sending'`,
  )
}

/** Writes down how a parcel ended. `waiting` with a due time tries again. */
export async function settleParcel(
  db: Database,
  parcel: Parcel,
  outcome: { state: 'done' | 'failed' | 'waiting' | 'maybe'; problem?: string; due?: Date },
): Promise<void> {
  await db.platformRows(
    sql`
    update outbox set state = ${outcome.state}, problem = ${outcome.problem ?? null}, leased_until = null,
      due = coalesce(${outcome.due ?? null}::timestamptz, due)
    where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.id}::bigint and state = 'sending'
      and attempts = ${parcel.attempts}::int`,
    'lazily',
  )
}

/**
 * Ends a parcel within the transaction that holds its effects. False when it is not this claim's any more: whoever has
 * lost it must leave no effect, or a slow sender does everything a second time.
 */
export async function endParcel(
  tx: Tx,
  parcel: Parcel,
  state: 'done' | 'failed' | 'maybe',
  problem: string | null = null,
): Promise<boolean> {
  const mine = await tx.first(sql`
    update outbox set state = ${state}, problem = ${problem}, leased_until = null
    where workspace_id = ${parcel.workspace}::uuid and id = ${parcel.id}::bigint and state = 'sending'
      and attempts = ${parcel.attempts}::int
    returning 1 as mine`)
  return mine !== undefined
}
