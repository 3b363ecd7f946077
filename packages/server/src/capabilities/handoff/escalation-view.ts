import type { ConversationDetail } from '@baton/contract'
import type { ConversationId, OpenEscalation, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { whyNowOf } from './why-now.ts'

type EscalationView = NonNullable<ConversationDetail['escalation']>
type Stored = { escalation: OpenEscalation | null; at: Date | null }

/** The open escalation as the desk shows it: the question, the action to decide on, and why; null when none is open. */
export async function escalationViewOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<EscalationView | null> {
  const stored = await tx.first<Stored>(sql`
    select c.state->'escalation' as escalation, (
        select max(e.at) from conversation_events e
        where e.workspace_id = c.workspace_id and e.conversation_id = c.id
          and e.kind in ('escalation_raised', 'escalation_upgraded', 'still_stuck')
          and jsonb_typeof(e.payload->'finding') = 'object') as at
    from conversations c where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid`)
  if (!stored?.escalation) return null
  return present(stored.escalation, stored.at ?? new Date(0))
}

function present(escalation: OpenEscalation, at: Date): EscalationView {
  const { id, mode, stage, agent, steers, question, action, finding } = escalation
  return { id, mode, stage, agent, steers, question, action, whyNow: whyNowOf(finding, at) }
}
