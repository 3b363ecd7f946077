import type {
  AgentId,
  ConversationId,
  CustomerId,
  Segment,
  WorkspaceId,
} from '../../../packages/domain/src/index.ts'
import { beginning, newConversation } from '../../../packages/domain/src/index.ts'
import { readSignals } from '../../../packages/server/src/models/local/read-signals.ts'
import { migrate } from '../../../packages/server/src/platform/db/migrate.ts'
import { openPglite } from '../../../packages/server/src/platform/db/pglite/open.ts'
import { json, sql } from '../../../packages/server/src/platform/db/sql.ts'
import type { House } from '../../../packages/server/src/platform/house.ts'
import type { Person } from '../../../packages/server/src/platform/http/person.ts'
import { newId } from '../../../packages/server/src/platform/ids/new-id.ts'
import { liveHub } from '../../../packages/server/src/platform/live/live-hub.ts'
import { quietLog } from '../../../packages/server/src/platform/log/log.ts'
import { secretsWith } from '../../../packages/server/src/platform/secrets/secrets.ts'

/** A house in memory whose clock is set by hand, with one company and a supervisor who teaches. */
export type Classroom = {
  house: House
  workspace: WorkspaceId
  teacher: Person
  account: string
  /** Sets the clock; guidance ends by it. */
  setTime(now: Date): void
}

export async function openClassroom(): Promise<Classroom> {
  const db = await openPglite({})
  await migrate(db)
  let now = new Date('2026-06-01T09:00:00.000Z')
  const house: House = {
    db,
    clock: { now: () => now, at: () => () => {} },
    log: quietLog(),
    secrets: secretsWith(Buffer.alloc(32, 1)),
    live: liveHub(() => {}),
    wake: { lane: () => {}, outbox: () => {}, live: () => {} },
    publicUrl: 'http://127.0.0.1:3000',
    node: 'bench',
  }
  const workspace = newId<WorkspaceId>()
  const agent = newId<AgentId>()
  const account = newId()
  await db.platformRows(sql`
    insert into workspaces (workspace_id, name, created_at) values (${workspace}::uuid, 'School', ${now}::timestamptz)`)
  await db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, created_at)
      values (${workspace}::uuid, ${account}::uuid, 'webchat', 'Web', ${account}, ${now}::timestamptz)`)
    await tx.rows(sql`
      insert into agents (workspace_id, id, name, email, role, created_at)
      values (${workspace}::uuid, ${agent}::uuid, 'Ana', 'ana@example.com', 'supervisor', ${now}::timestamptz)`)
  })
  const setTime = (time: Date): void => {
    now = time
  }
  const teacher: Person = { workspace, agent, name: 'Ana', role: 'supervisor', via: 'session' }
  return { house, workspace, teacher, account, setTime }
}

/** A customer of a segment, or of none. */
export async function addCustomer(
  { house, workspace }: Classroom,
  { tier = 'standard', language = 'en', flag }: Segment,
): Promise<CustomerId> {
  const id = newId<CustomerId>()
  await house.db.transact(workspace, (tx) =>
    tx.rows(sql`
      insert into customers (workspace_id, id, name, tier, language, facts, created_at)
      values (${workspace}::uuid, ${id}::uuid, 'Mia Torres', ${tier}, ${language},
        ${json({ flags: flag ? [flag] : [] })}::jsonb, ${house.clock.now()}::timestamptz)`),
  )
  return id
}

/** A conversation in which the customer has just said these; the assistant holds it. */
export async function openWith(
  { house, workspace, account }: Classroom,
  customer: CustomerId,
  messages: readonly string[],
  channel = 'webchat',
): Promise<ConversationId> {
  const id = newId<ConversationId>()
  const now = house.clock.now()
  const count = messages.length
  const state = { ...newConversation(), newestMessage: count, newestCustomerMessage: count }
  await house.db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
        holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
      values (${workspace}::uuid, ${id}::uuid, ${account}::uuid, ${customer}::uuid, ${id}, ${channel},
        ${json(state)}::jsonb, 'resolved', 'ai', 0, ${count}, ${count}, 0, ${beginning}, ${now}::timestamptz,
        ${now}::timestamptz)`)
    for (const [at, text] of messages.entries())
      await tx.rows(sql`
        insert into messages (workspace_id, id, conversation_id, number, author_kind, text, signals, channel_account_id,
          created_at)
        values (${workspace}::uuid, ${newId()}::uuid, ${id}::uuid, ${at + 1}, 'customer', ${text},
          ${json(readSignals(text))}::jsonb, ${account}::uuid, ${now}::timestamptz)`)
  })
  return id
}
