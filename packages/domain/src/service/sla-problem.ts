import type { ServicePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import { type PlanProblem, twins } from './problem-at.ts'
import type { SlaPolicy, SlaReach } from './sla-policy.ts'

/** What is wrong with promised times: queues and tiers that are not there, policies in the shadow of others, targets out of order. */
export function slaProblems({ sla, queues }: ServicePlan, facts: PlanFacts): PlanProblem[] {
  return [
    ...twins(
      'sla',
      sla.map(({ id }) => id),
    ),
    ...sla.flatMap((policy, at) => [
      ...unknownQueues(`sla.${at}.reach.queues`, policy, queues),
      ...unknownTiers(`sla.${at}.reach.tiers`, policy, facts),
      ...orderProblems(`sla.${at}.targets`, policy),
      ...shadowProblem(`sla.${at}`, policy, sla.slice(0, at)),
    ]),
  ]
}

const unknownQueues = (
  path: string,
  { reach }: SlaPolicy,
  queues: ServicePlan['queues'],
): PlanProblem[] =>
  reach.queues.flatMap((queue, at) =>
    queues.some(({ id }) => id === queue)
      ? []
      : [{ path: `${path}.${at}`, message: `There is no queue ${queue}.` }],
  )

function unknownTiers(path: string, { reach }: SlaPolicy, { tiers }: PlanFacts): PlanProblem[] {
  const isReached =
    reach.tiers.length === 0 ||
    tiers.length === 0 ||
    reach.tiers.some((tier) => tiers.includes(tier))
  return isReached
    ? []
    : [{ path, message: `No customer is of tier ${reach.tiers.join(' or ')}, so it never holds.` }]
}

function orderProblems(path: string, { targets }: SlaPolicy): PlanProblem[] {
  const { assistantAnswer, firstAnswer, nextAnswer, resolution } = targets
  if (Object.values(targets).every((target) => target === null))
    return [{ path, message: 'Nothing is promised, so the policy does nothing.' }]
  const later = Object.entries({ firstAnswer, nextAnswer, assistantAnswer }).flatMap(
    ([name, seconds]) =>
      resolution !== null && seconds !== null && seconds > resolution
        ? [
            {
              path: `${path}.${name}`,
              message:
                'An answer would be due after the whole matter: nobody resolves before answering.',
            },
          ]
        : [],
  )
  return later
}

/** An earlier policy that holds for all that this one is for: this one never gets a turn. */
function shadowProblem(
  path: string,
  policy: SlaPolicy,
  earlier: readonly SlaPolicy[],
): PlanProblem[] {
  const by = earlier.find(({ reach }) => contains(reach, policy.reach))
  return by
    ? [{ path, message: `${by.name} comes first and holds for all of it, so this never counts.` }]
    : []
}

const contains = (wide: SlaReach, narrow: SlaReach): boolean =>
  (['queues', 'tiers', 'channels'] as const).every(
    (part) =>
      wide[part].length === 0 ||
      (narrow[part].length > 0 && narrow[part].every((one) => wide[part].includes(one))),
  )
