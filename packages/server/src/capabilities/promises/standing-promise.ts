import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** The newest promise of a wait that is not over. */
export type StandingPromise = {
  id: string
  escalation: string
  place: number
  lowSeconds: number
  highSeconds: number
  madeAt: Date
  expectedSeconds: number | null
}

/** What the customer was last told; nothing when they wait for nobody, or were told nothing. */
export function standingPromise(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<StandingPromise | undefined> {
  return tx.first<StandingPromise>(sql`
    select id, escalation_id as escalation, coalesce(place, 1) as place, low_seconds as "lowSeconds",
      high_seconds as "highSeconds", made_at as "madeAt", (basis->>'expectedSeconds')::float8 as "expectedSeconds"
    from wait_promises where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
      and settled_at is null
    order by made_at desc limit 1`)
}
