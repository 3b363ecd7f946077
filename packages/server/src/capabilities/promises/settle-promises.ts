import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Ended = { workspace: WorkspaceId; conversation: ConversationId; now: Date }

/**
 * The wait is over: each promise of it gets its outcome. `isMet`: a person came; else the customer went before, and the
 * true wait was at least that long. Nobody counts seconds, so a wait below a minute was one of a minute.
 */
export function settlePromises(
  tx: Tx,
  { workspace, conversation, now, isMet }: Ended & { isMet: boolean },
): void {
  tx.later(sql`
    update wait_promises p set settled_at = ${now}::timestamptz, actual_seconds = w.waited,
      outcome = case when greatest(60, w.waited) > p.high_seconds then 'missed'
        when not ${isMet}::boolean then 'left' when greatest(60, w.waited) < p.low_seconds then 'early' else 'kept' end
    from (select id as promise, extract(epoch from ${now}::timestamptz - made_at)::int as waited from wait_promises
      where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid and settled_at is null) w
    where p.workspace_id = ${workspace}::uuid and p.id = w.promise`)
}

/** The promised time came and nobody had: known as missed at once, so that the next promises are wider already. */
export function breakPromise(tx: Tx, workspace: WorkspaceId, id: string): void {
  tx.later(sql`
    update wait_promises set outcome = 'missed' where workspace_id = ${workspace}::uuid and id = ${id}::uuid
      and outcome is null`)
}
