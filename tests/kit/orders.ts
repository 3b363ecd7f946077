import { sql } from '../../packages/server/src/platform/db/sql.ts'
import type { Customer } from './customers.ts'
import type { TestHouse } from './house.ts'

/** An order of whoever the site signed in; shops write these, not people. */
export async function placeOrder(
  house: TestHouse,
  { address }: Customer,
  number = 'K-1001',
): Promise<void> {
  await house.db.transact(house.workspace, (tx) =>
    tx.rows(sql`
      insert into orders (workspace_id, number, customer_id, placed_on, status, items, total_cents)
      select ${house.workspace}::uuid, ${number}, customer_id, '2026-11-01', 'delivered',
        '[{"name":"Kettle","quantity":1,"priceCents":20000}]'::jsonb, 20000
      from customer_addresses where workspace_id = ${house.workspace}::uuid and address = ${address}`),
  )
}

/** What has been paid back for an order, in cents. */
export async function refundedOf(house: TestHouse, number = 'K-1001'): Promise<number> {
  const [row] = await house.db.platformRows<{ cents: number }>(sql`
    select refunded_cents::int as cents from orders where workspace_id = ${house.workspace}::uuid and number = ${number}`)
  return row?.cents ?? Number.NaN
}
