import type { ConversationId, OpenEscalation, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { CustomerFact, HandoffFacts, HappenedFact, SaidFact, TurnFact } from './facts.ts'

type Stored = {
  channel: string
  escalation: OpenEscalation | null
  answeredUpTo: number
  raisedAt: Date | null
  customer: CustomerFact
  said: (Omit<SaidFact, 'at'> & { at: string })[]
  happened: (Omit<HappenedFact, 'at'> & { at: string })[]
  turns: (Omit<TurnFact, 'at'> & { at: string })[]
}

/** Everything the package rests on, in one statement; null while nothing is escalated. Long threads give their end. */
export async function gatherFacts(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  now: Date,
): Promise<HandoffFacts | null> {
  const stored = await read(tx, workspace, conversation)
  if (!stored?.escalation) return null
  const { channel, answeredUpTo, customer, escalation, raisedAt } = stored
  const happened = stored.happened.map(withDate)
  const { finding, question, action } = escalation
  const at = happened.findLast((event) => isReason(event))?.at ?? raisedAt ?? now
  return {
    now,
    channel,
    answeredUpTo,
    escalation: { finding, at, question, action },
    customer,
    said: stored.said.map(withDate),
    happened,
    turns: stored.turns.map(withDate),
  }
}

const withDate = <Row extends { at: string }>(row: Row): Omit<Row, 'at'> & { at: Date } => ({
  ...row,
  at: new Date(row.at),
})

/** Events that carry the finding which holds now; the newest of them says since when. */
const isReason = ({ kind, payload }: HappenedFact): boolean =>
  ['escalation_raised', 'escalation_upgraded', 'still_stuck'].includes(kind) &&
  payload.finding !== null

function read(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
): Promise<Stored | undefined> {
  return tx.first<Stored>(sql`
    select c.channel, c.state->'escalation' as escalation, coalesce((c.state->>'answeredUpTo')::int, 0) as "answeredUpTo",
      (select max(raised_at) from escalations e where e.workspace_id = c.workspace_id and e.conversation_id = c.id) as "raisedAt",
      (select jsonb_build_object('name', u.name, 'tier', u.tier, 'since', to_char(u.since, 'YYYY-MM-DD'),
          'lifetimeValueCents', u.lifetime_value_cents, 'currency', u.currency, 'verified', u.verified,
          'billing', coalesce(u.facts->'billing', '[]'), 'orders', (
            select coalesce(jsonb_agg(jsonb_build_object('number', o.number, 'placedOn', o.placed_on, 'status', o.status,
              'totalCents', o.total_cents, 'currency', o.currency, 'carrier', o.carrier, 'tracking', o.tracking,
              'expectedOn', o.expected_on) order by o.placed_on desc), '[]')
            from orders o where o.workspace_id = u.workspace_id and o.customer_id = u.id))
        from customers u where u.workspace_id = c.workspace_id and u.id = c.customer_id) as customer,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'at', m.created_at, 'author', m.author_kind,
          'by', g.name, 'text', m.text, 'signals', m.signals, 'sources', m.sources, 'choices', m.choices) order by m.number), '[]')
        from (select * from messages where workspace_id = c.workspace_id and conversation_id = c.id and not is_note
          order by number desc limit 200) m
        left join agents g on g.workspace_id = m.workspace_id and g.id = coalesce(m.agent_id, m.on_behalf_of)) as said,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'payload', e.payload, 'by', g.name)
          order by e.number), '[]')
        from (select * from conversation_events where workspace_id = c.workspace_id and conversation_id = c.id
          and kind in ('conversation_reopened', 'escalation_raised', 'escalation_upgraded', 'still_stuck', 'steered',
            'handed_back', 'action_requested', 'action_performed', 'action_refused')
          order by number desc limit 60) e
        left join agents g on g.workspace_id = e.workspace_id
          and g.id::text = coalesce(e.payload->>'agent', e.payload->'guidance'->>'agent', e.payload->>'by')) as happened,
      (select coalesce(jsonb_agg(jsonb_build_object('at', t.at, 'answersMessage', t.answers_message, 'proposal', t.proposal,
          'outcome', t.outcome, 'detail', t.detail) order by t.at), '[]')
        from (select * from turns where workspace_id = c.workspace_id and conversation_id = c.id
          order by at desc limit 20) t) as turns
    from conversations c where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid`)
}
