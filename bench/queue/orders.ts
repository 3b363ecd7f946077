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
    ours: new Playback(day, plan, (placed) => placed).play(),
    firstInFirstOut: new Playback(day, plan, (placed) => ({
      ...placed,
      orderKey: placed.facts.since,
    })).play(),
    withoutRelaxing: new Playback(day, rigid, (placed) => placed).play(),
  }
}

/** One order on one day: who waits in which place, who holds what, and how long everybody waited. */
class Playback {
  readonly #agenda = new Agenda<Happening>()
  readonly #queue = new Map<string, Placed[]>()
  readonly #standing = new Map<number, Placed>()
  readonly #waits: { wait: number; weight: number }[] = []
  readonly #staff: Candidate[]
  readonly #day: Day
  readonly #plan: ServicePlan
  readonly #reorder: (placed: Placed) => Placed
  #served = 0
  #left = 0

  constructor(day: Day, plan: ServicePlan, reorder: (placed: Placed) => Placed) {
    this.#day = day
    this.#plan = plan
    this.#reorder = reorder
    this.#staff = day.workers.map(candidateOf)
    for (const [caller, { arrives }] of day.callers.entries())
      this.#agenda.plan(arrives, { do: 'arrive', caller })
    for (const { from, to } of day.workers)
      for (const at of [from, to]) this.#agenda.plan(at, { do: 'shift' })
  }

  play() {
    while (this.#agenda.next < Number.POSITIVE_INFINITY) {
      const now = this.#agenda.next
      const event = this.#agenda.take()
      if (event) this.#happen(event, now)
      while (this.#serveOne(now));
    }
    const stillWaiting = this.#standing.size
    for (const caller of this.#standing.keys()) this.#waited(caller, this.#day.length)
    const total = this.#waits.reduce((sum, { weight }) => sum + weight, 0)
    const weighted = this.#waits.reduce((sum, { wait, weight }) => sum + wait * weight, 0)
    return {
      weightedMeanWait: Math.round((weighted / Math.max(1, total)) * 10) / 10,
      ...{ served: this.#served, left: this.#left, stillWaiting },
      longest: Math.round(this.#waits.reduce((most, { wait }) => Math.max(most, wait), 0)),
    }
  }

  #happen(event: Happening, now: number): void {
    if (event.do === 'arrive') {
      this.#place(event.caller, now)
      const { patience } = this.#caller(event.caller)
      if (patience !== null)
        this.#agenda.plan(now + patience, { do: 'leave', caller: event.caller })
    }
    if (event.do === 'look' && this.#standing.has(event.caller)) this.#place(event.caller, now)
    if (event.do === 'leave' && this.#standing.has(event.caller)) {
      this.#remove(event.caller)
      this.#left += 1
      // Who went has waited too; leaving them out would flatter whoever drives people away.
      this.#waited(event.caller, now)
    }
    const worker = event.do === 'finish' && this.#staff[event.worker]
    if (worker) this.#staff[event.worker] = hold(worker, { ...event, sign: -1, now })
  }

  #caller(at: number): Caller {
    return this.#day.callers[at] as Caller
  }

  #waited(caller: number, now: number): void {
    const who = this.#caller(caller)
    this.#waits.push({ wait: now - who.arrives, weight: weightOf(who) })
  }

  #remove(caller: number): void {
    const placed = this.#standing.get(caller)
    if (!placed) return
    this.#standing.delete(caller)
    const bucket = this.#queue.get(placed.signature) ?? []
    bucket.splice(bucket.indexOf(placed), 1)
  }

  #place(caller: number, now: number): void {
    this.#remove(caller)
    const facts = factsOf(this.#caller(caller), caller)
    const found = placeOf(this.#plan, facts, { now: now * 1000, crowd: {} })
    if (!found) return
    const placed = this.#reorder(found)
    this.#standing.set(caller, placed)
    const bucket = this.#queue.get(placed.signature) ?? []
    const spot = bucket.findIndex((each) => inOrder(placed, each) < 0)
    bucket.splice(spot < 0 ? bucket.length : spot, 0, placed)
    this.#queue.set(placed.signature, bucket)
    if (placed.nextAt !== null) this.#agenda.plan(placed.nextAt / 1000, { do: 'look', caller })
  }

  #serveOne(now: number): boolean {
    const situation: Situation = { now: now * 1000, openTeams: new Set(['support']) }
    const heads = [...this.#queue.values()].flatMap((bucket) => bucket[0] ?? [])
    const { workers } = this.#day
    const able = this.#staff.filter(
      (each, at) => isAtWork(workers[at], now) && each.load < each.capacity,
    )
    const placed = firstTakeable(heads, able, situation)
    if (!placed) return false
    const { chosen, weight } = match(placed, able, situation)
    const worker = this.#staff.findIndex(({ id }) => id === chosen)
    const taker = this.#staff[worker]
    if (!taker) return false
    const caller = Number(placed.facts.escalation)
    this.#remove(caller)
    this.#waited(caller, now)
    this.#served += 1
    const { channel, service } = this.#caller(caller)
    this.#staff[worker] = hold(taker, { channel, weight, sign: 1, now })
    const seconds = service / (workers[worker]?.speed ?? 1)
    this.#agenda.plan(now + seconds, { do: 'finish', worker, channel, weight })
    return true
  }
}

const isAtWork = (worker: Day['workers'][number] | undefined, now: number): boolean =>
  worker !== undefined && worker.from <= now && now < worker.to

type Change = { channel: string; weight: number; sign: 1 | -1; now: number }

function hold(who: Candidate, { channel, weight, sign, now }: Change): Candidate {
  const open = { ...who.open, [channel]: (who.open[channel] ?? 0) + sign }
  const load = who.load + sign * weightFor(weight, who)
  return { ...who, load, open, idleSince: sign < 0 ? now * 1000 : who.idleSince }
}
