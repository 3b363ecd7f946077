import type { Mode, ScenarioFacts, TriggerKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Ended } from '../knowledge/index.ts'

/** What stands in the records of one escalation that a person has ended. */
export type Happened = Omit<ScenarioFacts, 'orders'> & {
  trigger: TriggerKind
  mode: Mode
  at: string
  agent: string | null
  agentName: string | null
  customerName: string
  /** Numbers of the customer's orders, to be taken out of texts. */
  orders: string[]
  bought: { status: string; totalCents: number; currency: string }[]
  /** What was said in this episode, in order, up to where the person was called for. */
  said: { author: string; text: string; seconds: number }[]
  issue: string | null
  guidance: string | null
  /** What the person wrote to the customer. */
  replied: string[]
  article: string | null
  category: string | null
  replaced: string | null
  /** What the person said holds for others too, as far as the gates can tell. */
  isGeneral: boolean
}

/** Reads all of it in one question; undefined when the escalation is not there. */
export function readHappened(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, escalation }: Ended,
): Promise<Happened | undefined> {
  return tx.first<Happened>(sql`
    with log as (
      select number, kind, payload from conversation_events
      where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
    ), raised as (
      select max(number) as first, min(number) as earliest from log
      where payload->>'escalation' = ${escalation}::text and kind in ('escalation_raised', 'escalation_upgraded')
    ), border as (
      select coalesce(max(l.number), 0) as number from log l, raised r
      where l.number < r.earliest and l.kind in ('handed_back', 'resolved', 'escalation_closed', 'callback_promised')
    ), told as (
      select l.number, m.author_kind, m.text, m.is_note, m.signals, extract(epoch from m.created_at)::float8 as seconds
      from log l join messages m on m.workspace_id = ${workspace}::uuid and m.id = (l.payload->>'messageId')::uuid
      where l.kind in ('message_received', 'message_queued')
    ), given as (
      select g.text, g.article_id from guidance g
      where g.workspace_id = ${workspace}::uuid and g.escalation_id = ${escalation}::uuid and btrim(g.text) <> ''
      order by g.created_at desc limit 1
    )
    select e.trigger, coalesce(e.finding->>'mode', e.mode) as mode,
      to_char(coalesce(e.closed_at, e.raised_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      e.agent_id as agent, p.name as "agentName", c.channel, u.name as "customerName", u.tier,
      coalesce(c.language, u.language) as language, u.verified, u.lifetime_value_cents::float8 as "lifetimeValueCents",
      case jsonb_typeof(u.facts->'flags') when 'array' then u.facts->'flags' else '[]' end as flags,
      (select coalesce(jsonb_agg(o.number), '[]') from orders o
        where o.workspace_id = u.workspace_id and o.customer_id = u.id) as orders,
      (select coalesce(jsonb_agg(jsonb_build_object('status', o.status, 'totalCents', o.total_cents,
          'currency', o.currency) order by o.placed_on desc), '[]') from orders o
        where o.workspace_id = u.workspace_id and o.customer_id = u.id) as bought,
      (select coalesce(jsonb_agg(jsonb_build_object('author', t.author_kind, 'text', t.text, 'seconds', t.seconds)
          order by t.number), '[]') from told t, border b, raised r
        where not t.is_note and t.number > b.number and t.number < r.first) as said,
      (select t.signals->>'issue' from told t, raised r where t.author_kind = 'customer' and t.number < r.first
        order by t.number desc limit 1) as issue,
      (select text from given) as guidance, (select a.id from articles a, given where a.workspace_id = ${workspace}::uuid and a.id = given.article_id
        and a.customer_id is null) as article,
      (select coalesce(jsonb_agg(t.text order by t.number), '[]') from told t, raised r
        where t.author_kind = 'agent' and not t.is_note and t.number > r.first) as replied,
      (select a.category from articles a, given where a.workspace_id = ${workspace}::uuid and a.id = given.article_id) as category,
      (select a.body from articles a, given where a.workspace_id = ${workspace}::uuid
        and a.superseded_by = given.article_id order by a.updated_at desc limit 1) as replaced,
      exists (select 1 from observations o where o.workspace_id = ${workspace}::uuid
        and o.escalation_id = ${escalation}::uuid and o.kept_out is null) as "isGeneral"
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    left join agents p on p.workspace_id = e.workspace_id and p.id = e.agent_id
    where e.workspace_id = ${workspace}::uuid and e.id = ${escalation}::uuid`)
}

/** Closer together than this, messages are one burst. */
const burstSeconds = 10
const mostLines = 12

/** The customer's own words with whether each came right behind the one before, with nothing said in between. */
export function saidBefore({ said }: Happened): { text: string; isBurst: boolean }[] {
  const own = said.flatMap(({ author, text, seconds }, at) => {
    const before = said[at - 1]
    const isBurst = before?.author === 'customer' && seconds - before.seconds < burstSeconds
    return author === 'customer' && text.trim() !== '' ? [{ text, isBurst }] : []
  })
  return own.slice(-mostLines)
}
