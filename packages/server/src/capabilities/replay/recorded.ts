import type { ChannelKind } from '@baton/contract'
import type { JudgedTurn, Line, RecordedConversation, Signals, WorkspaceId } from '@baton/domain'
import type { Database, Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** So many conversations are read at once: PGlite works in this very process, and others wait meanwhile. */
const chunk = 50

/** A recorded conversation, with what a person wants to know to recognise it. */
export type Recorded = RecordedConversation & {
  id: string
  channel: ChannelKind
  customerName: string
  at: Date
}

/** The newest conversations, oldest first within a chunk; between two chunks everybody else gets a turn. */
export async function* recordedConversations(
  db: Pick<Database, 'transact'>,
  workspace: WorkspaceId,
  most: number,
): AsyncGenerator<Recorded[]> {
  const ids = await db.transact(workspace, (tx) => newestIds(tx, workspace, most))
  for (let at = 0; at < ids.length; at += chunk) {
    const some = ids.slice(at, at + chunk)
    yield (await db.transact(workspace, (tx) => rowsOf(tx, workspace, some))).map(recordedOf)
    await othersTurn()
  }
}

/** One conversation as the triggers see it. */
export const recordedOne = async (
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
): Promise<Recorded | undefined> => (await rowsOf(tx, workspace, [id])).map(recordedOf)[0]

/** Whoever else waits in this process goes first. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function newestIds(tx: Tx, workspace: WorkspaceId, most: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from conversations where workspace_id = ${workspace}::uuid
    order by created_at desc, id limit ${most}::int`)
  return rows.map(({ id }) => id)
}

type Said = {
  number: number
  author: 'customer' | 'assistant' | 'agent'
  text: string
  signals: Signals | null
  isSourced: boolean
}
type Turned = { message: number; confidence: JudgedTurn['confidence'] | null; options: number }
type Row = Omit<Recorded, 'lines'> & { said: Said[]; turns: Turned[] }

const rowsOf = (tx: Tx, workspace: WorkspaceId, ids: string[]): Promise<Row[]> =>
  tx.rows<Row>(sql`
    select c.id, c.channel, c.created_at as at, u.name as "customerName",
      jsonb_build_object('tier', u.tier, 'lifetimeValueCents', u.lifetime_value_cents,
        'flags', case jsonb_typeof(u.facts->'flags') when 'array' then u.facts->'flags' else '[]' end,
        'amounts',
      (select coalesce(jsonb_agg(jsonb_build_object('cents', a.cents, 'what', a.what, 'name', a.name) order by a.place, a.at desc), '[]')
        from ((select 1 as place, o.placed_on::text as at, o.total_cents - o.refunded_cents as cents, 'Order ' || o.number as what,
            o.number as name from orders o where o.workspace_id = u.workspace_id and o.customer_id = u.id
            order by o.placed_on desc limit 20)
          union all
          select 2, b->>'date', (b->>'amountCents')::float8::bigint, 'A charge', null
          from jsonb_array_elements(case jsonb_typeof(u.facts->'billing') when 'array' then u.facts->'billing' else '[]' end) b
          where jsonb_typeof(b->'amountCents') = 'number') a)) as customer,
      (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'author', m.author_kind, 'text', m.text,
          'signals', m.signals, 'isSourced', jsonb_array_length(m.sources) > 0) order by m.number), '[]')
        from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id and not m.is_note
          and m.author_kind <> 'system') as said,
      (select coalesce(jsonb_agg(jsonb_build_object('message', t.answers_message, 'confidence', t.detail->'confidence',
          'options', coalesce(jsonb_array_length(t.detail->'found'), 0)) order by t.at), '[]')
        from turns t where t.workspace_id = c.workspace_id and t.conversation_id = c.id and t.outcome = 'used') as turns
    from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${workspace}::uuid and c.id = any(${ids}::uuid[])
    order by c.created_at desc, c.id`)

function recordedOf({ said, turns, ...row }: Row): Recorded {
  // What was said after a person came in tells nothing of what the assistant would have met.
  const person = said.findIndex(({ author }) => author === 'agent')
  const before = person === -1 ? said : said.slice(0, person)
  return { ...row, lines: before.flatMap((each) => lineOf(each, turns)) }
}

function lineOf({ number, author, text, signals, isSourced }: Said, turns: Turned[]): Line[] {
  if (author === 'assistant') return [{ from: 'assistant', number, text, isSourced }]
  if (author !== 'customer' || !signals) return []
  const turn = turns.find(({ message }) => message === number)
  const judged = turn?.confidence
    ? { confidence: turn.confidence, options: turn.options, hasAsked: false }
    : null
  return [{ from: 'customer', number, text, signals, pressedControl: false, judged }]
}
