import type { ConversationId, CustomerId, TriggerKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A turn or an escalation that no matter was made of yet. */
export type Fact = {
  origin: string
  conversation: ConversationId
  customer: CustomerId
  message: number
  question: string
  at: Date
  confidence: number | null
  answerAt: number | null
  /** The article answered from; for an escalation the nearest that was found. */
  article: string | null
} & (
  | { kind: 'answered' | 'asked_back' | 'nothing'; answer: string | null; picked: boolean }
  | { kind: 'escalated'; trigger: TriggerKind }
)

type TurnFact = Fact & { kind: 'answered' | 'asked_back' | 'nothing' }
type EscalationFact = Fact & { kind: 'escalated' }

/** The oldest of what was not measured yet, marked as measured in this transaction. A turn and its escalation come together. */
export async function takeFacts(tx: Tx, workspace: WorkspaceId, most: number): Promise<Fact[]> {
  const until = await endOfBatch(tx, workspace, most)
  if (until === null) return []
  const turns = await takeTurns(tx, workspace, until)
  const escalations = await takeEscalations(tx, workspace, until)
  return [...turns, ...escalations].sort((one, other) => one.at.getTime() - other.at.getTime())
}

/** Both kinds up to one instant, so that what happened is read in the order in which it happened. */
async function endOfBatch(tx: Tx, workspace: WorkspaceId, most: number): Promise<Date | null> {
  const row = await tx.first<{ until: Date | null }>(sql`
    select max(at) as until from (
      select at from (
        (select at from turns where workspace_id = ${workspace}::uuid and not measured order by at limit ${most}::int)
        union all
        (select raised_at from escalations where workspace_id = ${workspace}::uuid and not measured
          order by raised_at limit ${most}::int)) both_kinds
      order by at limit ${most}::int) batch`)
  return row?.until ?? null
}

function takeTurns(tx: Tx, workspace: WorkspaceId, until: Date): Promise<TurnFact[]> {
  return tx.rows<TurnFact>(sql`
    with taken as (
      update turns set measured = true where workspace_id = ${workspace}::uuid and not measured and at <= ${until}::timestamptz
      returning *
    )
    select t.id as origin, t.conversation_id as conversation, c.customer_id as customer, t.answers_message as message,
      coalesce(t.detail->>'question', '') as question, t.at, (t.detail->'confidence'->>'answer')::float8 as confidence,
      (t.detail->>'answerAt')::float8 as "answerAt", t.detail->'used'->>0 as article, t.message_id as answer,
      coalesce((t.detail->>'answerAt')::float8 = 0, false) as picked,
      case when t.outcome <> 'used' or m.on_behalf_of is not null then 'nothing'
        when t.proposal = 'act' then 'answered'
        when t.proposal <> 'reply' then 'nothing'
        when coalesce((t.detail->>'isAutomatic')::boolean, jsonb_array_length(t.detail->'used') > 0) then 'answered'
        when jsonb_path_exists(coalesce(m.choices, '[]'), '$[*].article') then 'asked_back'
        else 'nothing' end as kind
    from taken t
    join conversations c on c.workspace_id = t.workspace_id and c.id = t.conversation_id
    left join messages m on m.workspace_id = t.workspace_id and m.id = t.message_id
    order by t.at`)
}

/** What somebody had asked when a person was brought in: what the turn thought about, else their last words. */
function takeEscalations(tx: Tx, workspace: WorkspaceId, until: Date): Promise<EscalationFact[]> {
  return tx.rows<EscalationFact>(sql`
    with taken as (
      update escalations set measured = true
      where workspace_id = ${workspace}::uuid and not measured and raised_at <= ${until}::timestamptz
      returning *
    )
    select e.id as origin, e.conversation_id as conversation, c.customer_id as customer, e.trigger, e.raised_at as at,
      'escalated' as kind, coalesce(m.number, 0) as message, coalesce(nullif(t.detail->>'question', ''), m.text, '') as question,
      (t.detail->'confidence'->>'answer')::float8 as confidence, (t.detail->>'answerAt')::float8 as "answerAt",
      t.detail->'found'->0->>'article' as article
    from taken e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    left join lateral (
      select detail from turns where workspace_id = e.workspace_id and conversation_id = e.conversation_id
        and at = e.raised_at and proposal in ('ask_guidance', 'hand_over') limit 1) t on true
    left join lateral (
      select number, text from messages where workspace_id = e.workspace_id and conversation_id = e.conversation_id
        and author_kind = 'customer' and created_at <= e.raised_at order by number desc limit 1) m on true
    order by e.raised_at`)
}
