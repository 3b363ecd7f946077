import {
  type Candidate,
  firstTakeable,
  inOrder,
  match,
  type Placed,
  placeOf,
  type ServicePlan,
  type Situation,
  weightFor,
} from '@baton/domain'
import { candidateOf, factsOf } from './as-domain.ts'
import type { Caller, Day } from './day.ts'
import { Agenda } from './events.ts'
import { planFor } from './plan.ts'

/** What waiting costs: a danger counts eight times as much as a question. */
const weightOf = ({ urgency, tier }: Caller): number =>
  (urgency === 'critical' ? 8 : urgency === 'high' ? 4 : 1) * (tier === 'vip' ? 2 : 1)

type Way = 'ours' | 'firstInFirstOut' | 'withoutRelaxing'
type Happening =
  | { do: 'arrive'; caller: number }
  | { do: 'look'; caller: number }
  | { do: 'leave'; caller: number }
  | { do: 'finish'; worker: number; channel: string; weight: number }
  | { do: 'shift' }

/**
 * The same day in three orders, by the same rules and in memory: everybody accepts at once, so that only the order and
 * the relaxing differ.
 */
export function compareOrders(
  day: Day,
): Record<Way, { weightedMeanWait: number; served: number; left: number; longest: number }> {
  const plan = planFor(day)
  const rigid = { ...plan, queues: plan.queues.map((each) => ({ ...each, relaxations: [] })) }
  return {
    ours: play(day, plan, (placed) => placed),
    firstInFirstOut: play(day, plan, (placed) => ({ ...placed, orderKey: placed.facts.since })),
    withoutRelaxing: play(day, rigid, (placed) => placed),
  }
}

function play(day: Day, plan: ServicePlan, reorder: (placed: Placed) => Placed) {
  const agenda = new Agenda<Happening>()
  const { callers, workers } = day
  const staff: Candidate[] = workers.map(candidateOf)
  const queue = new Map<string, Placed[]>()
  const standing = new Map<number, Placed>()
  const waits: { wait: number; weight: number }[] = []
  let left = 0
  for (const [at, { arrives }] of callers.entries())
    agenda.plan(arrives, { do: 'arrive', caller: at })
  for (const { from, to } of workers) for (const at of [from, to]) agenda.plan(at, { do: 'shift' })

  const remove = (caller: number): void => {
    const placed = standing.get(caller)
    if (!placed) return
    standing.delete(caller)
    const bucket = queue.get(placed.signature) ?? []
    bucket.splice(bucket.indexOf(placed), 1)
  }
  const place = (caller: number, now: number): void => {
    remove(caller)
    const found = placeOf(plan, factsOf(callers[caller] as Caller, caller), {
      now: now * 1000,
      crowd: {},
    })
    if (!found) return
    const placed = reorder(found)
    standing.set(caller, placed)
    const bucket = queue.get(placed.signature) ?? []
    const spot = bucket.findIndex((each) => inOrder(placed, each) < 0)
    bucket.splice(spot < 0 ? bucket.length : spot, 0, placed)
    queue.set(placed.signature, bucket)
    if (placed.nextAt !== null) agenda.plan(placed.nextAt / 1000, { do: 'look', caller })
  }
  const serve = (now: number): void => {
    const situation: Situation = { now: now * 1000, openTeams: new Set(['support']) }
    for (;;) {
      const heads = [...queue.values()].flatMap((bucket) => bucket[0] ?? [])
      const able = staff.filter(
        (each, at) => isAtWork(workers[at], now) && each.load < each.capacity,
      )
      const placed = firstTakeable(heads, able, situation)
      if (!placed) return
      const { chosen, weight } = match(placed, able, situation)
      const worker = staff.findIndex(({ id }) => id === chosen)
      const taker = staff[worker]
      if (!taker) return
      const caller = Number(placed.facts.escalation)
      remove(caller)
      const who = callers[caller] as Caller
      waits.push({ wait: now - who.arrives, weight: weightOf(who) })
      staff[worker] = hold(taker, who.channel, weight, 1, now)
      const seconds = who.service / (workers[worker]?.speed ?? 1)
      agenda.plan(now + seconds, { do: 'finish', worker, channel: who.channel, weight })
    }
  }

  while (agenda.next < Number.POSITIVE_INFINITY) {
    const now = agenda.next
    const event = agenda.take()
    if (!event) break
    if (event.do === 'arrive') {
      place(event.caller, now)
      const { patience } = callers[event.caller] as Caller
      if (patience !== null) agenda.plan(now + patience, { do: 'leave', caller: event.caller })
    }
    if (event.do === 'look' && standing.has(event.caller)) place(event.caller, now)
    if (event.do === 'leave' && standing.has(event.caller)) {
      remove(event.caller)
      left += 1
    }
    if (event.do === 'finish') {
      const worker = staff[event.worker]
      if (worker) staff[event.worker] = hold(worker, event.channel, event.weight, -1, now)
    }
    serve(now)
  }
  const total = waits.reduce((sum, { weight }) => sum + weight, 0)
  const weighted = waits.reduce((sum, { wait, weight }) => sum + wait * weight, 0)
  return {
    weightedMeanWait: Math.round((weighted / Math.max(1, total)) * 10) / 10,
    ...{ served: waits.length, left, stillWaiting: standing.size },
    longest: Math.round(waits.reduce((most, { wait }) => Math.max(most, wait), 0)),
  }
}

const isAtWork = (worker: Day['workers'][number] | undefined, now: number): boolean =>
  worker !== undefined && worker.from <= now && now < worker.to

function hold(
  who: Candidate,
  channel: string,
  weight: number,
  sign: 1 | -1,
  now: number,
): Candidate {
  const open = { ...who.open, [channel]: (who.open[channel] ?? 0) + sign }
  const load = who.load + sign * weightFor(weight, who)
  return { ...who, load, open, idleSince: sign < 0 ? now * 1000 : who.idleSince }
}
