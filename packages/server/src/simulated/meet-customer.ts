import type { Scenario, ScenarioFacts } from '@baton/domain'
import { json, sql } from '../platform/db/sql.ts'
import { newId } from '../platform/ids/new-id.ts'
import type { Scene } from './build-set.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** Nobody: the customer of every scenario. */
const standIn = { name: 'Robin Doe', email: 'robin@example.com', phone: '+12025550100' }

const addresses: Record<ScenarioFacts['channel'], string> = {
  webchat: 'user:robin',
  sms: standIn.phone,
  whatsapp_twilio: `whatsapp:${standIn.phone}`,
  whatsapp_cloud: standIn.phone.slice(1),
}

/** Writes the customer down as the company's own records would have them; gives the address they write from. */
export async function meetCustomer(
  { db }: SimulatedHouse,
  { workspace, accounts, at }: Scene,
  { facts }: Scenario,
): Promise<string> {
  const customer = newId()
  const address = addresses[facts.channel]
  await db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into customers (workspace_id, id, name, email, phone, tier, language, lifetime_value_cents, verified, facts,
        created_at)
      values (${workspace}::uuid, ${customer}::uuid, ${standIn.name}, ${standIn.email}, ${standIn.phone}, ${facts.tier},
        ${facts.language}, ${facts.lifetimeValueCents}::bigint, ${facts.verified}, ${json({ flags: facts.flags })}::jsonb,
        ${at}::timestamptz)`)
    await tx.rows(sql`
      insert into customer_addresses (workspace_id, channel_account_id, address, customer_id)
      values (${workspace}::uuid, ${accounts[facts.channel]}::uuid, ${address}, ${customer}::uuid)`)
    for (const order of facts.orders)
      await tx.rows(sql`
        insert into orders (workspace_id, number, customer_id, placed_on, status, items, total_cents, currency)
        values (${workspace}::uuid, ${order.number}, ${customer}::uuid, ${at}::date, ${order.status},
          ${json([{ name: order.item, quantity: 1, priceCents: order.totalCents }])}::jsonb,
          ${order.totalCents}::bigint, ${order.currency})`)
  })
  return address
}

/** What was taken out of a customer's words is put back as somebody's who does not exist: rules look at the form of it. */
export function withStandIns(text: string, { orders }: ScenarioFacts): string {
  const filled: Record<string, string> = {
    name: 'Robin',
    order: orders[0]?.number ?? 'T-1001',
    'e-mail': standIn.email,
    'phone number': standIn.phone,
    address: '1 Example Street',
  }
  return text.replace(/\[([a-z -]{4,14})\]/g, (whole, what: string) => filled[what] ?? whole)
}
