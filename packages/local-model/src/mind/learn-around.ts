import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import { nearest, nearestAmong, sumOf } from './neighbours.ts'
import { numberOf, pullFrom, scoresOf, senseShare, setPull } from './pulls.ts'
import { changesOf } from './softmax-step.ts'

/** Every example that learns along costs one walk through the index, which is long in a large base. */
const learnAlong = { usual: 8, large: 2 }
const isLargeFrom = 20_000
const rounds = 8

type Member = {
  slot: number
  own: number
  point: Float32Array
  cosines: Float64Array
  scores: Float64Array
  weights: Float64Array
}

/** Lets some examples and those nearest to them learn together; says whose they are. All others stay as they are. */
export function learnAround(knowledge: Knowledge, fresh: number[]): Set<string> {
  const { sayings, learned, meanings } = knowledge
  for (const answerId of sayings.slotsOf.keys()) numberOf(learned, answerId, meanings.view.width)
  const live = [...learned.numbers.values()]
  const cosines = sayings.index.cosines(sumOf(sayings, fresh))
  const most = sayings.index.size < isLargeFrom ? learnAlong.usual : learnAlong.large
  const isFresh = new Set(fresh)
  const near = nearest(sayings, cosines, most + fresh.length).filter((slot) => !isFresh.has(slot))
  const slots = [...nearestAmong(near, cosines, most), ...fresh]
  const members = slots.map((slot) => memberOf(knowledge, slot, live))
  for (let round = 0; round < rounds; round += 1) {
    for (const member of round % 2 === 0 ? members : [...members].reverse()) move(members, member)
  }
  for (const { slot, weights, point } of members)
    setPull(learned, slot, pullFrom(weights, live), point)
  return new Set(slots.flatMap((slot) => sayings.examples[slot]?.answerId ?? []))
}

function memberOf({ sayings, learned, meanings }: Knowledge, slot: number, live: number[]): Member {
  const cosines = sayings.index.cosines(sayings.index.vectorAt(slot))
  const point = meanings.points[slot] ?? new Float32Array(0)
  const scores = scoresOf(learned, cosines, point)
  const pull = learned.pulls[slot]
  const weightOf = new Map(pull?.answers.map((answer, at) => [answer, pull.weights[at] ?? 0]))
  const own = learned.numbers.get(sayings.examples[slot]?.answerId ?? '') ?? 0
  return {
    slot,
    own: live.indexOf(own),
    point,
    cosines,
    scores: Float64Array.from(live, (answer) => scores[answer] ?? 0),
    weights: Float64Array.from(live, (answer) => weightOf.get(answer) ?? 0),
  }
}

/** Corrects what one example says, and what is said of all of them because of it. */
function move(members: Member[], member: Member): void {
  const width = member.scores.length
  const changes = { places: new Int32Array(width), by: new Float64Array(width) }
  const count = changesOf({ ...member, square: likeness(member, member) }, changes)
  for (const other of members) {
    const like = likeness(member, other)
    for (let change = 0; change < count; change += 1) {
      const place = changes.places[change] as number
      other.scores[place] = (other.scores[place] as number) + like * (changes.by[change] as number)
    }
  }
}

function likeness(one: Member, other: Member): number {
  return (one.cosines[other.slot] ?? 0) + senseShare * dot(one.point, other.point)
}
