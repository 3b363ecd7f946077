import { gapsBetween } from '../on-call/turns.ts'
import { isTextReason } from '../texts/reasons.ts'
import type { OnCallPlan } from './on-call-plan.ts'
import type { ServicePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { QueuePlan } from './queue-plan.ts'

/** What could go wrong although the plan may be published; `fallback` says what happens until somebody looks at it. */
export type PlanWarning = { path: string; message: string; fallback: string }

/** Looked at so far ahead for gaps on call. */
const aheadMs = 28 * 86_400_000

/** What deserves a look and is safe all the same: nobody there now, an agent without a skill, a feed that cannot be read, a gap. */
export function planWarnings(plan: ServicePlan, facts: PlanFacts): PlanWarning[] {
  return [
    ...plan.queues.flatMap((queue, at) => queueWarnings(`queues.${at}`, queue, facts)),
    ...skillless(plan, facts),
    ...tierWarnings(plan, facts),
    ...feedWarnings(plan, facts),
    ...onCallWarnings(plan.onCall, facts),
    ...criteriaWarnings(plan.onCall),
    ...textWarnings(plan),
  ]
}

function queueWarnings(path: string, queue: QueuePlan, { agents }: PlanFacts): PlanWarning[] {
  const able = agents.filter((agent) => isMember(agent.teams, queue.team) && !agent.isExpert)
  if (able.length === 0)
    return [
      {
        path: `${path}.team`,
        message: `Nobody is in the team of ${queue.name} now.`,
        fallback: 'Whoever waits here is promised a callback in time, and supervisors see them.',
      },
    ]
  const skilled = able.filter(({ skills }) =>
    queue.requiredSkills.every((skill) => skills.includes(skill)),
  )
  const isRelaxed = queue.relaxations.some(({ drops }) => drops === 'skills')
  return skilled.length > 0 || !isRelaxed
    ? []
    : [
        {
          path: `${path}.requiredSkills`,
          message: `Nobody in the team can ${queue.requiredSkills.join(' and ')}.`,
          fallback:
            'The skills are asked for in vain until they are dropped, so customers wait longer.',
        },
      ]
}

/** An empty list of teams means all of them: a new colleague must not be invisible. */
export const isMember = (teams: readonly string[], team: string): boolean =>
  teams.length === 0 || teams.includes(team)

function skillless({ queues }: ServicePlan, { agents }: PlanFacts): PlanWarning[] {
  const wanted = queues.filter(({ requiredSkills }) => requiredSkills.length > 0)
  return agents.flatMap(({ name, skills, teams, isExpert }) => {
    const theirs = queues.filter(({ team }) => isMember(teams, team))
    const isLeftOut =
      !isExpert &&
      skills.length === 0 &&
      theirs.length > 0 &&
      theirs.every((queue) => wanted.includes(queue))
    return isLeftOut
      ? [
          {
            path: 'queues',
            message: `${name} has no skill, and every queue of their team asks for one.`,
            fallback: 'Nothing is offered to them until a queue drops its skills.',
          },
        ]
      : []
  })
}

/** A tier that no customer has yet may be one that is being prepared, or a slip of the pen. */
function tierWarnings(plan: ServicePlan, { tiers }: PlanFacts): PlanWarning[] {
  if (tiers.length === 0) return []
  const named = [
    ...plan.queues.map(({ takes }, at) => ({
      path: `queues.${at}.takes.tiers`,
      tiers: takes.tiers,
    })),
    ...plan.sla.map(({ reach }, at) => ({ path: `sla.${at}.reach.tiers`, tiers: reach.tiers })),
  ]
  return named
    .filter((each) => each.tiers.length > 0 && !each.tiers.some((tier) => tiers.includes(tier)))
    .map((each) => ({
      path: each.path,
      message: `No customer is of tier ${each.tiers.join(' or ')} yet.`,
      fallback: 'It does nothing until a customer has such a tier; check how it is spelled.',
    }))
}

function feedWarnings({ teams }: ServicePlan, { feeds }: PlanFacts): PlanWarning[] {
  return teams.flatMap(({ hours: { holidayFeed } }, at) => {
    const problem = feeds.find(({ url }) => url === holidayFeed)?.problem
    return problem
      ? [
          {
            path: `teams.${at}.hours.holidayFeed`,
            message: `The holiday feed cannot be read: ${problem}`,
            fallback:
              'The days of its last good reading hold, and the holidays written in the plan.',
          },
        ]
      : []
  })
}

function onCallWarnings(onCall: OnCallPlan, { now }: PlanFacts): PlanWarning[] {
  if (!onCall.on) return []
  const [gap] = gapsBetween(onCall, { from: now, to: now + aheadMs })
  return gap
    ? [
        {
          path: 'onCall.rota',
          message: `Nobody is on call from ${isoOf(gap.from)} to ${isoOf(gap.to)}.`,
          fallback:
            'The next step of the chain is woken at once, and supervisors where there is none.',
        },
      ]
    : []
}

const shown = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'UTC', dateStyle: 'short', timeStyle: 'short' },
})
const isoOf = (at: number): string => `${shown.format(at)} UTC`

function criteriaWarnings({ on, criteria }: OnCallPlan): PlanWarning[] {
  return on && Object.values(criteria).every((text) => text.trim() === '')
    ? [
        {
          path: 'onCall.criteria',
          message: 'Customers are not told what counts as an emergency.',
          fallback: 'Only what the house itself takes for an emergency wakes somebody.',
        },
      ]
    : []
}

const textWarnings = ({ texts }: ServicePlan): PlanWarning[] =>
  Object.keys(texts).flatMap((reason) =>
    isTextReason(reason)
      ? []
      : [
          {
            path: `texts.${reason}`,
            message: 'There is no such occasion to write to a customer.',
            fallback: 'These words are kept and never said.',
          },
        ],
  )
