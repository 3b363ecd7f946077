import type { MyOffers, OfferView } from '@baton/contract'
import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Item = MyOffers['items'][number]
type Stored = Omit<Item, 'offeredAt' | 'endsAt' | 'acceptedAt' | 'waitingSince' | 'customer'> & {
  offeredAt: Date
  endsAt: Date
  acceptedAt: Date | null
  waitingSince: Date
  customerId: string
  customerName: string
  tier: string
}

/** Offers as they stand: of one agent, of everybody, or about some conversations. */
export async function offersOf(
  tx: Tx,
  workspace: WorkspaceId,
  {
    agent = null,
    conversations = null,
  }: { agent?: AgentId | null; conversations?: ConversationId[] | null },
): Promise<Item[]> {
  const rows = await tx.rows<Stored>(sql`
    select w.conversation_id as conversation, w.escalation_id as escalation, w.offered_to as agent,
      w.item->'facts'->>'mode' as mode, w.queue_id as queue, w.offered_at as "offeredAt", w.offer_ends_at as "endsAt",
      w.accepted_at as "acceptedAt", u.id as "customerId", u.name as "customerName", u.tier, c.channel, c.urgency,
      coalesce(c.trigger, '') as trigger, c.last_line as "lastLine", w.since as "waitingSince",
      c.state->'escalation'->'question'->>'question' as question
    from waiting w
    join conversations c on c.workspace_id = w.workspace_id and c.id = w.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where w.workspace_id = ${workspace}::uuid and w.offered_to is not null
      and (${agent}::uuid is null or w.offered_to = ${agent}::uuid)
      and (${conversations}::uuid[] is null or w.conversation_id = any(${conversations}::uuid[]))
      and c.state->'escalation'->>'stage' = 'offered'
    order by w.offered_at, w.escalation_id`)
  return rows.map(present)
}

function present({ customerId, customerName, tier, ...row }: Stored): Item {
  return {
    ...row,
    customer: { id: customerId, name: customerName, tier },
    offeredAt: row.offeredAt.toISOString(),
    endsAt: row.acceptedAt ? null : row.endsAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    waitingSince: row.waitingSince.toISOString(),
  }
}

/** An offer without what it is about. */
export function bare(item: Item): OfferView {
  const { conversation, escalation, agent, mode, queue, offeredAt, endsAt, acceptedAt } = item
  return { conversation, escalation, agent, mode, queue, offeredAt, endsAt, acceptedAt }
}
