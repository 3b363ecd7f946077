import type { ServicePlan } from './plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import { isMember } from './plan-warning.ts'
import { type PlanProblem, twins } from './problem-at.ts'
import type { Intake, QueuePlan } from './queue-plan.ts'

/** What is wrong with the queues: unknown names, overflow in a circle, work that nobody could ever get. */
export function queueProblems(plan: ServicePlan, facts: PlanFacts): PlanProblem[] {
  const { queues } = plan
  if (queues.length === 0)
    return [{ path: 'queues', message: 'Without a queue no customer could wait for a person.' }]
  return [
    ...twins(
      'queues',
      queues.map(({ id }) => id),
    ),
    ...queues.flatMap((queue, at) => [
      ...teamProblem(`queues.${at}.team`, queue, plan),
      ...overflowProblems(`queues.${at}.overflow`, queue, queues),
      ...servedProblem(`queues.${at}`, queue, facts),
    ]),
    ...reachProblems(queues),
  ]
}

const teamProblem = (path: string, { team }: QueuePlan, { teams }: ServicePlan): PlanProblem[] =>
  teams.some(({ id }) => id === team) ? [] : [{ path, message: `There is no team ${team}.` }]

function overflowProblems(
  path: string,
  queue: QueuePlan,
  queues: readonly QueuePlan[],
): PlanProblem[] {
  const { overflow } = queue
  if (!overflow) return []
  if (!queues.some(({ id }) => id === overflow.queue))
    return [{ path: `${path}.queue`, message: `There is no queue ${overflow.queue}.` }]
  if (overflow.afterSeconds === null && overflow.aboveWaiting === null)
    return [{ path, message: 'It says where to and not when, so nothing would ever go there.' }]
  const way = wayOf(queue, queues)
  return way.at(-1) === queue.id
    ? [{ path: `${path}.queue`, message: `Work would go round in a circle: ${way.join(' → ')}.` }]
    : []
}

/** Where work of a queue goes, until it stays or meets a queue it has been in. */
function wayOf(start: QueuePlan, queues: readonly QueuePlan[]): string[] {
  const way = [start.id]
  for (let now: QueuePlan | undefined = start; now?.overflow; ) {
    const next: string = now.overflow.queue
    const isCircle = way.includes(next)
    way.push(next)
    if (isCircle) return way
    now = queues.find(({ id }) => id === next)
  }
  return way
}

/** Skills and a language that are never dropped, and that nobody of the team has: the work would wait for ever. */
function servedProblem(path: string, queue: QueuePlan, { agents }: PlanFacts): PlanProblem[] {
  const members = agents.filter(({ teams, isExpert }) => isMember(teams, queue.team) && !isExpert)
  if (members.length === 0) return []
  const drops = queue.relaxations.map(({ drops }) => drops)
  const needs = drops.includes('skills') || queue.overflow ? [] : queue.requiredSkills
  const isAble = members.some(({ skills }) => needs.every((skill) => skills.includes(skill)))
  return isAble
    ? []
    : [
        {
          path: `${path}.requiredSkills`,
          message: `Nobody in its team can ${needs.join(' and ')}, and that is never dropped: work would wait for ever.`,
        },
      ]
}

const takesAll = (takes: Intake): boolean => Object.values(takes).every((list) => list.length === 0)

/** The last queue catches what no other takes; a queue behind one that takes everything gets nothing. */
function reachProblems(queues: readonly QueuePlan[]): PlanProblem[] {
  const last = queues.at(-1)
  const first = queues.findIndex(({ takes }) => takesAll(takes))
  if (first < 0)
    return [
      {
        path: `queues.${queues.length - 1}.takes`,
        message: `No queue takes everything, so some customers would wait nowhere. Let ${last?.name} take all that is left.`,
      },
    ]
  return queues.slice(first + 1).flatMap((queue, at) =>
    isFilledBy(queue, queues)
      ? []
      : [
          {
            path: `queues.${first + 1 + at}`,
            message: `${queues[first]?.name} comes before it and takes everything, so nothing ever gets here.`,
          },
        ],
  )
}

/** Behind the catch-all a queue still gets what overflows into it. */
const isFilledBy = ({ id }: QueuePlan, queues: readonly QueuePlan[]): boolean =>
  queues.some(({ overflow }) => overflow?.queue === id)
