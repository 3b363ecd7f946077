import { watchQueue } from '../../packages/server/src/capabilities/routing/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import type { Playing } from './playing.ts'

/** Looks each minute for what must never be: between steps, because in the middle of one things are about to be done. */
export async function watch({ company, seen }: Playing): Promise<void> {
  const { house, db, workspace } = company
  for (const { fault } of await watchQueue(house))
    seen.faults[fault] = (seen.faults[fault] ?? 0) + 1
  const [over] = await db.platformRows<{ count: number }>(sql`
    select count(*)::int as count from (
      select e.in_hand_of from escalations e join agents a on a.workspace_id = e.workspace_id and a.id = e.in_hand_of
      where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null group by e.in_hand_of
      having sum(e.weight) > min(a.capacity)
      union all
      select e.in_hand_of from escalations e join agents a on a.workspace_id = e.workspace_id and a.id = e.in_hand_of
      where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null and a.channel_capacity ? e.channel
      group by e.in_hand_of, e.channel having count(*) > min((a.channel_capacity->>e.channel)::int)) x`)
  seen.overCapacity += over?.count ?? 0
}

/** Nobody waits and nobody is being helped. */
export async function isOver({ company: { db, workspace } }: Playing): Promise<boolean> {
  const [row] = await db.platformRows<{ count: number }>(sql`
    select count(*)::int as count from conversations where workspace_id = ${workspace}::uuid
      and holder_kind in ('waiting', 'human') and status = 'open'`)
  return row?.count === 0
}
