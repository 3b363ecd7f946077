import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { routingLane } from '../../platform/lane/ask-routing.ts'

/**
 * Wakes routing when the next thing changes by itself. One timer for a workspace: a timer for each that waits would cost
 * two rows per wait. An earlier alarm stays.
 */
export function setAlarm(tx: Tx, workspace: WorkspaceId, now: Date): void {
  tx.later(sql`
    insert into inbox (workspace_id, lane, kind, payload, key, due, created_at)
    select ${workspace}::uuid, ${routingLane}, 'route', '{}'::jsonb, 'routing', greatest(n.due, ${now}::timestamptz),
      ${now}::timestamptz
    from (select min(next_at) as due from waiting where workspace_id = ${workspace}::uuid) n
    where n.due is not null
    on conflict (workspace_id, key) where state = 'waiting' and key is not null
    do update set due = least(inbox.due, excluded.due)`)
}
