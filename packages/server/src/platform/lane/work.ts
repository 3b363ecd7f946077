import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../db/database.ts'
import { json, sql } from '../db/sql.ts'

/** A piece of work in a lane, claimed by this node. `epoch` fences it: whoever lost the lease cannot finish. */
export type Work = {
  workspace: WorkspaceId
  id: string
  lane: string
  kind: string
  payload: Record<string, unknown>
  attempts: number
  epoch: string
}

/**
 * Work to be stored. With a `key`, a second request moves the first one's time instead of doubling it. When it must not
 * be taken for one that is under way already, its payload has to differ.
 */
export type NewWork = {
  lane: string
  kind: string
  payload: object
  due: Date
  key?: string
  now: Date
}

/** After so many attempts the row becomes work of the kind `next`, or stays for operators where there is none. */
export type Patience = { attempts: number; next?: string }

/** The lease was lost while working; the transaction must not be kept, another node has the work now. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** Puts work into a lane, as part of the transaction that made it necessary. */
export async function addWork(tx: Tx, workspace: WorkspaceId, work: NewWork): Promise<void> {
  await tx.rows(sql`
    insert into inbox (workspace_id, lane, kind, payload, key, due, created_at)
    values (${workspace}::uuid, ${work.lane}, ${work.kind}, ${json(work.payload)}::jsonb, ${work.key ?? null},
            ${work.due}::timestamptz, ${work.now}::timestamptz)
    on conflict (workspace_id, key) where state = 'waiting' and key is not null
    do update set due = excluded.due, payload = excluded.payload`)
}

/**
 * Marks work as done and gives the lane free, in the transaction that holds its effects: both happen or neither.
 * The transaction fails with `LeaseLost` when another node has taken the lane meanwhile.
 */
export async function finishWork(tx: Tx, work: Work): Promise<void> {
  const finished = sql`
    with mine as (
      update lanes set leased_until = '-infinity'
      where workspace_id = ${work.workspace}::uuid and lane = ${work.lane} and epoch = ${work.epoch}::bigint
      returning 1
    )
    update inbox set problem = null,
      state = case when payload = ${json(work.payload)}::jsonb then 'done' else 'waiting' end
    where workspace_id = ${work.workspace}::uuid and id = ${work.id}::bigint and exists (select 1 from mine)
    returning 1 as ok`
  tx.later(finished, (rows) => {
    if (rows.length === 0) throw new LeaseLost(`the lease on lane ${work.lane} was lost`)
  })
}

/** Gives the lane free and looks at the work again later, without counting it as a failure: there was no room for it. */
export async function postponeWork(tx: Tx, work: Work, due: Date): Promise<void> {
  await tx.rows(sql`
    with mine as (
      update lanes set leased_until = '-infinity'
      where workspace_id = ${work.workspace}::uuid and lane = ${work.lane} and epoch = ${work.epoch}::bigint
      returning 1
    )
    update inbox set due = ${due}::timestamptz
    where workspace_id = ${work.workspace}::uuid and id = ${work.id}::bigint and exists (select 1 from mine)`)
}
