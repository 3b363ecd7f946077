import { sql } from '../platform/db/sql.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** Work that a customer's message leads to at once; promises and reminders of later hours are left alone. */
const answering = ['receive_delivery', 'take_turn', 'bring_person', 'learn']
const mostSeconds = 120
/** More rounds than any answer needs: work that makes itself new work for ever must fail, not hang. */
const mostRounds = 200

/** Does what is due and lets time pass until the house has said all it will say for now. */
export async function comeToRest(house: SimulatedHouse): Promise<void> {
  const { baton, db, clock } = house
  const latest = clock.now().getTime() + mostSeconds * 1_000
  for (let round = 0; round < mostRounds; round += 1) {
    const done = (await baton.lane.drain()) + (await baton.outbox.drain())
    if (done > 0) continue
    const [next] = await db.platformRows<{ due: Date }>(sql`
      select min(due) as due from inbox where state = 'waiting' and kind = any(${answering}::text[])`)
    if (!next?.due || next.due.getTime() > latest) return
    if (next.due > clock.now()) clock.set(next.due)
  }
  throw new Error('the house does not come to rest')
}
