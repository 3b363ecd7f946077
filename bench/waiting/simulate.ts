import type { Day } from './days.ts'
import { exponential, logNormal, randomFrom } from './random.ts'

/** A customer of a simulated day. `leaves`: seconds of the day at which patience ends. */
export type Waiter = {
  queue: number
  arrives: number
  work: number
  leaves: number
  met: number | null
}

type Person = {
  slots: number
  speed: number
  queues: number[]
  from: number
  to: number
  holds: { queue: number; until: number }[]
}

/** What can be seen of the day at one moment: the same that the running house knows. */
export type Scene = {
  now: number
  waiting: Waiter[]
  people: Person[]
  /** When they were met, on the clock that does not begin anew each day. */
  met: { queue: number; at: number; waited: number }[]
  handlings: { queue: number; end: number; seconds: number }[]
  lost: { queue: number; at: number }[]
}

export type Hears = {
  arrived: (who: Waiter, scene: Scene) => void
  met: (who: Waiter, scene: Scene) => void
  left: (who: Waiter, scene: Scene) => void
  /** A moment has passed: who was promised something may be due for news. */
  passed: (scene: Scene) => void
}

const tick = 5

/** Plays one day in steps of five seconds, on a clock of its own. The order is first come, first served. */
export function playDay(day: Day, seed: number, start: number, hears: Hears): void {
  const random = randomFrom(seed)
  const people = crewOf(day, random)
  const coming = arrivalsOf(day, random)
  const scene: Scene = { now: start, waiting: [], people, met: [], handlings: [], lost: [] }
  const end = 10 * 3_600
  for (let second = 0; second < end || scene.waiting.length > 0; second += tick) {
    if (second > end + 6 * 3_600) break
    scene.now = start + second
    for (const person of people) person.holds = person.holds.filter(({ until }) => until > second)
    leave(scene, second, start, hears)
    while (coming.length > 0 && (coming[0]?.arrives ?? 0) <= second) {
      const who = coming.shift()
      if (!who) break
      hears.arrived(who, scene)
      scene.waiting.push(who)
    }
    assign(people, scene, { second, start, random, hears })
    hears.passed(scene)
  }
}

function leave(scene: Scene, second: number, start: number, hears: Hears) {
  for (const who of scene.waiting.filter(({ leaves }) => leaves <= second)) {
    scene.waiting.splice(scene.waiting.indexOf(who), 1)
    scene.lost.push({ queue: who.queue, at: start + second })
    hears.left(who, scene)
  }
}

type Step = { second: number; start: number; random: () => number; hears: Hears }

function assign(people: Person[], scene: Scene, { second, start, random, hears }: Step): void {
  for (const who of [...scene.waiting]) {
    const able = people.filter(
      (person) => isHere(person, second) && person.queues.includes(who.queue) && free(person) > 0,
    )
    const person = able.sort((one, other) => free(other) - free(one))[0]
    if (!person) continue
    scene.waiting.splice(scene.waiting.indexOf(who), 1)
    const accept = 5 + 30 * random()
    const seconds = who.work / person.speed
    person.holds.push({ queue: who.queue, until: second + accept + seconds })
    who.met = second + accept
    const waited = who.met - who.arrives
    scene.met.push({ queue: who.queue, at: start + who.met, waited })
    const end = start + second + accept + seconds
    scene.handlings.push({ queue: who.queue, end, seconds })
    hears.met(who, scene)
  }
}

export const isHere = ({ from, to }: Person, second: number): boolean =>
  second >= from * 3_600 && second < to * 3_600
export const free = ({ slots, holds }: Person): number => slots - holds.length

function crewOf(day: Day, random: () => number): Person[] {
  return day.crews.flatMap((crew) =>
    Array.from({ length: crew.people }, () => ({
      ...crew,
      speed: crew.speeds[0] + (crew.speeds[1] - crew.speeds[0]) * random(),
      holds: [],
    })),
  )
}

function arrivalsOf(day: Day, random: () => number): Waiter[] {
  const one = (queue: number, arrives: number): Waiter => ({
    queue,
    arrives,
    work: logNormal(random, day.handlingSeconds, day.handlingSpread),
    leaves:
      day.patienceSeconds === null
        ? Number.POSITIVE_INFINITY
        : arrives + exponential(random, day.patienceSeconds),
    met: null,
  })
  const steady = day.perHour.flatMap((perHour, queue) =>
    perHour.flatMap((count, hour) =>
      Array.from({ length: Math.round(count * (0.85 + 0.3 * random())) }, () =>
        one(queue, (hour + random()) * 3_600),
      ),
    ),
  )
  const bursts = Array.from({ length: day.bursts.times }, () => 9 * random() * 3_600).flatMap(
    (at) => Array.from({ length: day.bursts.customers }, () => one(0, at + 120 * random())),
  )
  return [...steady, ...bursts].sort((a, b) => a.arrives - b.arrives)
}
