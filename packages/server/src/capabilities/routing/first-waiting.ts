import type { Placed, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** So many are looked at first: nearly always somebody who is free can take one of them. */
export const atFirst = 20

/** The first of all that nobody is being asked about, in their order. */
export async function firstWaiting(tx: Tx, workspace: WorkspaceId): Promise<Placed[]> {
  const rows = await tx.rows<{ placed: Placed }>(sql`
    select item as placed from waiting where workspace_id = ${workspace}::uuid and offered_to is null
    order by order_key, escalation_id limit ${atFirst}::int`)
  return rows.map(({ placed }) => placed)
}

/**
 * The first of each signature: whoever cannot take it can take none behind it that is alike. The statement jumps from
 * signature to signature, so that it costs the same with ten waiting behind each as with ten thousand.
 */
export async function firstOfEachKind(tx: Tx, workspace: WorkspaceId): Promise<Placed[]> {
  const rows = await tx.rows<{ placed: Placed }>(sql`
    with recursive first as (
      (select signature, item from waiting where workspace_id = ${workspace}::uuid and offered_to is null
        order by signature, order_key, escalation_id limit 1)
      union all
      select next.signature, next.item from first f cross join lateral (
        select w.signature, w.item from waiting w where w.workspace_id = ${workspace}::uuid and w.offered_to is null
          and w.signature > f.signature
        order by w.signature, w.order_key, w.escalation_id limit 1) next
    ) select item as placed from first`)
  return rows.map(({ placed }) => placed)
}
