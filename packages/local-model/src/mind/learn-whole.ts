import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import { gatherSenses, type Learned, numberOf, pullFrom, senseShare } from './pulls.ts'
import { type Changes, changesOf } from './softmax-step.ts'

const roundsWhenNew = 10
/** Also of a large base: there every answer is met often enough in one round. */
const roundsWhenKnown = 4
const isLargeFrom = 20_000

/** One example ready to be fitted: the rows of the table it has, its features and its point after them. */
type Member = {
  slot: number
  own: number
  square: number
  weights: Float32Array
  rows: Int32Array
  values: Float32Array
}

/** Fits all examples together, from what they said before. The table of all features by all answers lives only meanwhile. */
export function learnWhole(knowledge: Knowledge): void {
  const { learned, sayings, meanings } = knowledge
  const wasKnown = learned.numbers.size > 0
  const answers = [...sayings.slotsOf.keys()].sort()
  const members = membersOf(knowledge, answers)
  const table = new Float32Array(
    (sayings.index.featureCount + meanings.view.width) * answers.length,
  )
  for (const member of members) carryAll(table, member)
  const isShort = wasKnown || members.length >= isLargeFrom
  const rounds = isShort ? roundsWhenKnown : roundsWhenNew
  for (let round = 0; round < rounds; round += 1) {
    // Alternating the order replaces random shuffling: no run differs from another.
    const order = round % 2 === 0 ? members : [...members].reverse()
    goThrough(table, order, answers.length)
  }
  write(learned, answers, members, knowledge)
}

function membersOf(knowledge: Knowledge, answers: string[]): Member[] {
  const { learned, sayings } = knowledge
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
    const { rows, values } = partsOf(knowledge, slot)
    const square = dot(values, values)
    return [{ slot, own: places.get(example.answerId) ?? 0, square, weights, rows, values }]
  })
}

function partsOf({ sayings, meanings }: Knowledge, slot: number) {
  const { features, values } = sayings.index.vectorAt(slot)
  const point = meanings.points[slot] ?? new Float32Array(0)
  const rows = new Int32Array(features.length + point.length)
  const all = new Float32Array(rows.length)
  rows.set(features)
  all.set(values)
  const scale = Math.sqrt(senseShare)
  point.forEach((value, d) => {
    rows[features.length + d] = sayings.index.featureCount + d
    all[features.length + d] = scale * value
  })
  return { rows, values: all }
}

function goThrough(table: Float32Array, members: Member[], width: number): void {
  const scores = new Float64Array(width)
  const changes = { places: new Int32Array(width), by: new Float64Array(width) }
  for (const member of members) {
    readScores(table, member, scores)
    const { own, square, weights } = member
    const count = changesOf({ scores, weights, own, square }, changes)
    if (count > 0) carry(table, member, changes, count)
  }
}

function readScores(table: Float32Array, { rows, values }: Member, scores: Float64Array): void {
  const width = scores.length
  scores.fill(0)
  for (let part = 0; part < rows.length; part += 1) {
    const start = (rows[part] as number) * width
    const value = values[part] as number
    for (let place = 0; place < width; place += 1)
      scores[place] = (scores[place] as number) + value * (table[start + place] as number)
  }
}

function carry(table: Float32Array, member: Member, changes: Changes, count: number): void {
  const { rows, values, weights } = member
  const width = weights.length
  const { places, by } = changes
  for (let part = 0; part < rows.length; part += 1) {
    const start = (rows[part] as number) * width
    const value = values[part] as number
    for (let change = 0; change < count; change += 1) {
      const at = start + (places[change] as number)
      table[at] = (table[at] as number) + value * (by[change] as number)
    }
  }
}

/** Enters what an example says already. */
function carryAll(table: Float32Array, member: Member): void {
  const places: number[] = []
  const by: number[] = []
  member.weights.forEach((weight, place) => {
    if (weight === 0) return
    places.push(place)
    by.push(weight)
  })
  const changes = { places: Int32Array.from(places), by: Float64Array.from(by) }
  if (places.length > 0) carry(table, member, changes, places.length)
}

function write(
  learned: Learned,
  answers: string[],
  members: Member[],
  { meanings }: Knowledge,
): void {
  learned.numbers = new Map()
  learned.senses = []
  learned.pulls = []
  const numbers = answers.map((answerId) => numberOf(learned, answerId, meanings.view.width))
  for (const { slot, weights } of members) learned.pulls[slot] = pullFrom(weights, numbers)
  gatherSenses(learned, meanings.points)
}
