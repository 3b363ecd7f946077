import {
  type Answered,
  type ArticleId,
  type Choice,
  type Conversation,
  type ConversationId,
  type CustomerId,
  holderOf,
  isUnanswered,
  type Measured,
  type MessageId,
  resolutionOf,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type SaidRow = {
  id: MessageId
  number: number
  author: 'customer' | 'assistant' | 'agent' | 'system'
  text: string
  signals: Measured['signals'] | null
  choices: Choice[]
  /** In seconds. */
  at: number
  isSourced: boolean
}
type BoundaryRow = { afterMessage: number; text: string }

/** An order of the customer, as tools see it. */
export type OrderFact = {
  number: string
  placedOn: string
  status: string
  items: { name: string; quantity: number; priceCents: number }[]
  totalCents: number
  refundedCents: number
  currency: string
  carrier: string | null
  tracking: string | null
  expectedOn: string | null
}

/** The article that guidance became, or that the person chose. */
export type GuidedArticle = {
  id: ArticleId
  title: string
  body: string
  origin: 'written' | 'taught'
  tool: string | null
}

/** All that a turn may know, read in one go. Nothing of another customer is in here. */
export type Context = {
  state: Conversation
  channel: string
  language: string
  company: string
  assistantName: string
  customer: {
    id: CustomerId
    name: string
    tier: string
    lifetimeValueCents: number
    flags: string[]
    verified: boolean
    language: string | null
  }
  said: SaidRow[]
  boundaries: BoundaryRow[]
  orders: OrderFact[]
  guidance: { text: string; scope: string; article: GuidedArticle | null } | null
  /** What came of the last action, when the assistant asked for one. */
  lastAction: string | null
}

/** Reads the context of a turn; undefined when the conversation is gone. */
export function gatherContext(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
): Promise<Context | undefined> {
  return tx.first<Context>(sql`
    select c.state, c.channel, coalesce(c.language, u.language, 'en') as language, w.name as company,
      coalesce(w.settings->>'assistantName', 'the assistant') as "assistantName",
      jsonb_build_object('id', u.id, 'name', u.name, 'tier', u.tier, 'lifetimeValueCents', u.lifetime_value_cents,
        'flags', case jsonb_typeof(u.facts->'flags') when 'array' then u.facts->'flags' else '[]' end,
        'verified', u.verified, 'language', u.language) as customer,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'number', m.number, 'author', m.author_kind, 'text', m.text,
          'signals', m.signals, 'choices', m.choices, 'at', extract(epoch from m.created_at),
          'isSourced', jsonb_array_length(m.sources) > 0) order by m.number), '[]')
        from (select * from messages where workspace_id = c.workspace_id and conversation_id = c.id and not is_note
          order by number desc limit 40) m) as said,
      (select coalesce(jsonb_agg(jsonb_build_object('afterMessage', e.after, 'text', e.text) order by e.number), '[]') from (
          select number, coalesce((select max((p.payload->>'number')::int) from conversation_events p
              where p.workspace_id = v.workspace_id and p.conversation_id = v.conversation_id and p.number < v.number), 0) as after,
            case kind when 'taken_over' then 'A person took over here.' when 'resolved' then 'Resolved here.'
              else concat('A person handed back here. Done: ', payload->'note'->>'done', ' Decided: ', payload->'note'->>'decided',
                ' Promised: ', payload->'note'->>'promised', ' You may: ', payload->'note'->>'assistantMay') end as text
          from conversation_events v
          where v.workspace_id = c.workspace_id and v.conversation_id = c.id and v.kind in ('taken_over', 'handed_back', 'resolved')
          order by number desc limit 10) e) as boundaries,
      case when u.verified then (select coalesce(jsonb_agg(jsonb_build_object('number', o.number, 'placedOn', o.placed_on,
          'status', o.status, 'items', o.items, 'totalCents', o.total_cents, 'refundedCents', o.refunded_cents,
          'currency', o.currency, 'carrier', o.carrier, 'tracking', o.tracking, 'expectedOn', o.expected_on)
          order by o.placed_on desc), '[]')
        from (select * from orders where workspace_id = c.workspace_id and customer_id = c.customer_id
          order by placed_on desc limit 10) o) else '[]'::jsonb end as orders,
      (select jsonb_build_object('text', g.text, 'scope', g.scope, 'article', (select jsonb_build_object(
          'id', a.id, 'title', a.title, 'body', a.body, 'origin', a.origin, 'tool', a.tool)
          from articles a where a.workspace_id = g.workspace_id and a.id = g.article_id)) from guidance g
        where g.workspace_id = c.workspace_id and g.id = (c.state->'escalation'->>'guidance')::uuid) as guidance,
      (select e.payload->'result'->>'text' from conversation_events e
        where e.workspace_id = c.workspace_id and e.conversation_id = c.id and e.kind = 'action_performed'
          and e.number > coalesce((select max(r.number) from conversation_events r where r.workspace_id = c.workspace_id
            and r.conversation_id = c.id and r.kind = 'message_received'), 0)
        order by e.number desc limit 1) as "lastAction"
    from conversations c
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = c.workspace_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`)
}

/** Is there anything for the assistant to do here? It must hold the conversation, and somebody must wait for it. */
export function isMyTurn(context: Context): boolean {
  const { kind } = holderOf(context.state)
  if (context.state.pendingAction) return false
  if (context.state.status !== 'open' || (kind !== 'ai' && kind !== 'guided')) return false
  return kind === 'guided' || isUnanswered(context.state) || context.lastAction !== null
}

/** The customer messages nobody has answered, joined: a burst is one question. */
export function newestQuestion({ said, state }: Context): string {
  const open = said.filter(
    ({ author, number }) => author === 'customer' && number > state.answeredUpTo,
  )
  const newest =
    open.length > 0 ? open : said.filter(({ author }) => author === 'customer').slice(-1)
  return newest.map(({ text }) => text).join('\n')
}

/** Earlier customer messages the assistant itself has answered since a person last held the conversation, with its replies. */
export function answeredByAssistant({ said, state, boundaries }: Context): Answered[] {
  const start = Math.max(0, ...boundaries.map(({ afterMessage }) => afterMessage))
  return said.flatMap(({ author, number, text, signals, at }, place): Answered[] => {
    if (author !== 'customer' || !signals || number <= start || number > state.answeredUpTo)
      return []
    const next = said.slice(place + 1).find((each) => each.author === 'assistant')
    const reply = next?.text ?? 'answered'
    return [
      {
        ...{ number, text, signals, at, reply },
        isSourced: next?.isSourced ?? true,
        resolution: resolutionOf(reply),
      },
    ]
  })
}
