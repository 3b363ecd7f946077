import {
  type ConversationId,
  type EscalationId,
  firstTakeable,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { askRouting, routingLane } from '../../platform/lane/ask-routing.ts'
import { currentPlan } from '../service-plan/index.ts'
import { firstOfEachKind } from './first-waiting.ts'
import { graceSeconds } from './presence-rules.ts'
import { isFree, rosterOf, situationAt } from './roster.ts'

/** What can be wrong with something that waits; each would leave a customer in silence. */
export type Fault =
  | 'not_in_queue'
  | 'waits_no_more'
  | 'offer_unknown_to_rules'
  | 'offer_overdue'
  | 'alarm_overdue'
  | 'offered_to_nobody'
  | 'no_end_of_wait'
  | 'agent_free_and_not_asked'

export type Found = {
  workspace: WorkspaceId
  conversation: ConversationId
  escalation: EscalationId | null
  fault: Fault
}

/** So long something may take before it counts as forgotten: the work for it may be under way. */
const patienceSeconds = 5

/** So many are repaired in one round; the next one finds the rest. */
const most = 500

/**
 * Proves that nobody waits without a next action: an offer that ends, an alarm, or a person who is being waited for, and
 * always the end of the wait itself. What has none is repaired and written down: it should not have happened.
 */
export async function watchQueue(house: House): Promise<Found[]> {
  const faults = [...(await faultsInRows(house)), ...(await freeAndNotAsked(house))]
  for (const [workspace, group] of Map.groupBy(faults, (each) => each.workspace)) {
    await repair(house, workspace, group)
    for (const { conversation, fault } of group)
      house.log.error({ workspace, conversation, fault }, 'somebody waited without a next action')
  }
  return faults
}

/** One statement over everything that waits in the house, whichever way it was lost. */
function faultsInRows(house: House): Promise<Found[]> {
  const now = house.clock.now()
  const late = after(now, -patienceSeconds)
  const gone = after(now, -graceSeconds - 30)
  return house.db.platformRows<Found>(sql`
    with waits as (
      select c.workspace_id, c.id, (c.state->'escalation'->>'id')::uuid as escalation_id,
        c.state->'escalation'->>'stage' as stage, (c.state->'escalation'->>'agent')::uuid as agent,
        coalesce(c.waiting_since, c.last_at) as since, c.wait_ends_at
      from conversations c where c.status = 'open' and c.holder_kind = 'waiting'
    ), both_sides as (
      select coalesce(s.workspace_id, w.workspace_id) as workspace, coalesce(s.id, w.conversation_id) as conversation,
        coalesce(w.escalation_id, s.escalation_id) as escalation,
        case
          when w.escalation_id is null then
            case when s.since < ${late}::timestamptz then 'not_in_queue' end
          when s.id is null then 'waits_no_more'
          when (w.offered_to is not null) <> (s.stage = 'offered') or w.offered_to is distinct from s.agent
            then 'offer_unknown_to_rules'
          when w.offered_to is not null and w.accepted_at is null and w.offer_ends_at < ${late}::timestamptz
            then 'offer_overdue'
          when w.next_at < ${late}::timestamptz then 'alarm_overdue'
          when w.offered_to is not null and coalesce(a.seen_at, '-infinity') < ${gone}::timestamptz
            then 'offered_to_nobody'
          when s.wait_ends_at is null or not exists (select 1 from inbox i where i.workspace_id = s.workspace_id
              and i.lane = 'end_wait:' || s.id::text and i.state = 'waiting') then 'no_end_of_wait'
        end as fault
      from waits s
      full join waiting w on w.workspace_id = s.workspace_id and w.escalation_id = s.escalation_id
      left join agents a on a.workspace_id = w.workspace_id and a.id = w.offered_to
    )
    select * from both_sides where fault is not null
      -- What routing is about to look at is not forgotten.
      and not exists (select 1 from inbox i where i.workspace_id = both_sides.workspace and i.lane = 'routing'
        and i.state = 'waiting' and i.due <= ${now}::timestamptz and i.created_at > ${after(now, -30)}::timestamptz)
    limit ${most}::int`)
}

/** The rule that matters most: nobody is free who could take something that waits. */
async function freeAndNotAsked(house: House): Promise<Found[]> {
  const busy = await house.db.platformRows<{ workspace: WorkspaceId }>(sql`
    select workspace_id as workspace from waiting w where offered_to is null and not exists (
      select 1 from inbox i where i.workspace_id = w.workspace_id and i.lane = 'routing' and i.state = 'waiting'
        and i.due <= ${house.clock.now()}::timestamptz)
    group by workspace_id`)
  const found: Found[] = []
  for (const { workspace } of busy) {
    const { plan } = await currentPlan(house, workspace)
    const forgotten = await house.db.transact(workspace, async (tx) => {
      const now = house.clock.now()
      const free = (await rosterOf(tx, workspace, 'everybody', now)).filter(isFree)
      if (free.length === 0) return null
      const first = firstTakeable(
        await firstOfEachKind(tx, workspace),
        free,
        situationAt(plan, now),
      )
      // Who became free while we looked has left work for routing in the same moment.
      return first && !(await isAsked(tx, workspace, now)) ? first : null
    })
    if (!forgotten) continue
    const { conversation, escalation } = forgotten.facts
    found.push({ workspace, conversation, escalation, fault: 'agent_free_and_not_asked' })
  }
  return found
}

const isAsked = (tx: Tx, workspace: WorkspaceId, now: Date): Promise<unknown> =>
  tx.first(sql`
    select 1 from inbox where workspace_id = ${workspace}::uuid and lane = ${routingLane} and state = 'waiting'
      and due <= ${now}::timestamptz limit 1`)

/** Routing looks at each anew; a wait without an end gets one. */
async function repair(
  house: House,
  workspace: WorkspaceId,
  found: readonly Found[],
): Promise<void> {
  await house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    for (const { conversation, fault } of found) {
      await askRouting(tx, workspace, { conversation }, now)
      if (fault === 'no_end_of_wait')
        await tx.rows(sql`
          insert into inbox (workspace_id, lane, kind, payload, key, due, created_at)
          select c.workspace_id, 'end_wait:' || c.id::text, 'end_wait', jsonb_build_object('conversation', c.id,
              'wait', (c.state->'escalation'->>'wait')::int), 'end_wait:' || c.id::text,
            coalesce(c.wait_ends_at, ${now}::timestamptz), ${now}::timestamptz
          from conversations c where c.workspace_id = ${workspace}::uuid and c.id = ${conversation}::uuid
          on conflict (workspace_id, key) where state = 'waiting' and key is not null do nothing`)
    }
    tx.afterCommit(() => house.wake.lane())
  })
}
