import type { ConversationDetail } from '@baton/contract'
import type { ConversationId, OpenEscalation, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { whyNowOf } from './why-now.ts'

type EscalationView = NonNullable<ConversationDetail['escalation']>
type Stored = { escalation: OpenEscalation | null; at: Date | null; since: string[] }

/** The open escalation as the desk shows it: the question, the action to decide on, and why; null when none is open. */
export async function escalationViewOf(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<EscalationView | null> {
  const stored = await tx.first<Stored>(sql`
    select c.state->'escalation' as escalation, r.at, (
        select coalesce(jsonb_agg(m.text order by m.number), '[]') from (
          select number, text from messages
          where workspace_id = c.workspace_id and conversation_id = c.id and author_kind = 'customer'
            and created_at > r.at and btrim(text) <> ''
          order by number desc limit 10) m) as since
    from conversations c left join lateral (
        select max(e.at) as at from conversation_events e
        where e.workspace_id = c.workspace_id and e.conversation_id = c.id
          and e.kind in ('escalation_raised', 'escalation_upgraded', 'still_stuck')
          and jsonb_typeof(e.payload->'finding') = 'object') r on true
    where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid`)
  if (!stored?.escalation) return null
  return { ...present(stored.escalation, stored.at ?? new Date(0)), since: stored.since }
}

function present(escalation: OpenEscalation, at: Date): Omit<EscalationView, 'since'> {
  const { id, mode, stage, agent, steers, question, action, finding } = escalation
  return { id, mode, stage, agent, steers, question, action, whyNow: whyNowOf(finding, at) }
}
