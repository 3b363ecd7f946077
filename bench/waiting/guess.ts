import type {
  StaffChange,
  WaitFacts,
  WaitOutcome,
} from '../../packages/domain/src/waiting/index.ts'
import { free, isHere, type Scene, type Waiter } from './simulate.ts'

/** What the house would know at this moment of this customer's wait. */
export function factsOf(who: Waiter, scene: Scene, start: number): WaitFacts {
  const { now } = scene
  const second = now - start
  const able = scene.people.filter(({ queues }) => queues.includes(who.queue))
  const here = able.filter((person) => isHere(person, second))
  const ahead = scene.waiting.filter(
    (other) => other !== who && other.queue === who.queue && other.arrives <= who.arrives,
  )
  const slots = sum(here.map((person) => person.slots))
  const recent = scene.met.filter(({ queue, at }) => queue === who.queue && at <= now).slice(-40)
  const handled = scene.handlings.filter(({ queue, end }) => queue === who.queue && end <= now)
  const waitedSoFar = Math.max(0, second - who.arrives)
  return {
    place: ahead.length + 1,
    free: sum(here.map((person) => Math.max(0, free(person)))),
    slots,
    share: sum(here.map((person) => person.slots / person.queues.length)) / Math.max(1, slots),
    handOffs: recent.map(({ at, waited }) => ({ agoSeconds: now - at, waitedSeconds: waited })),
    handlings: handled.slice(-60).map(({ end, seconds }) => ({ agoSeconds: now - end, seconds })),
    leaving: leavingRate(scene, who.queue),
    staff: rosterOf(able, slots, second),
    waitedSeconds: waitedSoFar < 1 ? 0 : waitedSoFar,
    expectedAtFirst: null,
    acceptSeconds: 45,
  }
}

/** Lost in the last hour, against the time that was waited in it. */
function leavingRate({ lost, met, now }: Scene, queue: number): number {
  const since = now - 3_600
  const gone = lost.filter((each) => each.queue === queue && each.at > since).length
  const waited = sum(
    met.filter((each) => each.queue === queue && each.at > since).map((each) => each.waited),
  )
  return waited > 600 ? gone / waited : 0
}

function rosterOf(able: Scene['people'], slots: number, second: number): StaffChange[] {
  const changes = [...new Set(able.flatMap(({ from, to }) => [from, to].map((h) => h * 3_600)))]
  return changes
    .filter((at) => at > second && at < second + 3 * 3_600)
    .map((at) => ({
      inSeconds: at - second,
      factor:
        sum(able.filter((person) => isHere(person, at)).map((person) => person.slots)) /
        Math.max(1, slots),
    }))
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

export type Outcomes = WaitOutcome[]
