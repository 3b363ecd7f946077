import { defaultPlan } from '../service/default-plan.ts'
import { standardOrder } from '../service/order-plan.ts'
import type { QueuePlan } from '../service/queue-plan.ts'
import type { AgentId } from '../shared/ids.ts'
import type { Candidate } from './candidate.ts'
import type { Situation } from './obstacle.ts'
import { type Placed, placeOf } from './placing.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** Noon of some day. */
export const noon = Date.UTC(2026, 10, 20, 12)
export const id = (name: string) => name as AgentId

const [standard] = defaultPlan.queues as [QueuePlan]
export const queue = (change: Partial<QueuePlan> = {}): QueuePlan => ({ ...standard, ...change })

export const facts = (change: Partial<RoutingFacts> = {}): RoutingFacts => ({
  conversation: 'c1' as RoutingFacts['conversation'],
  escalation: 'e1' as RoutingFacts['escalation'],
  customer: 'u1' as RoutingFacts['customer'],
  mode: 'takeover',
  channel: 'webchat',
  tier: 'standard',
  language: 'en',
  urgency: 'normal',
  topics: ['asked_for_person'],
  timeZone: null,
  since: noon,
  waitingSince: noon,
  deadline: null,
  windowEnd: null,
  previousAgent: null,
  owner: null,
  keptFor: null,
  pinnedQueue: null,
  declined: [],
  ...change,
})

export const agent = (name: string, change: Partial<Candidate> = {}): Candidate => ({
  id: id(name),
  active: true,
  expert: false,
  presence: 'available',
  isHere: true,
  onShift: null,
  teams: [],
  tiers: [],
  skills: [],
  languages: ['en'],
  timeZone: 'Etc/UTC',
  capacity: 4,
  channelCapacity: {},
  load: 0,
  open: {},
  isDeciding: false,
  offeredAt: null,
  idleSince: noon - 60_000,
  ...change,
})

export const at = (now: number, openTeams = ['support']): Situation => ({
  now,
  openTeams: new Set(openTeams),
})

export function placed(
  queues: QueuePlan[],
  change: Partial<RoutingFacts> = {},
  now = noon,
  crowd: Record<string, number> = {},
): Placed {
  const found = placeOf({ queues, order: standardOrder }, facts(change), { now, crowd })
  if (!found) throw new Error('no queue takes it')
  return found
}
