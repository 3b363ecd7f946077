import type { AgentId, ConversationId, CustomerId, Role, WorkspaceId } from '@baton/domain'
import { beginning, newConversation } from '@baton/domain'
import { beginSession } from '../../platform/auth/sessions.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { freshWorkspace } from '../../platform/db/test-database.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** People and a conversation in a workspace of their own, for tests against the real database. */
export type TestDesk = {
  workspace: WorkspaceId
  account: string
  customer: CustomerId
  people: Record<Role, Person & { headers: Record<string, string> }>
}

export async function openDesk(house: House): Promise<TestDesk> {
  const workspace = await freshWorkspace(house.db)
  const [account, customer] = [newId(), newId<CustomerId>()]
  const now = house.clock.now()
  return house.db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, created_at)
      values (${workspace}::uuid, ${account}::uuid, 'webchat', 'Web', ${account}, ${now}::timestamptz)`)
    await tx.rows(sql`
      insert into customers (workspace_id, id, name, tier, created_at)
      values (${workspace}::uuid, ${customer}::uuid, 'Mia Torres', 'vip', ${now}::timestamptz)`)
    const agent = await addAgent(house, tx, workspace, 'Bob', 'agent')
    const supervisor = await addAgent(house, tx, workspace, 'Ana', 'supervisor')
    const administrator = await addAgent(house, tx, workspace, 'Cleo', 'administrator')
    return { workspace, account, customer, people: { agent, supervisor, administrator } }
  })
}

async function addAgent(house: House, tx: Tx, workspace: WorkspaceId, name: string, role: Role) {
  const agent = newId<AgentId>()
  const now = house.clock.now()
  await tx.rows(sql`
    insert into agents (workspace_id, id, name, email, role, created_at)
    values (${workspace}::uuid, ${agent}::uuid, ${name}, ${`${agent}@example.com`}, ${role}, ${now}::timestamptz)`)
  const { token, csrf } = await beginSession(tx, { workspace, agent }, now)
  const headers = { cookie: `baton_session=${token}`, 'x-baton-csrf': csrf }
  return { workspace, agent, name, role, via: 'session' as const, headers }
}

/** An empty conversation with the assistant, as reception opens it. A customer has one open at a time: the earlier one ends. */
export async function openConversation(house: House, desk: TestDesk): Promise<ConversationId> {
  const id = newId<ConversationId>()
  const now = house.clock.now()
  await house.db.transact(desk.workspace, async (tx) => {
    await tx.rows(
      sql`update conversations set status = 'resolved' where workspace_id = ${desk.workspace}::uuid`,
    )
    await tx.rows(sql`
      insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
        holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, last_at, created_at)
      values (${desk.workspace}::uuid, ${id}::uuid, ${desk.account}::uuid, ${desk.customer}::uuid, 'visitor', 'webchat',
        ${json(newConversation())}::jsonb, 'open', 'ai', 0, 0, 0, 0, ${beginning}, ${now}::timestamptz, ${now}::timestamptz)`)
  })
  return id
}
