import type { ConversationId, EscalationId, LookbackFacts, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** An escalation that somebody may look back at, with what the record says of it. */
export type LookbackCase = {
  escalation: EscalationId
  conversation: ConversationId
  facts: LookbackFacts
}

type Row = Omit<LookbackFacts, 'nearest'> & {
  escalation: EscalationId
  conversation: ConversationId
  nearestTitle: string | null
  nearestConfidence: number | null
}

/**
 * What the record says of escalations in which a person came in: of those that ended and nobody has written down yet, or
 * of one. A steer counts from the moment it was given, because whoever gave it may be gone when the assistant has answered.
 */
export async function lookbackCases(
  tx: Tx,
  workspace: WorkspaceId,
  which: { escalation: string } | { unwritten: number },
): Promise<LookbackCase[]> {
  const one = 'escalation' in which ? which.escalation : null
  const most = 'unwritten' in which ? which.unwritten : 1
  const rows = await tx.rows<Row>(sql`
    select e.id as escalation, e.conversation_id as conversation, e.trigger, e.outcome, e.steers,
      exists (select 1 from conversation_events v where v.workspace_id = e.workspace_id
        and v.conversation_id = e.conversation_id and v.kind = 'taken_over' and v.payload->>'escalation' = e.id::text) as "tookOver",
      coalesce(g.taught, false) as taught, coalesce(g.pointed, false) as "pointedAtArticle",
      exists (select 1 from labels l join messages m on m.workspace_id = l.workspace_id and m.id = l.message_id
        where l.workspace_id = e.workspace_id and l.conversation_id = e.conversation_id and l.verdict = 'wrong'
          and m.created_at <= e.raised_at) as "wasWrong",
      t.nearest as "nearestTitle", t.confidence as "nearestConfidence",
      greatest(1, (select count(distinct v.payload->>'agent') from conversation_events v
        where v.workspace_id = e.workspace_id and v.conversation_id = e.conversation_id and v.kind = 'taken_over'
          and v.payload->>'escalation' = e.id::text))::int as holders,
      (select count(*) from conversation_events v where v.workspace_id = e.workspace_id
        and v.conversation_id = e.conversation_id and v.kind = 'requeued' and v.payload->>'escalation' = e.id::text)::int as requeues,
      case when e.trigger <> 'agent_stepped_in' then extract(epoch from coalesce(r.first_reply, e.met_at) - e.raised_at)::float8 end
        as "waitedSeconds",
      exists (select 1 from wait_promises p where p.workspace_id = e.workspace_id and p.escalation_id = e.id
        and p.outcome = 'missed') as "promiseMissed",
      coalesce((select s.repeated_self from surveys s where s.workspace_id = e.workspace_id and s.escalation_id = e.id), false)
        as "repeatedSelf",
      (select count(*) from conversation_events v where v.workspace_id = e.workspace_id
        and v.conversation_id = e.conversation_id and v.kind = 'action_requested' and v.payload->>'approvedBy' is not null
        and v.at >= e.raised_at and v.at <= coalesce(e.closed_at, v.at))::int as actions
    from escalations e
    left join lateral (
      select bool_or(a.origin = 'taught' and a.provenance->>'conversation' = e.conversation_id::text) as taught,
        bool_or(a.id is not null and (a.origin <> 'taught' or a.provenance->>'conversation' <> e.conversation_id::text)) as pointed
      from guidance g left join articles a on a.workspace_id = g.workspace_id and a.id = g.article_id
      where g.workspace_id = e.workspace_id and g.escalation_id = e.id) g on true
    left join lateral (
      select detail->'found'->0->>'title' as nearest, (detail->'confidence'->>'answer')::float8 as confidence from turns
      where workspace_id = e.workspace_id and conversation_id = e.conversation_id and at <= e.raised_at
        and detail->'found'->0->>'title' is not null order by at desc limit 1) t on true
    left join lateral (
      select min(m.created_at) as first_reply from messages m
      where m.workspace_id = e.workspace_id and m.conversation_id = e.conversation_id and not m.is_note
        and (m.author_kind = 'agent' or m.on_behalf_of is not null) and m.created_at >= e.raised_at) r on true
    where e.workspace_id = ${workspace}::uuid and e.met_at is not null and e.trigger <> 'callback_due'
      and (e.id = ${one}::uuid or (${one}::uuid is null and e.closed_at is not null and not exists (
        select 1 from lookbacks k where k.workspace_id = e.workspace_id and k.escalation_id = e.id)))
    order by e.raised_at limit ${most}::int`)
  return rows.map(({ escalation, conversation, nearestTitle, nearestConfidence, ...facts }) => ({
    ...{ escalation, conversation },
    facts: {
      ...facts,
      nearest:
        nearestTitle === null ? null : { title: nearestTitle, confidence: nearestConfidence },
    },
  }))
}
