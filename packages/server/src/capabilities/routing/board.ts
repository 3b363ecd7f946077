import type { BoardPerson, QueueBoard, WaitingItem } from '@baton/contract'
import {
  type AgentId,
  isLasting,
  match,
  type Obstacle,
  type Placed,
  placeOf,
  type QueuePlan,
  type ServicePlan,
  type Spoken,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { nextWait } from '../promises/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { bare, offersOf } from './offers.store.ts'
import { rosterOf, situationAt } from './roster.ts'
import { countWaiting, waitingItems } from './waiting-items.ts'

/** So many of a queue are shown; the rest is a number. */
const mostShown = 50

/** Everything a supervisor looks at: what waits, what is at risk, who is there, and what they hold. */
export async function queueBoard(house: House, workspace: WorkspaceId): Promise<QueueBoard> {
  const { version, plan } = await currentPlan(house, workspace)
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    const situation = situationAt(plan, now)
    const counts = await countWaiting(tx, workspace, now)
    const items = await waitingItems(tx, workspace, { now, perQueue: mostShown })
    const people = await peopleOf(tx, workspace, now)
    const known = new Set(plan.queues.map(({ id }) => id))
    const queues = plan.queues.map((queue) => ({
      ...{ id: queue.id, name: queue.name, team: queue.team },
      isOpen: situation.openTeams.has(queue.team),
      ...(counts.get(queue.id) ?? { waiting: 0, atRisk: 0, oldestSince: null }),
      items: items.filter((item) => item.queue === queue.id),
      warning: null as string | null,
      expected: null as Spoken | null,
    }))
    const candidates = await rosterOf(tx, workspace, 'everybody', now)
    for (const [at, queue] of queues.entries()) {
      queue.warning = warningFor(plan, queue.id, (placed) => match(placed, candidates, situation))
      const planned = plan.queues[at]
      if (planned && queue.isOpen)
        queue.expected = await nextWait(tx, {
          workspace,
          queue: planned,
          waiting: plan.waiting,
          now,
        })
    }
    // What stands in a queue of an earlier plan is placed anew in a moment; until then it is not hidden.
    const last = queues.at(-1)
    last?.items.push(...items.filter((item) => !known.has(item.queue)))
    return { at: now.toISOString(), planVersion: version, queues, people }
  })
}

/** A queue that nobody on the team can ever serve; what comes into it would wait for its callback. */
export function warningFor(
  plan: Pick<ServicePlan, 'queues' | 'order'>,
  id: string,
  matchOf: (placed: Placed) => ReturnType<typeof match>,
): string | null {
  const queue = plan.queues.find((each) => each.id === id)
  if (!queue) return null
  const placed = placeOf(plan, typicalOf(queue), { now: 0, crowd: {} })
  if (!placed) return null
  const { ranked, removed } = matchOf(placed)
  const obstacles = Object.keys(removed) as Obstacle[]
  if (ranked.length > 0 || obstacles.some((obstacle) => !isLasting(obstacle))) return null
  const missing = obstacles
    .find((obstacle) => obstacle.startsWith('skill:'))
    ?.slice('skill:'.length)
  if (missing)
    return `Nobody on the team has the skill "${missing}", which this queue needs. Give it to somebody, or let the queue do without it after a while.`
  return 'Nobody on the team can take what comes into this queue. Add somebody to its team, or let it overflow into another queue.'
}

/** Something the queue takes, with nothing special about it. */
function typicalOf({ id, takes }: QueuePlan): Placed['facts'] {
  const none = '' as never
  return {
    ...{ conversation: none, escalation: none, customer: none },
    mode: takes.modes[0] ?? 'takeover',
    channel: takes.channels[0] ?? 'webchat',
    tier: takes.tiers[0] ?? 'standard',
    language: takes.languages[0] ?? null,
    ...{ urgency: 'normal', topics: takes.topics, timeZone: null, since: 0, waitingSince: 0 },
    ...{ deadline: null, windowEnd: null, previousAgent: null, owner: null, keptFor: null },
    ...{ pinnedQueue: id, declined: [] },
  }
}

type Held = BoardPerson['holds'][number] & { agent: AgentId }

/** The people with what they hold; one statement for all they hold. */
async function peopleOf(tx: Tx, workspace: WorkspaceId, now: Date): Promise<BoardPerson[]> {
  const candidates = await rosterOf(tx, workspace, 'everybody', now)
  const rows = await tx.rows<{ id: AgentId; name: string; why: string | null; missed: number }>(sql`
    select id, name, presence_why as why, missed_offers as missed from agents
    where workspace_id = ${workspace}::uuid and active order by name, id`)
  const held = await heldBy(tx, workspace)
  const offers = await offersOf(tx, workspace, {})
  return rows.flatMap(({ id, name, why, missed }) => {
    const found = candidates.find((each) => each.id === id)
    if (!found) return []
    const { expert, teams, skills, languages, presence, isHere, onShift } = found
    const { load, capacity, open, channelCapacity } = found
    const state = { presence, isHere, onShift, load, capacity, open, channelCapacity }
    return {
      ...{ agent: { id, name }, expert, teams, skills, languages },
      state: { ...state, presenceWhy: why, missedOffers: missed },
      holds: held.flatMap(({ agent, ...each }) => (agent === id ? [each] : [])),
      offers: offers.filter(({ agent }) => agent === id).map(bare),
    }
  })
}

async function heldBy(tx: Tx, workspace: WorkspaceId): Promise<Held[]> {
  const rows = await tx.rows<
    Omit<Held, 'since' | 'unansweredSince'> & { since: Date; unansweredSince: Date | null }
  >(sql`
    select e.in_hand_of as agent, c.id as conversation, u.name as customer, c.channel, e.weight,
      coalesce(e.met_at, e.raised_at) as since, c.unanswered_since as "unansweredSince"
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where e.workspace_id = ${workspace}::uuid and e.in_hand_of is not null and e.stage = 'taken_over'
    order by since, c.id`)
  return rows.map(({ since, unansweredSince, ...each }) => ({
    ...each,
    since: since.toISOString(),
    unansweredSince: unansweredSince?.toISOString() ?? null,
  }))
}

export type { WaitingItem }
