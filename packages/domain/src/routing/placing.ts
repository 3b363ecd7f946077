import type { ServicePlan } from '../service/plan.ts'
import { orderKey } from './order-key.ts'
import { type Crowd, wayOf } from './queue-of.ts'
import { nextRelaxation, type Requirement, requirementOf } from './requirement.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** Where an escalation stands in the queue: who may take it now, after whom, and when that changes by itself. */
export type Placed = {
  facts: RoutingFacts
  /** The queue it is shown in: the one it came to last. */
  queue: string
  /** What each queue on its way asks; meeting one of them is enough. */
  requirements: Requirement[]
  orderKey: number
  /** All that decides who may take it. Of those alike, only the first needs to be looked at. */
  signature: string
  acceptSeconds: number
  choosing: 'best_match' | 'fewest_open' | 'round_robin'
  /** When relaxing or overflowing lets somebody else in; null when only people can change anything. */
  nextAt: number | null
}

/** Places an escalation under a plan. Null for a plan without queues, which no check lets through. */
export function placeOf(
  plan: Pick<ServicePlan, 'queues' | 'order'>,
  facts: RoutingFacts,
  at: { now: number; crowd: Crowd },
): Placed | null {
  const { queues, nextAt } = wayOf(plan, facts, at)
  const [first] = queues
  const last = queues.at(-1)
  if (!first || !last) return null
  const requirements = queues.map((queue) => requirementOf(queue, facts, at.now))
  const relaxations = queues.map((queue) => nextRelaxation(queue, facts, at.now))
  return {
    facts,
    queue: last.id,
    requirements,
    orderKey: Math.min(...queues.map((queue) => orderKey(facts, queue, plan.order))),
    signature: signatureOf(facts, requirements),
    acceptSeconds: last.acceptSeconds,
    choosing: last.choosing,
    nextAt: earliest([nextAt, ...relaxations]),
  }
}

/** The order in which work is offered: by key, then by name, so that two nodes never see two orders. */
export const inOrder = (left: Placed, right: Placed): number =>
  left.orderKey - right.orderKey ||
  (left.facts.escalation < right.facts.escalation
    ? -1
    : left.facts.escalation > right.facts.escalation
      ? 1
      : 0)

/** Everything the filters look at, and nothing that only ranks. */
export function signatureOf(facts: RoutingFacts, requirements: readonly Requirement[]): string {
  const asked = requirements.map(({ queue, relaxed, language, keptFor }) =>
    [queue, relaxed, language ?? '', keptFor ?? ''].join(':'),
  )
  const { mode, channel, tier, declined } = facts
  return [mode, channel, tier, asked.join('>'), [...declined].sort().join(',')].join('|')
}

const earliest = (instants: readonly (number | null)[]): number | null => {
  const set = instants.filter((instant) => instant !== null)
  return set.length > 0 ? Math.min(...set) : null
}
