import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** The escalation that a person had and ended, and who that was. */
export type HandedOff = { escalation: EscalationId; agent: string | null; agentName: string }

/** The escalation with which a conversation was closed at this moment; nothing when no person had it. */
export function handedOffAt(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  closedAt: string,
): Promise<HandedOff | undefined> {
  return tx.first<HandedOff>(sql`
    select e.id as escalation, e.agent_id as agent, coalesce(g.name, '') as "agentName" from escalations e
    left join agents g on g.workspace_id = e.workspace_id and g.id = e.agent_id
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = ${conversation}::uuid and e.outcome = 'resolved'
      and e.met_at is not null and e.closed_at >= ${closedAt}::timestamptz
    order by e.closed_at desc limit 1`)
}
