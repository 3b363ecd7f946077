import type { ExampleIndex } from '../index-of-examples/example-index.ts'
import {
  type AnswerTable,
  addScores,
  carry,
  emptyTable,
  hasRow,
  type Parts,
  widen,
} from './answer-table.ts'
import type { Meanings } from './meanings.ts'

/** What one example says for its own answer and against the others, by the numbers of the answers. */
export type Pull = { answers: number[]; weights: number[] }

/** What the examples learned to say together: a softmax regression, kept as signed weights on examples. */
export type Learned = {
  /** The numbers of the answers that live; a number whose answer is gone is never given again. */
  numbers: Map<string, number>
  /** How many numbers were given. */
  given: number
  /** By slot. */
  pulls: (Pull | undefined)[]
  /** The pulls of all examples, added up for each place of the dense view and each feature that many examples have. */
  table: AnswerTable
}

/** An example, or a question, as what was learned sees it: `ends` says where each group of its features ends. */
export type Vector = Parts & { ends: readonly number[] }

/** How much nearness in the dense view counts beside shared words: with data, words know better. */
export const senseShare = 0.2
/** Weaker pulls are dropped. What speaks for the own answer is one of many, and adds up. */
const faintest = { own: 0.003, others: 0.03 }
/** Pulls are kept to so many parts of one: what is written down is short, and reads back as it was. */
const parts = 10_000
/** What fewer examples have is looked up among them when somebody asks: a row of its own would mostly be empty. */
const fewestForRow = 16
const roomForAnswers = 1.25

export function emptyLearned(): Learned {
  const table = { width: 1, depth: 0, rowOf: new Int32Array(0), cells: new Float32Array(0) }
  return { numbers: new Map(), given: 0, pulls: [], table }
}

/** An example as what was learned sees it. */
export function vectorAt(index: ExampleIndex, { points }: Meanings, slot: number): Vector {
  return { ...index.vectorAt(slot), point: points[slot] ?? new Float32Array(0) }
}

/** The number of an answer, given now if it has none. */
export function numberOf(learned: Learned, answerId: string): number {
  const known = learned.numbers.get(answerId)
  if (known !== undefined) return known
  const number = learned.given
  learned.numbers.set(answerId, number)
  learned.given += 1
  if (learned.given > learned.table.width) widen(learned.table, roomFor(learned.given))
  return number
}

function roomFor(answers: number): number {
  return Math.ceil(answers * roomForAnswers) + 4
}

/** Every answer's score for a text, by number. */
export function scoresOf({ table, pulls, given }: Learned, index: ExampleIndex, text: Vector) {
  const scores = new Float64Array(given)
  addScores(table, text, senseShare, scores)
  let place = 0
  text.ends.forEach((end, group) => {
    for (; place < end; place += 1) {
      const feature = text.features[place] as number
      if (hasRow(table, feature)) continue
      for (const [slot, value] of index.valuesOf(feature, group))
        addPull(scores, pulls[slot], value * (text.values[place] as number))
    }
  })
  return scores
}

function addPull(scores: Float64Array, pull: Pull | undefined, value: number): void {
  pull?.answers.forEach((answer, place) => {
    scores[answer] = (scores[answer] as number) + value * (pull.weights[place] as number)
  })
}

/** Lets an example say something else than before, or nothing any more. */
export function setPull(
  learned: Learned,
  slot: number,
  pull: Pull | undefined,
  example: Vector,
): void {
  say(learned.table, example, learned.pulls[slot], -1)
  learned.pulls[slot] = pull
  say(learned.table, example, pull, 1)
}

function say(table: AnswerTable, example: Vector, pull: Pull | undefined, sign: 1 | -1): void {
  if (!pull) return
  const by = pull.weights.map((weight) => sign * weight)
  carry(table, example, { places: pull.answers, by }, by.length)
}

/** The weights worth keeping, of the answers at these numbers. */
export function pullFrom(weights: ArrayLike<number>, numbers: readonly number[]): Pull {
  const isKept = (_: number, place: number) => {
    const weight = weights[place] ?? 0
    return weight >= faintest.own || weight <= -faintest.others
  }
  const places = numbers.map((_, place) => place).filter(isKept)
  return {
    answers: places.map((place) => numbers[place] ?? 0),
    weights: places.map((place) => Math.round((weights[place] ?? 0) * parts) / parts),
  }
}

/** Adds all pulls up anew, in order of slot, so that a mind and the one restored from it are alike to the last digit. */
export function gather(learned: Learned, index: ExampleIndex, meanings: Meanings): void {
  learned.table = emptyTable(index, meanings.view.width, roomFor(learned.given), fewestForRow)
  learned.pulls.forEach((pull, slot) => {
    if (pull) say(learned.table, vectorAt(index, meanings, slot), pull, 1)
  })
}
