import {
  aheadOf,
  estimateWait,
  insideFor,
  isInside,
  type Spoken,
  spoken,
  type WaitOutcome,
} from '../../packages/domain/src/waiting/index.ts'
import { shortestStretch, spreadAt } from '../../packages/domain/src/waiting/spread.ts'
import type { Day } from './days.ts'
import { factsOf, sum } from './guess.ts'
import { type Hears, playDay, type Scene, type Waiter } from './simulate.ts'

export type Told = { way: Way; told: Spoken; actual: number; ahead: number; isUpdate: boolean }
export type Way =
  | 'ours'
  | 'averageOfLastHour'
  | 'lastWait'
  | 'averageOfLastHourCalibrated'
  | 'lastWaitCalibrated'

const dayLength = 86_400
const mostOutcomes = 200

/** Two days in a row with the same people's habits: the second starts with what the first has taught. */
export function playDays(day: Day, seed: number, inside: number): Told[] {
  const promises: Told[] = []
  const memory = new Map<string, (WaitOutcome & { at: number })[]>()
  for (const [index, daySeed] of [seed, seed + 1_000].entries())
    playDay(day, daySeed, index * dayLength, listener(index * dayLength, inside, memory, promises))
  return promises
}

type Open = {
  way: Way
  told: Spoken
  expected: number
  at: number
  ahead: number
  isUpdate: boolean
}

/** What a way of promising has told and learned: by way and queue. */
type Desk = {
  start: number
  inside: number
  memory: Map<string, (WaitOutcome & { at: number })[]>
  promises: Told[]
  open: Map<Waiter, Open[]>
}

function listener(start: number, inside: number, memory: Desk['memory'], promises: Told[]): Hears {
  const desk: Desk = { start, inside, memory, promises, open: new Map() }
  return {
    arrived: (who, scene) => promise(desk, who, scene, false),
    met: (who) => settle(desk, who, start + (who.met ?? 0), false),
    left: (who, scene) => settle(desk, who, scene.now, true),
    passed: (scene) => {
      for (const who of scene.waiting) {
        const last = desk.open.get(who)?.findLast(({ way }) => way === 'ours')
        if (last && scene.now - last.at >= last.told.highSeconds) promise(desk, who, scene, true)
      }
    },
  }
}

const outcomesOf = ({ memory }: Desk, way: Way, queue: number, now: number): WaitOutcome[] =>
  (memory.get(`${way} ${queue}`) ?? []).map((each) => ({ ...each, agoSeconds: now - each.at }))

/** Promises that time has broken already: one need not wait for their end to learn from them. */
const overdue = ({ open }: Desk, queue: number, now: number): WaitOutcome[] =>
  [...open].flatMap(([who, made]) =>
    made
      .filter(({ way, at, told }) => way === 'ours' && now - at > told.highSeconds)
      .filter(() => who.queue === queue)
      .map(({ ahead, expected, at, told, isUpdate }) => ({
        ...{ ahead, expectedSeconds: Math.max(1, expected), actualSeconds: now - at, isUpdate },
        ...{ isInside: false, left: true, agoSeconds: now - at - told.highSeconds },
      })),
  )

function promise(desk: Desk, who: Waiter, scene: Scene, isUpdate: boolean): void {
  const { now } = scene
  const facts = factsOf(who, scene, desk.start)
  const first = desk.open.get(who)?.find(({ way }) => way === 'ours')
  const ours = estimateWait(
    { ...facts, expectedAtFirst: isUpdate && first ? first.expected : null },
    [...outcomesOf(desk, 'ours', who.queue, now), ...overdue(desk, who.queue, now)],
    desk.inside,
  )
  const ahead = aheadOf(facts)
  const mine = { way: 'ours' as const, told: ours, expected: ours.expectedSeconds }
  const others = isUpdate
    ? []
    : floors(scene, who.queue).flatMap((floor) => told(desk, who, floor, now))
  const made = [mine, ...others].map((each) => ({ ...each, at: now, ahead, isUpdate }))
  desk.open.set(who, [...(desk.open.get(who) ?? []), ...made])
}

/** A floor's figure, plain and with the same learning of ranges that ours has. */
function told(desk: Desk, who: Waiter, [way, point]: [Way, number], now: number) {
  const name = `${way}Calibrated` as Way
  const known = outcomesOf(desk, name, who.queue, now)
  const asOne = known.map((each) => ({ ...each, ahead: 1 }))
  const { low, high } = shortestStretch(spreadAt(1, false, asOne), insideFor(known, desk.inside))
  return [
    { way, told: spoken(point * 0.5, point * 1.5), expected: point },
    { way: name, told: spoken(low * point, high * point), expected: point },
  ]
}

function settle({ open, memory, promises }: Desk, who: Waiter, at: number, left: boolean): void {
  for (const { way, told, expected, at: madeAt, ahead, isUpdate } of open.get(who) ?? []) {
    const actual = at - madeAt
    if (!left) promises.push({ way, told, actual, ahead, isUpdate })
    const key = `${way} ${who.queue}`
    const known = memory.get(key) ?? []
    known.push({
      ...{ ahead, expectedSeconds: Math.max(1, expected), actualSeconds: actual, left, isUpdate },
      ...{ isInside: isInside(told, actual), at, agoSeconds: 0 },
    })
    memory.set(key, known.slice(-mostOutcomes))
  }
  open.delete(who)
}

function floors({ met, now }: Scene, queue: number): [Way, number][] {
  const mine = met.filter((each) => each.queue === queue && each.at <= now)
  const lastHour = mine.filter(({ at }) => at > now - 3_600).map(({ waited }) => waited)
  const average = lastHour.length > 0 ? sum(lastHour) / lastHour.length : 60
  return [
    ['averageOfLastHour', average],
    ['lastWait', mine.at(-1)?.waited ?? 60],
  ]
}
