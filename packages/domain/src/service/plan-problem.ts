import { isTextReason } from '../texts/reasons.ts'
import { textsProblems } from '../texts/texts-problem.ts'
import { hoursProblems } from './hours-problem.ts'
import { onCallProblems } from './on-call-problem.ts'
import type { ServicePlan } from './plan.ts'
import { noFacts, type PlanFacts } from './plan-facts.ts'
import { type PlanProblem, twins } from './problem-at.ts'
import { queueProblems } from './queue-problem.ts'
import { slaProblems } from './sla-problem.ts'

/** Everything because of which a plan must not go into force. The shape is not checked here: the contract does that. */
export function planProblems(plan: ServicePlan, facts: PlanFacts = noFacts): PlanProblem[] {
  return [
    ...teamProblems(plan),
    ...queueProblems(plan, facts),
    ...slaProblems(plan),
    ...(plan.onCall.on ? onCallProblems(plan.onCall, facts) : []),
    ...textProblems(plan),
  ]
}

function teamProblems({ teams }: ServicePlan): PlanProblem[] {
  if (teams.length === 0)
    return [{ path: 'teams', message: 'Without a team nobody could ever come to a customer.' }]
  return [
    ...twins(
      'teams',
      teams.map(({ id }) => id),
    ),
    ...teams.flatMap(({ hours }, at) => hoursProblems(`teams.${at}.hours`, hours)),
  ]
}

/** A place nobody fills would be read by customers as it stands; words for no occasion harm nobody, and are warned about. */
const textProblems = ({ texts }: ServicePlan): PlanProblem[] =>
  textsProblems(
    Object.fromEntries(Object.entries(texts).filter(([reason]) => isTextReason(reason))),
  ).map(({ at, problem }) => ({ path: at, message: problem }))
