import type { ServicePlan } from '../service/plan.ts'
import type { Intake, QueuePlan } from '../service/queue-plan.ts'
import type { RoutingFacts } from './routing-facts.ts'

/** How many wait in each queue now; only queues that overflow above a number need to be counted. */
export type Crowd = Readonly<Record<string, number>>

/** What decides which queue takes an escalation. */
export type Entering = Pick<
  RoutingFacts,
  'mode' | 'channel' | 'tier' | 'language' | 'urgency' | 'topics' | 'timeZone' | 'pinnedQueue'
>

/** The first queue that takes it; the last one takes what nobody took. Null only for a plan without queues. */
export function queueOf(plan: Pick<ServicePlan, 'queues'>, facts: Entering): QueuePlan | null {
  const pinned = plan.queues.find(({ id }) => id === facts.pinnedQueue)
  return (
    pinned ?? plan.queues.find(({ takes }) => isTaken(takes, facts)) ?? plan.queues.at(-1) ?? null
  )
}

/** Does the intake take this? An empty list takes any. */
export function isTaken(takes: Intake, facts: Entering): boolean {
  const has = (list: readonly string[], value: string | null): boolean =>
    list.length === 0 || (value !== null && list.includes(value))
  return (
    has(takes.modes, facts.mode) &&
    has(takes.channels, facts.channel) &&
    has(takes.tiers, facts.tier) &&
    has(takes.languages, facts.language) &&
    has(takes.urgencies, facts.urgency) &&
    (takes.topics.length === 0 || facts.topics.some((topic) => takes.topics.includes(topic))) &&
    (takes.regions.length === 0 || takes.regions.some((region) => liesIn(facts.timeZone, region)))
  )
}

/** "Europe" takes Europe/Berlin and not Europeana/Nowhere. */
const liesIn = (timeZone: string | null, region: string): boolean =>
  timeZone === region ||
  (timeZone?.startsWith(region.endsWith('/') ? region : `${region}/`) ?? false)

/** The way of an escalation through queues, and when it goes on to the next one. */
export type Way = { queues: QueuePlan[]; nextAt: number | null }

/**
 * The queues through which it may be taken by now, the newest last. Overflowing adds a queue and takes none away: who
 * could have taken it before still may. A ring of overflows ends where it began.
 */
export function wayOf(
  plan: Pick<ServicePlan, 'queues'>,
  facts: Entering & Pick<RoutingFacts, 'waitingSince'>,
  { now, crowd }: { now: number; crowd: Crowd },
): Way {
  const first = queueOf(plan, facts)
  const queues: QueuePlan[] = first ? [first] : []
  let since = facts.waitingSince
  for (;;) {
    const overflow = queues.at(-1)?.overflow
    const next = overflow && plan.queues.find(({ id }) => id === overflow.queue)
    if (!overflow || !next || queues.includes(next)) return { queues, nextAt: null }
    const late = overflow.afterSeconds === null ? null : since + overflow.afterSeconds * 1000
    const isCrowded =
      overflow.aboveWaiting !== null &&
      (crowd[queues.at(-1)?.id ?? ''] ?? 0) > overflow.aboveWaiting
    if (!isCrowded && (late === null || now < late)) return { queues, nextAt: late }
    if (!isCrowded && late !== null) since = late
    queues.push(next)
  }
}
