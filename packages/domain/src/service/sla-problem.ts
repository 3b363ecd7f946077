import type { ServicePlan } from './plan.ts'
import { type PlanProblem, twins } from './problem-at.ts'
import type { SlaPolicy, SlaReach } from './sla-policy.ts'

/** What is wrong with promised times: queues that are not there, policies in the shadow of others, targets out of order. */
export function slaProblems({ sla, queues }: ServicePlan): PlanProblem[] {
  return [
    ...twins(
      'sla',
      sla.map(({ id }) => id),
    ),
    ...sla.flatMap((policy, at) => [
      ...unknownQueues(`sla.${at}.reach.queues`, policy, queues),
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
