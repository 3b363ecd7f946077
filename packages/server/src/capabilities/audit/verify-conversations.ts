import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'
import { type Broken, type Link, walkChain } from './walk-chain.ts'

type Row = Link & {
  workspace: string
  conversation: string
  eventCount: number
  chainHead: string
  /** The stored words of a message event; null when the message is gone. */
  text: string | null
}
type Found = { entries: number; broken: Broken | null }

/** Checks each conversation's log against its chain, its noted end, and the words of its messages. */
export async function checkConversations(
  db: Database,
  only: string | null,
  page: number,
): Promise<Found> {
  let entries = 0
  let after = ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const conversations = await readPage(db, only, after, page)
    for (const rows of conversations) {
      const links = rows.filter((row) => row.number !== null)
      entries += links.length
      const broken = faultIn(rows, links)
      if (broken) return { entries, broken }
    }
    const last = conversations.at(-1)?.[0]
    if (!last || conversations.length < page) return { entries, broken: null }
    after = [last.workspace, last.conversation]
  }
}

/** The next conversations with all their entries, in one statement: a conversation may go on while we look. */
async function readPage(
  db: Database,
  only: string | null,
  [workspace, conversation]: string[],
  page: number,
): Promise<Row[][]> {
  const rows = await db.platformRows<Row>(sql`
    with page as (
      select workspace_id, id, event_count, chain_head from conversations
      where (${only}::uuid is null or workspace_id = ${only}::uuid)
        and (workspace_id, id) > (${workspace}::uuid, ${conversation}::uuid)
      order by workspace_id, id limit ${page}::int
    )
    select p.workspace_id as workspace, p.id as conversation, p.event_count as "eventCount",
      p.chain_head as "chainHead", e.number, e.kind, e.payload, e.actor, e.epoch, e.at, e.previous, e.hash, m.text
    from page p
    left join conversation_events e on e.workspace_id = p.workspace_id and e.conversation_id = p.id
    left join messages m on m.workspace_id = p.workspace_id and m.conversation_id = p.id
      and m.number = (e.payload->>'number')::int and m.id::text = e.payload->>'messageId'
    order by p.workspace_id, p.id, e.number`)
  return [...Map.groupBy(rows, (row) => `${row.workspace} ${row.conversation}`).values()]
}

function faultIn(rows: Row[], links: Row[]): Broken | null {
  const [first] = rows
  if (!first) return null
  const texts = new Map(links.map((row) => [row.number, row.text]))
  const fault = walkChain(
    links,
    { count: first.eventCount, head: first.chainHead },
    ({ number, payload }) => faultInWords(payload, texts.get(number) ?? null),
  )
  return fault && { conversation: first.conversation, ...fault }
}

/** The log holds a digest of what was said; the words stand in the message and must still match. */
function faultInWords(payload: unknown, text: string | null): string | null {
  const { textDigest } = payload as { textDigest?: string }
  if (textDigest === undefined) return null
  if (text === null) return 'the message it tells about is gone.'
  return sha256(text) === textDigest ? null : 'the text of its message was changed.'
}
