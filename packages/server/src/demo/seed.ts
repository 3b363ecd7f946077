import { type ArticleId, type CustomerId, defaultPolicy, type WorkspaceId } from '@baton/domain'
import {
  type DemoCustomer,
  demoAgents,
  demoArticles,
  demoCompany,
  demoCustomersAt,
  demoMacros,
} from '@baton/testkit/demo'
import { saveArticle } from '../capabilities/knowledge/index.ts'
import { insertAgent } from '../capabilities/people/index.ts'
import { newPublicKey } from '../capabilities/settings/index.ts'
import type { Tx } from '../platform/db/database.ts'
import { json, sql } from '../platform/db/sql.ts'
import type { House } from '../platform/house.ts'
import { newId } from '../platform/ids/new-id.ts'
import { newToken } from '../platform/secrets/secrets.ts'

/** What the simulated customers need to write: the bubble's key, and the site's secret to sign them in. */
export type DemoDoor = { workspace: WorkspaceId; key: string; userSecret: string }

/** Writes the demo company down at the first start, and finds it again at later ones. Null when the house is in earnest use. */
export async function seedDemo(house: House): Promise<DemoDoor | null> {
  const [workspace] = await house.db.platformRows<{ id: WorkspaceId; demo: boolean }>(
    sql`select workspace_id as id, demo from workspaces order by created_at limit 1`,
  )
  if (workspace && !workspace.demo) return null
  return workspace ? findDoor(house, workspace.id) : plant(house)
}

async function findDoor(house: House, workspace: WorkspaceId): Promise<DemoDoor | null> {
  const [account] = await house.db.platformRows<{ key: string; secrets: string | null }>(sql`
    select address as key, secrets from channel_accounts
    where workspace_id = ${workspace}::uuid and kind = 'webchat' order by created_at limit 1`)
  if (!account?.secrets) return null
  const { userSecret } = JSON.parse(house.secrets.open(account.secrets)) as { userSecret: string }
  return { workspace, key: account.key, userSecret }
}

async function plant(house: House): Promise<DemoDoor> {
  const door: DemoDoor = {
    workspace: newId<WorkspaceId>(),
    key: newPublicKey(),
    userSecret: newToken(),
  }
  await house.db.asPlatform(async (tx) => {
    await tx.rows(sql`
      insert into workspaces (workspace_id, name, demo, settings, created_at)
      values (${door.workspace}::uuid, ${demoCompany.name}, true,
        ${json({ assistantName: demoCompany.assistantName, greeting: greeting() })}::jsonb, ${house.clock.now()}::timestamptz)`)
  })
  await house.db.transact(door.workspace, async (tx) => {
    await plantSettings(house, tx, door)
    await plantKnowledge(house, tx, door.workspace)
    for (const customer of demoCustomersAt(house.clock.now()))
      await plantCustomer(house, tx, door.workspace, customer)
  })
  return door
}

const greeting = (): string =>
  `Hello, I'm ${demoCompany.assistantName}, the assistant of ${demoCompany.name}. Ask me anything, or talk to a person at any time.`

async function plantSettings(
  house: House,
  tx: Tx,
  { workspace, key, userSecret }: DemoDoor,
): Promise<void> {
  const now = house.clock.now()
  await tx.rows(sql`
    insert into channel_accounts (workspace_id, id, kind, name, address, secrets, quiet_seconds, created_at)
    values (${workspace}::uuid, ${newId()}::uuid, 'webchat', 'Web chat', ${key}, ${house.secrets.seal(JSON.stringify({ userSecret }))},
      1.2, ${now}::timestamptz)`)
  await tx.rows(sql`
    insert into policies (workspace_id, version, document, published_by, published_at)
    values (${workspace}::uuid, 1, ${json(defaultPolicy)}::jsonb, 'Baton', ${now}::timestamptz)`)
  for (const { name, text } of demoMacros)
    await tx.rows(
      sql`insert into macros (workspace_id, id, name, text) values (${workspace}::uuid, ${newId()}::uuid, ${name}, ${text})`,
    )
  for (const agent of demoAgents) {
    const { name, email, role, skills, languages } = agent
    await insertAgent(
      tx,
      workspace,
      { name, email, role, skills, languages, passwordHash: null },
      now,
    )
  }
}

async function plantKnowledge(house: House, tx: Tx, workspace: WorkspaceId): Promise<void> {
  for (const { title, category, body, questions, tool } of demoArticles) {
    const draft = {
      id: newId<ArticleId>(),
      title,
      category,
      body,
      questions,
      tool: tool ?? null,
      origin: 'written' as const,
    }
    const reach = {
      provenance: null,
      scope: 'always',
      customer: null,
      tier: null,
      validUntil: null,
    }
    await saveArticle(
      tx,
      workspace,
      { ...draft, ...reach },
      { by: demoCompany.name, now: house.clock.now() },
    )
  }
}

async function plantCustomer(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
  customer: DemoCustomer,
): Promise<void> {
  const id = newId<CustomerId>()
  const { billing, openIssues, recentActivity } = customer
  await tx.rows(sql`
    insert into customers (workspace_id, id, name, email, phone, tier, language, time_zone, since, lifetime_value_cents,
      currency, facts, created_at)
    values (${workspace}::uuid, ${id}::uuid, ${customer.name}, ${customer.email}, ${customer.phone}, ${customer.tier},
      ${customer.language}, ${customer.timeZone}, ${customer.since}::date, ${customer.lifetimeValueCents}::bigint,
      ${customer.currency}, ${json({ billing, openIssues, recentActivity })}::jsonb, ${house.clock.now()}::timestamptz)`)
  for (const order of customer.orders)
    await tx.rows(sql`
      insert into orders (workspace_id, number, customer_id, placed_on, status, items, total_cents, currency, carrier, tracking, expected_on)
      values (${workspace}::uuid, ${order.number}, ${id}::uuid, ${order.placedOn}::date, ${order.status}, ${json(order.items)}::jsonb,
        ${order.totalCents}::bigint, ${customer.currency}, ${order.carrier ?? null}, ${order.tracking ?? null},
        ${order.expectedOn ?? null}::date)`)
}
