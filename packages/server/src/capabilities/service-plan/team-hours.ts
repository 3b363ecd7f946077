import type { TeamHours } from '@baton/contract'
import {
  type HoursPlan,
  isOpen,
  nextClosing,
  nextOpening,
  type QueuePlan,
  type ServicePlan,
  type TeamPlan,
} from '@baton/domain'

/** The queue of this id, else the one that catches everything. */
export const queueOf = (plan: ServicePlan, id: string | null): QueuePlan | undefined =>
  plan.queues.find((queue) => queue.id === id) ?? plan.queues.at(-1)

/** The team behind a queue, whose hours count for whoever waits in it. */
export function teamOf(plan: ServicePlan, queue: string | null): TeamPlan | undefined {
  const team = queueOf(plan, queue)?.team
  return plan.teams.find(({ id }) => id === team) ?? plan.teams[0]
}

/** The hours of the team behind a queue; a queue without a team is open, so that nobody is turned away by a mistake. */
export const hoursOf = (plan: ServicePlan, queue: string | null): HoursPlan | null =>
  teamOf(plan, queue)?.hours ?? null

/** Is the team behind a queue closed now, and when does it open? Null when it is open. */
export function closedUntil(
  plan: ServicePlan,
  queue: string | null,
  now: Date,
): { opensAt: Date | null } | null {
  const hours = hoursOf(plan, queue)
  if (!hours || isOpen(hours, now.getTime())) return null
  return { opensAt: dateOrNull(nextOpening(hours, now.getTime())) }
}

/** Is nobody at work whom this queue, or one that it overflows into, could ask? */
export function isQueueClosed(plan: ServicePlan, queue: QueuePlan | null, now: Date): boolean {
  const asked = new Set<QueuePlan>()
  // A ring of overflows ends where it began.
  for (let next = queue; next && !asked.has(next); next = overflowOf(plan, next)) asked.add(next)
  return asked.size > 0 && [...asked].every(({ id }) => closedUntil(plan, id, now) !== null)
}

const overflowOf = ({ queues }: ServicePlan, { overflow }: QueuePlan): QueuePlan | null =>
  queues.find(({ id }) => id === overflow?.queue) ?? null

/** For screens: who is at work, and until when. */
export function teamHoursNow(plan: ServicePlan, now: Date): TeamHours {
  const at = now.getTime()
  return {
    teams: plan.teams.map(({ id, name, hours }) => {
      const open = isOpen(hours, at)
      const [opens, closes] = open ? [null, nextClosing(hours, at)] : [nextOpening(hours, at), null]
      return { id, name, open, opensAt: isoOrNull(opens), closesAt: isoOrNull(closes) }
    }),
  }
}

const dateOrNull = (at: number | null): Date | null => (at === null ? null : new Date(at))
const isoOrNull = (at: number | null): string | null => dateOrNull(at)?.toISOString() ?? null
