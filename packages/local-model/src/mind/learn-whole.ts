import { type AnswerTable, addScores, carry, emptyTable } from './answer-table.ts'
import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import {
  gather,
  type Learned,
  numberOf,
  pullFrom,
  senseShare,
  type Vector,
  vectorAt,
} from './pulls.ts'
import { changesOf } from './softmax-step.ts'

const roundsWhenNew = 10
/** Also of a large base: there every answer is met often enough in one round. */
const roundsWhenKnown = 4
const isLargeFrom = 20_000
/** A feature that one example alone has needs no row: the example knows by itself what it says with it. */
const fewestForRow = 2

/** One example ready to be fitted: what it says, its length squared, and the part of that in features it alone has. */
type Member = Vector & {
  slot: number
  own: number
  square: number
  alone: number
  weights: Float32Array
}

/** Fits all examples together, from what they said before. The table of all features by all answers lives only meanwhile. */
export function learnWhole(knowledge: Knowledge): void {
  const { learned, sayings, meanings } = knowledge
  const wasKnown = learned.numbers.size > 0
  const answers = [...sayings.slotsOf.keys()].sort()
  const members = membersOf(knowledge, answers)
  const table = emptyTable(sayings.index, meanings.view.width, answers.length, fewestForRow)
  for (const member of members) carryAll(table, member)
  const isShort = wasKnown || members.length >= isLargeFrom
  const rounds = isShort ? roundsWhenKnown : roundsWhenNew
  for (let round = 0; round < rounds; round += 1) {
    // Alternating the order replaces random shuffling: no run differs from another.
    const order = round % 2 === 0 ? members : [...members].reverse()
    goThrough(table, order, answers.length)
  }
  write(learned, answers, members)
  gather(learned, sayings.index, meanings)
}

function membersOf(knowledge: Knowledge, answers: string[]): Member[] {
  const { learned, sayings, meanings } = knowledge
  const places = new Map(answers.map((answerId, place) => [answerId, place]))
  const placeOf = new Map(
    [...learned.numbers].map(([answerId, number]) => [number, places.get(answerId) ?? -1]),
  )
  return sayings.examples.flatMap((example, slot) => {
    if (!example) return []
    const weights = new Float32Array(answers.length)
    learned.pulls[slot]?.answers.forEach((number, at) => {
      const place = placeOf.get(number) ?? -1
      if (place >= 0) weights[place] = learned.pulls[slot]?.weights[at] ?? 0
    })
    const vector = vectorAt(sayings.index, meanings, slot)
    const { features, values, point } = vector
    let [alone, shared] = [0, 0]
    for (let part = 0; part < features.length; part += 1) {
      const square = (values[part] as number) ** 2
      if (sayings.index.examplesWith(features[part] as number) < fewestForRow) alone += square
      else shared += square
    }
    const square = alone + shared + senseShare * dot(point, point)
    return [{ ...vector, slot, own: places.get(example.answerId) ?? 0, square, alone, weights }]
  })
}

function goThrough(table: AnswerTable, members: Member[], width: number): void {
  const scores = new Float64Array(width)
  const changes = { places: new Int32Array(width), by: new Float64Array(width) }
  for (const member of members) {
    readScores(table, member, scores)
    const { own, square, weights } = member
    const count = changesOf({ scores, weights, own, square }, changes)
    if (count > 0) carry(table, member, changes, count)
  }
}

function readScores(table: AnswerTable, member: Member, scores: Float64Array): void {
  const { alone, weights } = member
  for (let place = 0; place < scores.length; place += 1)
    scores[place] = alone * (weights[place] as number)
  addScores(table, member, senseShare, scores)
}

/** Enters what an example says already. */
function carryAll(table: AnswerTable, member: Member): void {
  const places: number[] = []
  const by: number[] = []
  member.weights.forEach((weight, place) => {
    if (weight === 0) return
    places.push(place)
    by.push(weight)
  })
  carry(table, member, { places, by }, places.length)
}

function write(learned: Learned, answers: string[], members: Member[]): void {
  learned.numbers = new Map()
  learned.given = 0
  learned.pulls = []
  const numbers = answers.map((answerId) => numberOf(learned, answerId))
  for (const { slot, weights } of members) learned.pulls[slot] = pullFrom(weights, numbers)
}
