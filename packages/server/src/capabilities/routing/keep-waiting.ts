import {
  type AgentId,
  type ConversationId,
  firstAnswerSeconds,
  type Placed,
  placeOf,
  queueOf,
  type RoutingFacts,
  type ServicePlan,
  topicsOf,
  type WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { startOverSeconds } from './presence-rules.ts'
import { isStillWaiting, lockOpen, type OpenRow } from './waiting-facts.ts'
import {
  crowdIn,
  dropWaiting,
  storeWaiting,
  type WaitingRow,
  waitingRowsOf,
} from './waiting-rows.ts'

type Desk = { tx: Tx; workspace: WorkspaceId; plan: ServicePlan; now: Date }

/** Brings the rows of those that wait in step with these conversations. Gives what is open in them, in any stage. */
export async function keepWaiting(
  { tx, workspace, plan, now }: Desk,
  conversations: readonly ConversationId[],
): Promise<OpenRow[]> {
  if (conversations.length === 0) return []
  const open = await lockOpen(tx, workspace, conversations, now)
  const before = await waitingRowsOf(tx, workspace, conversations)
  const crowd = await crowdIn(tx, workspace, crowded(plan))
  const rows = open.filter(isStillWaiting).flatMap((row) => {
    const earlier = before.find(({ escalation }) => escalation === row.escalation)
    const placed = placeOf(plan, factsOf(plan, row, earlier), { now: now.getTime(), crowd })
    return placed ? [{ row, kept: keptOf(row, placed, earlier, now) }] : []
  })
  const waits = new Set(rows.map(({ row }) => row.escalation))
  const over = before.flatMap(({ escalation }) => (waits.has(escalation) ? [] : [escalation]))
  await dropWaiting(tx, workspace, over)
  await storeWaiting(
    tx,
    workspace,
    rows.map(({ kept }) => kept),
  )
  await noteQueues(tx, workspace, queuesOf(plan, open, rows))
  return open
}

const crowded = ({ queues }: ServicePlan): { id: string; upTo: number }[] =>
  queues.flatMap(({ id, overflow }) =>
    overflow?.aboveWaiting == null ? [] : [{ id, upTo: overflow.aboveWaiting }],
  )

/** What the rules of routing look at. Who declined in this wait stays so; whoever gave it back is not asked again either. */
export function factsOf(
  plan: ServicePlan,
  row: OpenRow,
  earlier: WaitingRow | undefined,
): RoutingFacts {
  const { since, waitingSince, raisedAt, finding, issue, lastInbound } = row
  const topics = topicsOf(finding, issue)
  const declined = new Set<AgentId>(
    earlier?.wait === row.wait
      ? earlier.placed.facts.declined
      : row.givenBackBy
        ? [row.givenBackBy]
        : [],
  )
  const entering = { ...row, topics }
  const queue = queueOf(plan, entering)?.id ?? ''
  const seconds = firstAnswerSeconds(plan.sla, { ...row, queue })
  const { conversation, escalation, customer, mode, channel, tier, language, urgency } = row
  const { timeZone, previousAgent, owner, pinnedQueue } = row
  return {
    ...{ conversation, escalation, customer, mode, channel, tier, language, urgency, timeZone },
    ...{ topics, previousAgent, owner, pinnedQueue },
    since: since.getTime(),
    waitingSince: waitingSince.getTime(),
    deadline: seconds === null ? null : raisedAt.getTime() + seconds * 1000,
    windowEnd: channel.startsWith('whatsapp') && lastInbound ? windowEnd(lastInbound) : null,
    keptFor: row.ownerIsHere ? owner : row.previousIsHere ? previousAgent : null,
    declined: [...declined],
  }
}

/** WhatsApp allows free text for a day after the customer wrote; a little less, because clocks differ. */
const windowEnd = (lastInbound: Date): number => after(lastInbound, 24 * 3600 - 300).getTime()

/** An offer under way goes on; one that the rules know and we do not has lost its row, and ends at once. */
function keptOf(
  row: OpenRow,
  placed: Placed,
  earlier: WaitingRow | undefined,
  now: Date,
): WaitingRow {
  const { escalation, conversation, wait } = row
  const plain = { escalation, conversation, placed, wait }
  if (row.stage !== 'offered' || row.agent === null)
    return { ...plain, ...notOffered, nextAt: nextLook(placed, now) }
  const isKnown = earlier?.offeredTo === row.agent
  const offer = isKnown ? earlier : { ...notOffered, offeredAt: now, offerEndsAt: now }
  const { offeredAt, offerEndsAt, acceptedAt } = offer
  const nextAt = acceptedAt ? null : offerEndsAt
  return { ...plain, offeredTo: row.agent, offeredAt, offerEndsAt, acceptedAt, nextAt }
}

const notOffered = { offeredTo: null, offeredAt: null, offerEndsAt: null, acceptedAt: null }

/** When something changes by itself. Once somebody declined, a look whether anybody else is left. */
function nextLook({ facts, nextAt }: Placed, now: Date): Date | null {
  const again = facts.declined.length > 0 ? after(now, startOverSeconds).getTime() : null
  const times = [nextAt, again].filter((time) => time !== null)
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

type Noted = { id: string; queue: string; channel: string; weight: number }

/** What is open and has no queue yet was never in one: somebody stepped in by themselves. */
function queuesOf(
  plan: ServicePlan,
  open: readonly OpenRow[],
  rows: readonly { row: OpenRow; kept: WaitingRow }[],
): Noted[] {
  const weightOf = (id: string): number => plan.queues.find((queue) => queue.id === id)?.weight ?? 1
  const placed = new Map(rows.map(({ row, kept }) => [row.escalation, kept.placed.queue]))
  return open.flatMap((row) => {
    const queue =
      placed.get(row.escalation) ??
      row.queue ??
      queueOf(plan, { ...row, topics: topicsOf(row.finding, row.issue) })?.id
    if (queue === undefined || queue === row.queue) return []
    return [{ id: row.escalation, queue, channel: row.channel, weight: weightOf(queue) }]
  })
}

async function noteQueues(tx: Tx, workspace: WorkspaceId, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return
  await tx.rows(sql`
    update escalations e set queue_id = n.queue, channel = n.channel,
      -- What somebody took was weighed when they took it.
      weight = case when e.queue_id is null or e.in_hand_of is null then n.weight else e.weight end
    from jsonb_to_recordset(${json(noted)}::jsonb) as n(id uuid, queue text, channel text, weight int)
    where e.workspace_id = ${workspace}::uuid and e.id = n.id`)
}
