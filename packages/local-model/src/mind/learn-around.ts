import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import { nearest, nearestAmong } from './neighbours.ts'
import {
  numberOf,
  pullFrom,
  scoresOf,
  senseShare,
  setPull,
  type Vector,
  vectorAt,
} from './pulls.ts'
import { changesOf } from './softmax-step.ts'

const learnAlong = 8
const rounds = 8

type Member = Vector & {
  slot: number
  own: number
  scores: Float64Array
  weights: Float64Array
  /** How alike it is to each member, in their order. */
  likenesses: number[]
}

/** Lets some examples and those nearest to them learn together; says whose they are. All others stay as they are. */
export function learnAround(knowledge: Knowledge, fresh: number[]): Set<string> {
  const { sayings, learned } = knowledge
  for (const answerId of sayings.slotsOf.keys()) numberOf(learned, answerId)
  const live = [...learned.numbers.values()]
  const members = [...around(knowledge, fresh), ...fresh].map((slot) =>
    memberOf(knowledge, slot, live),
  )
  compare(members, sayings.index.featureCount)
  for (let round = 0; round < rounds; round += 1) {
    for (const member of round % 2 === 0 ? members : [...members].reverse()) move(members, member)
  }
  for (const member of members)
    setPull(learned, member.slot, pullFrom(member.weights, live), member)
  return new Set(members.flatMap(({ slot }) => sayings.examples[slot]?.answerId ?? []))
}

/** The old examples nearest to the fresh ones taken together. */
function around({ sayings }: Knowledge, fresh: number[]): number[] {
  const { index } = sayings
  const cosines = new Float32Array(index.slots)
  for (const slot of fresh) {
    const own = index.cosines(index.vectorAt(slot))
    for (let other = 0; other < cosines.length; other += 1)
      cosines[other] = (cosines[other] as number) + (own[other] as number)
  }
  const isFresh = new Set(fresh)
  const near = nearest(sayings, cosines, learnAlong + fresh.length)
  return nearestAmong(
    near.filter((slot) => !isFresh.has(slot)),
    cosines,
    learnAlong,
  )
}

function memberOf(knowledge: Knowledge, slot: number, live: number[]): Member {
  const { sayings, learned, meanings } = knowledge
  const vector = vectorAt(sayings.index, meanings, slot)
  const scores = scoresOf(learned, sayings.index, vector)
  const pull = learned.pulls[slot]
  const weightOf = new Map(pull?.answers.map((answer, at) => [answer, pull.weights[at] ?? 0]))
  const own = learned.numbers.get(sayings.examples[slot]?.answerId ?? '') ?? 0
  return {
    ...vector,
    slot,
    own: live.indexOf(own),
    scores: Float64Array.from(live, (answer) => scores[answer] ?? 0),
    weights: Float64Array.from(live, (answer) => weightOf.get(answer) ?? 0),
    likenesses: [],
  }
}

/** Compares all with all: each in turn is spread over all features, and the others are read against it. */
function compare(members: Member[], featureCount: number): void {
  const spread = new Float32Array(featureCount)
  for (const one of members) {
    for (let part = 0; part < one.features.length; part += 1)
      spread[one.features[part] as number] = one.values[part] as number
    one.likenesses = members.map((other) => {
      let cosine = 0
      for (let part = 0; part < other.features.length; part += 1)
        cosine +=
          (other.values[part] as number) * (spread[other.features[part] as number] as number)
      return cosine + senseShare * dot(one.point, other.point)
    })
    for (let part = 0; part < one.features.length; part += 1)
      spread[one.features[part] as number] = 0
  }
}

/** Corrects what one example says, and what is said of all of them because of it. */
function move(members: Member[], member: Member): void {
  const width = member.scores.length
  const changes = { places: new Int32Array(width), by: new Float64Array(width) }
  const square = member.likenesses[members.indexOf(member)] ?? 1
  const count = changesOf({ ...member, square }, changes)
  members.forEach((other, at) => {
    const like = member.likenesses[at] as number
    for (let change = 0; change < count; change += 1) {
      const place = changes.places[change] as number
      other.scores[place] = (other.scores[place] as number) + like * (changes.by[change] as number)
    }
  })
}
