import type { OrderPlan } from '../service/order-plan.ts'
import type { QueuePlan } from '../service/queue-plan.ts'
import type { RoutingFacts } from './routing-facts.ts'

type Ordered = Pick<RoutingFacts, 'since' | 'urgency' | 'tier' | 'deadline' | 'windowEnd'>

/**
 * When it would have come had it no head start: the earliest is served first. The key does not change while it waits, so
 * whatever comes later than the largest head start can never overtake it. That is why nobody starves.
 */
export function orderKey(
  facts: Ordered,
  queue: Pick<QueuePlan, 'headStartSeconds'> | null,
  order: OrderPlan,
): number {
  const { since, urgency, tier } = facts
  const start =
    own(order.urgencySeconds, urgency) +
    own(order.tierSeconds, tier) +
    (queue?.headStartSeconds ?? 0)
  return Math.min(
    since - start * 1000,
    pressing(facts.deadline, order.beforeDeadlineSeconds, since),
    pressing(facts.windowEnd, order.beforeWindowSeconds, since),
  )
}

/** Tiers are the workspace's words, and may be "constructor". */
const own = (seconds: Readonly<Record<string, number>>, word: string): number =>
  Object.hasOwn(seconds, word) ? (seconds[word] ?? 0) : 0

/** What was over before the wait began presses no more: else something of last week would come first for ever. */
const pressing = (end: number | null, slack: number, since: number): number =>
  end === null || end < since ? since : Math.min(since, end - slack * 1000)

/** The largest head start there is, in seconds: the bound of being overtaken. */
export function largestHeadStart(
  queues: readonly Pick<QueuePlan, 'headStartSeconds'>[],
  order: OrderPlan,
): number {
  const most = (values: number[]): number => Math.max(0, ...values)
  const start =
    most(Object.values(order.urgencySeconds)) +
    most(Object.values(order.tierSeconds)) +
    most(queues.map(({ headStartSeconds }) => headStartSeconds))
  return Math.max(start, order.beforeDeadlineSeconds, order.beforeWindowSeconds)
}
