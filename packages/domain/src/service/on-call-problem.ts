import { dayOf, minuteOf } from '../hours/calendar.ts'
import { zoneProblem } from './hours-problem.ts'
import type { OnCallPlan, Rota } from './on-call-plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanProblem } from './problem-at.ts'

/** What is wrong with the emergency path: people who are not there, a rota without anybody, times that are none. */
export function onCallProblems(onCall: OnCallPlan, facts: PlanFacts): PlanProblem[] {
  const { rota, overrides, chain } = onCall
  const asks = chain.some(({ page }) => page === 'on_call' || page === 'next_on_call')
  return [
    ...(chain.length === 0
      ? [{ path: 'onCall.chain', message: 'Nobody is ever woken; name at least one step.' }]
      : []),
    ...(asks && !rota && overrides.length === 0
      ? [
          {
            path: 'onCall.rota',
            message: 'The chain wakes whoever is on call, and nobody ever is.',
          },
        ]
      : []),
    ...(rota ? rotaProblems(rota, facts) : []),
    ...overrides.flatMap(({ agent, from, to }, at) => [
      ...strangers(`onCall.overrides.${at}.agent`, agent, facts),
      ...(Date.parse(from) < Date.parse(to)
        ? []
        : [
            {
              path: `onCall.overrides.${at}`,
              message: 'It ends before it begins, so it would never hold.',
            },
          ]),
    ]),
  ]
}

function rotaProblems(rota: Rota, facts: PlanFacts): PlanProblem[] {
  const path = 'onCall.rota'
  return [
    ...(rota.agents.length === 0
      ? [{ path: `${path}.agents`, message: 'The rota has nobody on it.' }]
      : []),
    ...rota.agents.flatMap((agent, at) => strangers(`${path}.agents.${at}`, agent, facts)),
    ...(dayOf(rota.startsOn) === null
      ? [
          {
            path: `${path}.startsOn`,
            message: `${rota.startsOn} is no day; write it as 2026-12-24.`,
          },
        ]
      : []),
    ...(minuteOf(rota.handover) === null
      ? [{ path: `${path}.handover`, message: `${rota.handover} is no time; write it as 09:00.` }]
      : []),
    ...zoneProblem(`${path}.timeZone`, rota.timeZone),
  ]
}

const strangers = (path: string, agent: string, { agents }: PlanFacts): PlanProblem[] =>
  agents.length === 0 || agents.some(({ id }) => id === agent)
    ? []
    : [{ path, message: 'Nobody of this id is in the team, so nobody would be woken.' }]
