import { addOpenSeconds, openSecondsBetween } from '../hours/open.ts'
import type { HoursPlan } from '../service/hours-plan.ts'
import type { SlaPolicy, SlaTargets } from '../service/sla-policy.ts'

/** What a promised time is about. */
export type SlaKind = 'assistant_answer' | 'first_answer' | 'next_answer' | 'resolution'

/** How a clock stands. `cancelled`: what was promised is not wanted any more, so it counts neither way. */
export type SlaState = 'running' | 'paused' | 'breached' | 'met' | 'cancelled'

/**
 * One promised time of one conversation, in milliseconds. `spentSeconds` ran before the last pause; `dueAt` is null while
 * paused, and when the hours never have so much time.
 */
export type SlaClock = {
  kind: SlaKind
  policy: string
  targetSeconds: number
  atRiskShare: number
  startedAt: number
  runningSince: number | null
  spentSeconds: number
  atRiskAt: number | null
  dueAt: number | null
  state: SlaState
  breachedAt: number | null
  endedAt: number | null
  agent: string | null
}

const targetOf: Record<SlaKind, keyof SlaTargets> = {
  assistant_answer: 'assistantAnswer',
  first_answer: 'firstAnswer',
  next_answer: 'nextAnswer',
  resolution: 'resolution',
}

/** Whom a promised time is for. No queue: the conversation is the assistant's. */
type Promised = { queue: string | null; tier: string; channel: string }

/** The first policy that holds for this conversation; null when nothing is promised to it. */
export function slaPolicyFor(policies: readonly SlaPolicy[], about: Promised): SlaPolicy | null {
  const holds = ({ reach }: SlaPolicy): boolean =>
    within(reach.queues, about.queue) &&
    within(reach.tiers, about.tier) &&
    within(reach.channels, about.channel)
  return policies.find(holds) ?? null
}

const within = (list: readonly string[], one: string | null): boolean =>
  list.length === 0 || (one !== null && list.includes(one))

/** The hours that count for a clock: the assistant is always there, people in business hours where the policy says so. */
export const hoursFor = (
  policy: SlaPolicy,
  kind: SlaKind,
  hours: HoursPlan | null,
): HoursPlan | null => (policy.inBusinessHours && kind !== 'assistant_answer' ? hours : null)

/** Starts a clock; null when the policy promises nothing of this kind. Without hours it runs around the clock. */
export function startClock(
  policy: SlaPolicy,
  kind: SlaKind,
  { at, hours }: { at: number; hours: HoursPlan | null },
): SlaClock | null {
  const targetSeconds = policy.targets[targetOf[kind]]
  if (targetSeconds === null) return null
  const clock: SlaClock = {
    ...{ kind, policy: policy.id, targetSeconds, atRiskShare: policy.atRiskShare, startedAt: at },
    ...{ runningSince: null, spentSeconds: 0, atRiskAt: null, dueAt: null, state: 'paused' },
    ...{ breachedAt: null, endedAt: null, agent: null },
  }
  return resumeClock(clock, { at, hours })
}

type Moment = { at: number; hours: HoursPlan | null }

const add = (hours: HoursPlan | null, at: number, seconds: number): number | null =>
  hours ? addOpenSeconds(hours, at, seconds) : at + Math.max(0, seconds) * 1_000

/** Goes on after a pause; what has been spent stays spent. A clock that runs, or is over, stays as it is. */
export function resumeClock(clock: SlaClock, { at, hours }: Moment): SlaClock {
  if (clock.state !== 'paused') return clock
  const { targetSeconds, atRiskShare, spentSeconds } = clock
  return {
    ...clock,
    state: 'running',
    runningSince: at,
    atRiskAt: add(hours, at, Math.round(targetSeconds * atRiskShare) - spentSeconds),
    dueAt: add(hours, at, targetSeconds - spentSeconds),
  }
}

/** Waiting for the customer costs no time. What was missed before stays missed. */
export function pauseClock(clock: SlaClock, { at, hours }: Moment): SlaClock {
  if (clock.state !== 'running' || clock.runningSince === null) return clock
  if (isLate(clock, at)) return { ...clock, state: 'breached', breachedAt: clock.dueAt }
  const ran = hours
    ? openSecondsBetween(hours, clock.runningSince, at)
    : Math.max(0, Math.floor((at - clock.runningSince) / 1_000))
  const spentSeconds = clock.spentSeconds + ran
  return {
    ...clock,
    state: 'paused',
    runningSince: null,
    spentSeconds,
    atRiskAt: null,
    dueAt: null,
  }
}

const isLate = ({ dueAt }: SlaClock, at: number): boolean => dueAt !== null && at > dueAt

/** What was promised has been done, or is not wanted any more. Done too late is a breach, from the instant it was due. */
export function endClock(
  clock: SlaClock,
  how: 'done' | 'cancelled',
  { at, agent = null }: { at: number; agent?: string | null },
): SlaClock {
  if (clock.endedAt !== null) return clock
  const missed = clock.dueAt !== null && isLate(clock, at) ? clock.dueAt : null
  const ended = { ...clock, endedAt: at, agent: agent ?? clock.agent }
  // Whoever marked it breached may have looked before the answer was read: the answer's own time decides.
  if (missed !== null) return { ...ended, state: 'breached', breachedAt: missed }
  return { ...ended, state: how === 'done' ? 'met' : 'cancelled', breachedAt: null }
}
