import type { WaitingItem } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Stored = Omit<
  WaitingItem,
  'customer' | 'since' | 'waitingSince' | 'promisedUntil' | 'offer' | 'nextAt'
> & {
  customerId: string
  customerName: string
  tier: string
  since: Date
  waitingSince: Date
  promisedUntil: Date | null
  offeredTo: string | null
  offeredAt: Date | null
  endsAt: Date | null
  acceptedAt: Date | null
  nextAt: Date | null
}

/** So near to its end a promise counts as at risk; a short one in its last quarter, and not from its first second. */
const nearSeconds = 60
const lastQuarter = 0.75

type Wish = { now: Date; perQueue: number; conversation?: ConversationId }

/** What waits as a supervisor sees it, queue by queue in the order in which it is offered. */
export async function waitingItems(
  tx: Tx,
  workspace: WorkspaceId,
  { now, perQueue, conversation }: Wish,
): Promise<WaitingItem[]> {
  const one = conversation ?? null
  const rows = await tx.rows<Stored>(sql`
    select w.conversation_id as conversation, w.escalation_id as escalation, u.id as "customerId",
      u.name as "customerName", u.tier, c.channel, w.item->'facts'->>'mode' as mode, c.urgency,
      coalesce(c.language, u.language) as language, coalesce(c.trigger, '') as trigger, w.queue_id as queue, w.since,
      coalesce(c.waiting_since, w.since) as "waitingSince", p.until as "promisedUntil",
      coalesce(p.near < ${now}::timestamptz, false) or coalesce(due.at < ${after(now, nearSeconds)}::timestamptz, false) as "atRisk",
      w.offered_to as "offeredTo", w.offered_at as "offeredAt", w.offer_ends_at as "endsAt",
      w.accepted_at as "acceptedAt", w.next_at as "nextAt"
    from (select distinct queue_id from waiting where workspace_id = ${workspace}::uuid
        and (${one}::uuid is null or conversation_id = ${one}::uuid)) q
    cross join lateral (select * from waiting x where x.workspace_id = ${workspace}::uuid and x.queue_id = q.queue_id
      and (${one}::uuid is null or x.conversation_id = ${one}::uuid)
      order by x.order_key, x.escalation_id limit ${perQueue}::int) w
    join conversations c on c.workspace_id = w.workspace_id and c.id = w.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    left join lateral (select s.made_at + make_interval(secs => s.high_seconds) as until, s.made_at + make_interval(
        secs => greatest(s.high_seconds - ${nearSeconds}::float8, s.high_seconds * ${lastQuarter}::float8)) as near
      from wait_promises s
      where s.workspace_id = w.workspace_id and s.escalation_id = w.escalation_id order by s.made_at desc limit 1) p on true
    left join lateral (select to_timestamp((w.item->'facts'->>'deadline')::float8 / 1000) as at) due on true
    order by w.queue_id, w.order_key, w.escalation_id`)
  return rows.map(present)
}

function present(stored: Stored): WaitingItem {
  const { customerId, customerName, tier, offeredTo, offeredAt, endsAt, acceptedAt, ...row } =
    stored
  const { conversation, escalation, mode, queue } = row
  return {
    ...row,
    customer: { id: customerId, name: customerName, tier },
    since: row.since.toISOString(),
    waitingSince: row.waitingSince.toISOString(),
    promisedUntil: row.promisedUntil?.toISOString() ?? null,
    nextAt: row.nextAt?.toISOString() ?? null,
    offer:
      offeredTo && offeredAt
        ? {
            ...{ conversation, escalation, mode, queue, agent: offeredTo },
            offeredAt: offeredAt.toISOString(),
            endsAt: acceptedAt ? null : (endsAt?.toISOString() ?? null),
            acceptedAt: acceptedAt?.toISOString() ?? null,
          }
        : null,
  }
}

type Counted = { waiting: number; atRisk: number; oldestSince: string | null }

/** How many wait in each queue, since when, and how many of them are at risk. */
export async function countWaiting(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
): Promise<Map<string, Counted>> {
  const rows = await tx.rows<{
    queue: string
    waiting: number
    atRisk: number
    oldest: Date | null
  }>(sql`
    select w.queue_id as queue, count(*)::int as waiting, min(w.since) as oldest,
      count(*) filter (where p.near < ${now}::timestamptz
        or to_timestamp((w.item->'facts'->>'deadline')::float8 / 1000) < ${after(now, nearSeconds)}::timestamptz)::int as "atRisk"
    from waiting w
    left join lateral (select s.made_at + make_interval(secs => s.high_seconds) as until, s.made_at + make_interval(
        secs => greatest(s.high_seconds - ${nearSeconds}::float8, s.high_seconds * ${lastQuarter}::float8)) as near
      from wait_promises s
      where s.workspace_id = w.workspace_id and s.escalation_id = w.escalation_id order by s.made_at desc limit 1) p on true
    where w.workspace_id = ${workspace}::uuid group by w.queue_id`)
  return new Map(
    rows.map(({ queue, waiting, atRisk, oldest }) => [
      queue,
      { waiting, atRisk, oldestSince: oldest?.toISOString() ?? null },
    ]),
  )
}
