import type {
  ConversationId,
  GuardRecord,
  ReviewClock,
  ReviewEscalation,
  ReviewJudgement,
  ReviewPromise,
  Signals,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

export type StoredMessage = {
  number: number
  at: number
  author: 'customer' | 'assistant' | 'agent' | 'system'
  agent: string | null
  onBehalfOf: string | null
  text: string
  signals: Pick<Signals, 'language' | 'languageConfidence' | 'type'> | null
  guards: GuardRecord | null
  sources: number
}

export type StoredEvent = {
  kind: 'resolved' | 'conversation_reopened' | 'handed_back'
  payload: Record<string, unknown>
}

/** What the house recorded of one conversation, whoever in it is reviewed. */
export type StoredFacts = {
  conversation: ConversationId
  newestMessage: number
  endedAt: Date
  /** The Monday of the week in which it ended. */
  week: string
  isResolved: boolean
  messages: StoredMessage[]
  events: StoredEvent[]
  clocks: ReviewClock[]
  escalations: ReviewEscalation[]
  promises: ReviewPromise[]
  judgements: ReviewJudgement[]
  survey: { agent: string | null; repeatedSelf: boolean | null; score: number | null } | null
  /** Agents who wrote, with the days they have been on the team. */
  agents: { id: string; days: number }[]
  guardrailHeld: boolean
}

/** Everything in one question; times in milliseconds, as the rules want them. */
export const storedFacts = (
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  now: Date,
): Promise<StoredFacts | undefined> =>
  tx.first<StoredFacts>(sql`
    select c.id as conversation, c.newest_message as "newestMessage", c.last_at as "endedAt", c.status = 'resolved' as "isResolved",
      to_char(date_trunc('week', c.last_at at time zone 'UTC'), 'YYYY-MM-DD') as week,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'at', extract(epoch from m.created_at) * 1000,
          'author', m.author_kind, 'agent', m.agent_id, 'onBehalfOf', m.on_behalf_of, 'text', m.text, 'signals', m.signals,
          'guards', t.guards, 'sources', jsonb_array_length(m.sources)) order by m.number), '[]')
        from messages m left join lateral (select detail->'guards' as guards from turns
          where workspace_id = m.workspace_id and message_id = m.id and outcome = 'used' order by at desc limit 1) t on true
        where m.workspace_id = c.workspace_id and m.conversation_id = c.id and not m.is_note) as messages,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'payload', e.payload) order by e.number), '[]')
        from conversation_events e where e.workspace_id = c.workspace_id and e.conversation_id = c.id
          and e.kind in ('resolved', 'conversation_reopened', 'handed_back')) as events,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'state', s.state, 'agent', s.agent_id,
          'startedAt', extract(epoch from s.started_at) * 1000, 'dueAt', extract(epoch from s.due_at) * 1000) order by s.started_at), '[]')
        from sla_clocks s where s.workspace_id = c.workspace_id and s.conversation_id = c.id) as clocks,
      (select coalesce(jsonb_agg(jsonb_build_object('trigger', x.trigger, 'agent', x.agent_id,
          'raisedAt', extract(epoch from x.raised_at) * 1000, 'metAt', extract(epoch from x.met_at) * 1000) order by x.raised_at), '[]')
        from escalations x where x.workspace_id = c.workspace_id and x.conversation_id = c.id) as escalations,
      (select coalesce(jsonb_agg(jsonb_build_object('by', coalesce(k.arranged_by, k.agent_id), 'isOpen', k.state = 'open',
          'madeAt', extract(epoch from k.promised_at) * 1000, 'dueTo', extract(epoch from k.due_to) * 1000,
          'keptAt', extract(epoch from k.kept_at) * 1000)), '[]')
        from callbacks k where k.workspace_id = c.workspace_id and k.conversation_id = c.id) as promises,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'verdict', l.verdict,
          'by', case l.source when 'customer_thumb' then 'customer' when 'agent_flag' then 'agent' else 'audit' end)), '[]')
        from labels l join messages m on m.workspace_id = l.workspace_id and m.id = l.message_id
        where l.workspace_id = c.workspace_id and l.conversation_id = c.id
          and l.source in ('customer_thumb', 'agent_flag', 'audit', 'review')) as judgements,
      (select jsonb_build_object('agent', v.agent_id, 'repeatedSelf', v.repeated_self, 'score', v.satisfaction)
        from surveys v where v.workspace_id = c.workspace_id and v.conversation_id = c.id and v.answered_at is not null
        order by v.answered_at desc limit 1) as survey,
      (select coalesce(jsonb_agg(jsonb_build_object('id', g.id,
          'days', extract(epoch from ${now}::timestamptz - g.created_at) / 86400)), '[]')
        from agents g where g.workspace_id = c.workspace_id and g.id in (select m.agent_id from messages m
          where m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.author_kind = 'agent' and not m.is_note)) as agents,
      exists (select 1 from turns t where t.workspace_id = c.workspace_id and t.conversation_id = c.id
        and t.detail->'guards'->>'verdict' = 'hold') as "guardrailHeld"
    from conversations c where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`)
