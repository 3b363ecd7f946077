import { randomBytes } from 'node:crypto'
import type {
  AgentId,
  ConversationId,
  CustomerId,
  EscalationId,
  Finding,
  ServicePlan,
  WorkspaceId,
} from '@baton/domain'
import { defaultPolicy, newConversation } from '@baton/domain'
import { publishPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { publishPolicy } from '../../packages/server/src/capabilities/settings/index.ts'
import type { Clock } from '../../packages/server/src/platform/clock/clock.ts'
import type { Database } from '../../packages/server/src/platform/db/database.ts'
import { migrate } from '../../packages/server/src/platform/db/migrate.ts'
import { openPostgres } from '../../packages/server/src/platform/db/postgres.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import type { House } from '../../packages/server/src/platform/house.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { liveHub } from '../../packages/server/src/platform/live/live-hub.ts'
import { quietLog } from '../../packages/server/src/platform/log/log.ts'
import { secretsWith } from '../../packages/server/src/platform/secrets/secrets.ts'
import type { Caller, Worker } from './day.ts'

/** A house on a database of its own whose time is moved by hand. */
export type Company = {
  house: House
  db: Database
  workspace: WorkspaceId
  account: string
  clock: Clock & { set(ms: number): void }
  close(): Promise<void>
}

/** When simulated days begin. */
export const dawn = Date.UTC(2026, 10, 16)

export async function openCompany(url: string, plan: ServicePlan, quiet = true): Promise<Company> {
  const db = await openPostgres({ url, connections: 10 })
  await migrate(db)
  const clock = handClock()
  const house: House = {
    ...{ db, clock, log: quietLog(), publicUrl: 'http://127.0.0.1', node: newId() },
    secrets: secretsWith(randomBytes(32)),
    live: liveHub(() => {}),
    wake: { lane: () => {}, outbox: () => {}, live: () => {} },
  }
  const [workspace, account] = [newId<WorkspaceId>(), newId()]
  const at = clock.now()
  await db.platformRows(sql`
    insert into workspaces (workspace_id, name, created_at) values (${workspace}::uuid, 'Kettles', ${at}::timestamptz)`)
  await db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, secrets, quiet_seconds, created_at)
      values (${workspace}::uuid, ${account}::uuid, 'webchat', 'Chat', ${newId()}, null, 0, ${at}::timestamptz)`)
    // Who waits long is not sent away with a callback: how long they wait is what is measured.
    const waits = { ...defaultPolicy.waits, takeoverMinutes: 24 * 60 }
    const by = newId<AgentId>()
    await publishPolicy(house, tx, workspace, { document: { ...defaultPolicy, waits }, by, at })
    await publishPlan(house, tx, workspace, { document: plan, by, at })
  })
  if (quiet) await db.platformRows(sql`update inbox set state = 'done' where state = 'waiting'`)
  return { house, db, workspace, account, clock, close: () => db.close() }
}

function handClock(): Company['clock'] {
  let now = dawn
  return {
    now: () => new Date(now),
    at: () => () => {},
    set: (ms) => {
      now = Math.max(now, ms)
    },
  }
}

/** The people; nobody is there yet. */
export async function hireAll(
  { db, workspace }: Company,
  workers: readonly Worker[],
): Promise<AgentId[]> {
  const rows = workers.map((worker) => ({
    ...worker,
    id: newId<AgentId>(),
    channels: worker.channelCapacity,
  }))
  await db.transact(workspace, (tx) =>
    tx.rows(sql`
      insert into agents (workspace_id, id, name, email, role, skills, languages, capacity, channel_capacity, created_at)
      select ${workspace}::uuid, w.id, w.name, w.id || '@example.com', 'agent', array(select jsonb_array_elements_text(w.skills)),
        array(select jsonb_array_elements_text(w.languages)), w.capacity, w.channels, now()
      from jsonb_to_recordset(${json(rows)}::jsonb) as w(id uuid, name text, skills jsonb, languages jsonb, capacity int,
        channels jsonb)`),
  )
  return rows.map(({ id }) => id)
}

/** Conversations in which the customer has just written, each of a customer of their own. */
export async function openConversations(
  { db, workspace, account }: Company,
  callers: readonly Caller[],
): Promise<ConversationId[]> {
  const state = { ...newConversation(), newestMessage: 1, newestCustomerMessage: 1 }
  const ids: ConversationId[] = []
  for (let from = 0; from < callers.length; from += 5_000) {
    const rows = callers.slice(from, from + 5_000).map((caller) => ({
      ...caller,
      id: newId<ConversationId>(),
      customer: newId<CustomerId>(),
    }))
    ids.push(...rows.map(({ id }) => id))
    await db.transact(workspace, async (tx) => {
      const list = json(
        rows.map(({ id, customer, tier, language, urgency, channel }) => ({
          id,
          customer,
          tier,
          language,
          urgency,
          channel,
        })),
      )
      await tx.rows(sql`
        insert into customers (workspace_id, id, name, tier, language, created_at)
        select ${workspace}::uuid, r.customer, 'Customer', r.tier, r.language, now()
        from jsonb_to_recordset(${list}::jsonb) as r(customer uuid, tier text, language text)`)
      await tx.rows(sql`
        insert into conversations (workspace_id, id, channel_account_id, customer_id, address, channel, state, status,
          holder_kind, epoch, newest_message, newest_customer_message, event_count, chain_head, urgency, language, last_at,
          created_at)
        select ${workspace}::uuid, r.id, ${account}::uuid, r.customer, r.id::text, r.channel, ${json(state)}::jsonb, 'open', 'ai', 0, 1, 1,
          0, '', r.urgency, r.language, now(), now()
        from jsonb_to_recordset(${list}::jsonb) as r(id uuid, customer uuid, channel text, urgency text, language text)`)
    })
  }
  return ids
}

/** Why a person is needed. */
export const findingFor = ({ topic }: Caller): Finding => ({
  ...{ trigger: 'topic', mode: 'takeover', action: 'at_once', policyVersion: 1 },
  evidence: { summary: topic, messages: [1], measured: { topic }, threshold: {} },
})

export type { EscalationId }
