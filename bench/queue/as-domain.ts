import type { Candidate, RoutingFacts } from '@baton/domain'
import type { Caller, Worker } from './day.ts'

/** A worker of a simulated day as routing sees them. */
export const candidateOf = (worker: Worker, at: number): Candidate => ({
  id: `agent-${String(at).padStart(5, '0')}` as Candidate['id'],
  ...{ active: true, expert: false, presence: 'available', isHere: true, onShift: null },
  ...{ teams: [], tiers: [], skills: worker.skills, languages: worker.languages },
  ...{ timeZone: 'Etc/UTC', capacity: worker.capacity, channelCapacity: worker.channelCapacity },
  ...{ load: 0, open: {}, isDeciding: false, offeredAt: null, idleSince: 0 },
})

/** A customer of a simulated day as routing sees them; their number stands for the escalation. */
export const factsOf = (caller: Caller, at: number): RoutingFacts => ({
  conversation: String(at) as RoutingFacts['conversation'],
  escalation: String(at).padStart(7, '0') as RoutingFacts['escalation'],
  customer: String(at) as RoutingFacts['customer'],
  ...{ mode: 'takeover', channel: caller.channel, tier: caller.tier, language: caller.language },
  ...{ urgency: caller.urgency, topics: [caller.topic], timeZone: null },
  ...{ since: caller.arrives * 1000, waitingSince: caller.arrives * 1000 },
  ...{ deadline: null, windowEnd: null, previousAgent: null, owner: null, keptFor: null },
  ...{ pinnedQueue: null, declined: [] },
})
