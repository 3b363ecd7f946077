import {
  aheadOf,
  asTold,
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
import { playDay, type Scene, type Waiter } from './simulate.ts'

export type Promise = { way: Way; told: Spoken; actual: number; ahead: number; isUpdate: boolean }
type Way =
  | 'ours'
  | 'averageOfLastHour'
  | 'lastWait'
  | 'averageOfLastHourCalibrated'
  | 'lastWaitCalibrated'

const dayLength = 86_400
const mostOutcomes = 200

/** Two days in a row with the same people's habits: the second starts with what the first has taught. */
export function playDays(day: Day, seed: number, inside: number): Promise[] {
  const promises: Promise[] = []
  const memory = new Map<string, (WaitOutcome & { at: number })[]>()
  for (const [index, daySeed] of [seed, seed + 1_000].entries())
    playDay(day, daySeed, index * dayLength, listener(day, index * dayLength, inside, memory, promises))
  return promises
}

type Open = { way: Way; told: Spoken; expected: number; at: number; ahead: number; isUpdate: boolean }

function listener(
  day: Day,
  start: number,
  inside: number,
  memory: Map<string, (WaitOutcome & { at: number })[]>,
  promises: Promise[],
) {
  const open = new Map<Waiter, Open[]>()
  const outcomesOf = (way: Way, queue: number, now: number): WaitOutcome[] =>
    (memory.get(`${way} ${queue}`) ?? []).map((each) => ({ ...each, agoSeconds: now - each.at }))
  /** Promises that time has broken already: one need not wait for their end to learn from them. */
  const overdue = (queue: number, now: number): WaitOutcome[] =>
    [...open].flatMap(([who, made]) =>
      made
        .filter(({ way, at, told }) => way === 'ours' && now - at > told.highSeconds)
        .filter(() => who.queue === queue)
        .map(({ ahead, expected, at, told, isUpdate }) => ({
          ...{ ahead, expectedSeconds: Math.max(1, expected), actualSeconds: now - at, isUpdate },
          ...{ isInside: false, left: true, agoSeconds: now - at - told.highSeconds },
        })),
    )
  const promise = (who: Waiter, scene: Scene, isUpdate: boolean) => {
    const { now } = scene
    const facts = factsOf(day, who, scene, start)
    const first = open.get(who)?.find(({ way }) => way === 'ours')
    const ours = estimateWait(
      { ...facts, expectedAtFirst: isUpdate && first ? first.expected : null },
      [...outcomesOf('ours', who.queue, now), ...overdue(who.queue, now)],
      inside,
    )
    const ahead = aheadOf(facts)
    const made: Open[] = [
      { way: 'ours', told: ours, expected: ours.expectedSeconds, at: now, ahead, isUpdate },
    ]
    if (!isUpdate)
      for (const [way, point] of floors(scene, who.queue)) {
        const plain = spoken(point * 0.5, point * 1.5)
        made.push({ way, told: plain, expected: point, at: now, ahead, isUpdate })
        const name = `${way}Calibrated` as Way
        const known = outcomesOf(name, who.queue, now)
        const { low, high } = shortestStretch(spreadAt(1, false, known.map((each) => ({ ...each, ahead: 1 }))), insideFor(known, inside))
        const told = spoken(low * point, high * point)
        made.push({ way: name, told, expected: point, at: now, ahead, isUpdate })
      }
    open.set(who, [...(open.get(who) ?? []), ...made])
  }
  const settle = (who: Waiter, at: number, left: boolean) => {
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
  return {
    arrived: (who: Waiter, scene: Scene) => promise(who, scene, false),
    met: (who: Waiter) => settle(who, start + (who.met ?? 0), false),
    left: (who: Waiter, scene: Scene) => settle(who, scene.now, true),
    passed: (scene: Scene) => {
      for (const who of scene.waiting) {
        const last = open.get(who)?.findLast(({ way }) => way === 'ours')
        if (last && scene.now - last.at >= last.told.highSeconds) promise(who, scene, true)
      }
    },
  }
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

/** Share of true waits inside the told range, and the range's width against the true wait, in the middle. */
export function judge(promises: readonly Promise[]) {
  const of = (way: Way, isUpdate = false) => {
    const mine = promises.filter((each) => each.way === way && each.isUpdate === isUpdate)
    return { all: figures(mine), inLine: figures(mine.filter(({ ahead }) => ahead > 0)) }
  }
  return {
    ours: of('ours'),
    updates: of('ours', true),
    averageOfLastHour: of('averageOfLastHour'),
    averageOfLastHourCalibrated: of('averageOfLastHourCalibrated'),
    lastWait: of('lastWait'),
    lastWaitCalibrated: of('lastWaitCalibrated'),
  }
}

export type Figures = ReturnType<typeof figures>

function figures(promises: readonly Promise[]) {
  const inside = promises.filter(({ told, actual }) => isInside(told, actual)).length
  const waits = promises.map(({ actual }) => actual).sort((a, b) => a - b)
  const ratios = promises
    .map(({ told, actual }) => (told.highSeconds - told.lowSeconds) / asTold(actual))
    .sort((a, b) => a - b)
  return {
    promises: promises.length,
    medianWait: Math.round(waits[Math.floor(waits.length / 2)] ?? 0),
    inside: round(inside / Math.max(1, promises.length)),
    widthRatio: round(ratios[Math.floor(ratios.length / 2)] ?? 0),
  }
}

const round = (number: number): number => Math.round(number * 1_000) / 1_000
