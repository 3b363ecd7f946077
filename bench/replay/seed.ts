import { newConversation, type WorkspaceId } from '../../packages/domain/src/index.ts'
import { readSignals } from '../../packages/server/src/models/local/read-signals.ts'
import type { Database, Tx } from '../../packages/server/src/platform/db/database.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { demoStories } from '../../packages/testkit/src/demo/index.ts'

/** Recorded conversations as a shop would have them: the demo's customers, each met by an ordinary answer. */
export async function seedConversations(
  db: Database,
  workspace: WorkspaceId,
  count: number,
): Promise<void> {
  const [account, customer] = [newId(), newId()]
  await db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, created_at)
      values (${workspace}::uuid, ${account}::uuid, 'webchat', 'Shop', ${account}, now())`)
    await tx.rows(sql`
      insert into customers (workspace_id, id, name, created_at)
      values (${workspace}::uuid, ${customer}::uuid, 'Mia Torres', now())`)
    for (let at = 0; at < count; at++)
      await plant(tx, { workspace, account, customer }, linesOf(at))
  })
}

type Place = { workspace: WorkspaceId; account: string; customer: string }
type Line = { author: string; text: string; signals: string | null }

/** Two stories one after the other, so that conversations are as long as real ones. */
function linesOf(at: number): Line[] {
  const stories = [at, at * 7 + 3].map((each) => demoStories[each % demoStories.length])
  return stories.flatMap((story) =>
    (story?.steps ?? []).flatMap(({ says }): Line[] => [
      { author: 'customer', text: says, signals: json(readSignals(says)) },
      { author: 'assistant', text: 'You find that under Settings.', signals: null },
    ]),
  )
}

async function plant(tx: Tx, place: Place, lines: Line[]): Promise<void> {
  const { workspace, account, customer } = place
  const id = newId()
  await tx.rows(sql`
    insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
      holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${account}::uuid, ${customer}::uuid, 'mia', 'webchat',
      ${json(newConversation())}::jsonb, 'resolved', 'ai', 0, ${lines.length}, 0, 0, '', now(), now())`)
  await tx.rows(sql`
    insert into messages (workspace_id, id, conversation_id, number, author_kind, text, channel_account_id, signals, created_at)
    select ${workspace}::uuid, gen_random_uuid(), ${id}::uuid, l.at, l.line->>'author', l.line->>'text', ${account}::uuid,
      (l.line->>'signals')::jsonb, now()
    from jsonb_array_elements(${json(lines)}::jsonb) with ordinality l(line, at)`)
  await tx.rows(sql`
    insert into turns (workspace_id, id, conversation_id, epoch, answers_message, model, proposal, outcome, detail,
      milliseconds, tokens, at)
    select ${workspace}::uuid, gen_random_uuid(), ${id}::uuid, 0, m.number, 'local', 'reply', 'used',
      '{"confidence":{"understood":0.9,"answer":0.8,"amongThree":0.9},"found":[{},{}]}'::jsonb, 5, 0, now()
    from messages m where m.workspace_id = ${workspace}::uuid and m.conversation_id = ${id}::uuid and m.author_kind = 'customer'`)
}
