import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** The escalation that a person had and ended, and who that was. */
export type HandedOff = { escalation: EscalationId; agent: string | null; agentName: string }

/** Whoever handed back longer ago than this is no longer what a customer would be asked about. */
const rememberedDays = 3

/**
 * The escalation with which a conversation was closed at this moment, or one that a person had handed back before and
 * nobody was asked about yet; nothing when no person had it.
 */
export function handedOffAt(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  closedAt: string,
): Promise<HandedOff | undefined> {
  return tx.first<HandedOff>(sql`
    select e.id as escalation, e.agent_id as agent, coalesce(g.name, '') as "agentName" from escalations e
    left join agents g on g.workspace_id = e.workspace_id and g.id = e.agent_id
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = ${conversation}::uuid and e.met_at is not null
      and (e.outcome = 'resolved' and e.closed_at >= ${closedAt}::timestamptz
        or e.outcome = 'returned_to_ai' and e.mode = 'takeover'
          and e.closed_at > ${closedAt}::timestamptz - make_interval(days => ${rememberedDays}::int)
          and not exists (select 1 from surveys s
            where s.workspace_id = e.workspace_id and s.escalation_id = e.id))
    order by e.closed_at desc limit 1`)
}
