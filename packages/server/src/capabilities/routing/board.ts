import type { QueueBoard, WaitingItem } from '@baton/contract'
import {
  type Candidate,
  isLasting,
  match,
  type Obstacle,
  type Placed,
  placeOf,
  type QueuePlan,
  type ServicePlan,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import { nextWait } from '../promises/index.ts'
import { currentPlan } from '../service-plan/index.ts'
import { peopleOf } from './board-people.ts'
import { rosterOf, situationAt } from './roster.ts'
import { countWaiting, waitingItems } from './waiting-items.ts'

type BoardQueue = QueueBoard['queues'][number]

/** So many of a queue are shown; the rest is a number. */
const mostShown = 50

/** Everything a supervisor looks at: what waits, what is at risk, who is there, and what they hold. */
export async function queueBoard(house: House, workspace: WorkspaceId): Promise<QueueBoard> {
  const { version, plan } = await currentPlan(house, workspace)
  return house.db.transact(workspace, async (tx) => {
    const now = house.clock.now()
    const candidates = await rosterOf(tx, workspace, 'everybody', now)
    const at = now.toISOString()
    const queues = await queuesOf({ tx, workspace, plan, candidates, now })
    const people = await peopleOf(tx, workspace, candidates)
    return { at, planVersion: version, queues, people }
  })
}

type Look = {
  tx: Tx
  workspace: WorkspaceId
  plan: ServicePlan
  candidates: readonly Candidate[]
  now: Date
}

const nothingWaits = { waiting: 0, atRisk: 0, oldestSince: null }

async function queuesOf({ tx, workspace, plan, candidates, now }: Look): Promise<BoardQueue[]> {
  const situation = situationAt(plan, now)
  const counts = await countWaiting(tx, workspace, now)
  const items = await waitingItems(tx, workspace, { now, perQueue: mostShown })
  const known = new Set(plan.queues.map(({ id }) => id))
  const queues: BoardQueue[] = []
  for (const queue of plan.queues) {
    const { id, name, team } = queue
    const isOpen = situation.openTeams.has(team)
    const wish = { workspace, queue, waiting: plan.waiting, now }
    queues.push({
      ...{ id, name, team, isOpen, ...(counts.get(id) ?? nothingWaits) },
      items: items.filter((item) => item.queue === id),
      warning: warningFor(plan, id, (placed) => match(placed, candidates, situation)),
      expected: isOpen ? await nextWait(tx, wish) : null,
    })
  }
  // What stands in a queue of an earlier plan is placed anew in a moment; until then it is not hidden.
  queues.at(-1)?.items.push(...items.filter((item) => !known.has(item.queue)))
  return queues
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

export type { WaitingItem }
