import type { QueuePlan } from '../service/queue-plan.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** Head starts and slacks in seconds: how much sooner than its time something may be served. */
export type OrderRules = {
  urgency: Readonly<Record<string, number>>
  tiers: Readonly<Record<string, number>>
  /** So long before its first answer is due, it counts as having waited from then on. */
  deadlineSlack: number
  /** The same before WhatsApp's window closes. */
  windowSlack: number
}

/** The order of a house; a queue adds its own head start. */
export const standardOrder: OrderRules = {
  urgency: { critical: 3600, high: 600 },
  tiers: { vip: 300, enterprise: 300, gold: 120 },
  deadlineSlack: 600,
  windowSlack: 7200,
}

type Ordered = Pick<RoutingFacts, 'since' | 'urgency' | 'tier' | 'deadline' | 'windowEnd'>

/**
 * When it would have come had it no head start: the earliest is served first. The key does not change while it waits, so
 * whatever comes later than the largest head start can never overtake it. That is why nobody starves.
 */
export function orderKey(
  facts: Ordered,
  queue: Pick<QueuePlan, 'headStartSeconds'> | null,
  rules: OrderRules = standardOrder,
): number {
  const { since, urgency, tier } = facts
  const start =
    (rules.urgency[urgency] ?? 0) + (rules.tiers[tier] ?? 0) + (queue?.headStartSeconds ?? 0)
  return Math.min(
    since - start * 1000,
    pressing(facts.deadline, rules.deadlineSlack, since),
    pressing(facts.windowEnd, rules.windowSlack, since),
  )
}

/** What was over before the wait began presses no more: else something of last week would come first for ever. */
const pressing = (end: number | null, slack: number, since: number): number =>
  end === null || end < since ? since : Math.min(since, end - slack * 1000)

/** The largest head start there is, in seconds: the bound of being overtaken. */
export function largestHeadStart(
  queues: readonly Pick<QueuePlan, 'headStartSeconds'>[],
  rules: OrderRules = standardOrder,
): number {
  const most = (values: number[]): number => Math.max(0, ...values)
  const start =
    most(Object.values(rules.urgency)) +
    most(Object.values(rules.tiers)) +
    most(queues.map(({ headStartSeconds }) => headStartSeconds))
  return Math.max(start, rules.deadlineSlack, rules.windowSlack)
}
