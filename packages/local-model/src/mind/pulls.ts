import { dot } from './meanings.ts'

/** What one example says for its own answer and against the others, by the numbers of the answers. */
export type Pull = { answers: number[]; weights: number[] }

/** What the examples learned to say together: a softmax regression, kept as signed weights on examples. */
export type Learned = {
  /** The numbers of the answers that live; a number whose answer is gone is never given again. */
  numbers: Map<string, number>
  /** By slot. */
  pulls: (Pull | undefined)[]
  /** The pulls of all examples at their points in the dense view, added up for each answer. */
  senses: Float64Array[]
}

/** How much nearness in the dense view counts beside shared words: with data, words know better. */
export const senseShare = 0.2
/** Weaker pulls are dropped: they are most of the memory. What speaks for the own answer is one of many, and adds up. */
const faintest = { own: 0.003, others: 0.03 }

export function emptyLearned(): Learned {
  return { numbers: new Map(), pulls: [], senses: [] }
}

/** The number of an answer, given now if it has none. */
export function numberOf({ numbers, senses }: Learned, answerId: string, width: number): number {
  const known = numbers.get(answerId)
  if (known !== undefined) return known
  numbers.set(answerId, senses.length)
  return senses.push(new Float64Array(width)) - 1
}

/** Every answer's score for a question, by number, from its cosines with the examples and its own point. */
export function scoresOf(learned: Learned, cosines: Float64Array, point: Float32Array) {
  const { pulls, senses } = learned
  const scores = new Float64Array(senses.length)
  for (let slot = 0; slot < pulls.length; slot += 1) {
    const cosine = cosines[slot] as number
    const pull = pulls[slot]
    if (cosine === 0 || !pull) continue
    const { answers, weights } = pull
    for (let place = 0; place < answers.length; place += 1) {
      const answer = answers[place] as number
      scores[answer] = (scores[answer] as number) + cosine * (weights[place] as number)
    }
  }
  for (let answer = 0; answer < scores.length; answer += 1) {
    const sense = senses[answer] as Float64Array
    scores[answer] = (scores[answer] as number) + senseShare * dot(point, sense)
  }
  return scores
}

/** Lets an example say something else than before, or nothing any more. */
export function setPull(
  learned: Learned,
  slot: number,
  pull: Pull | undefined,
  point: Float32Array,
): void {
  addSense(learned, learned.pulls[slot], point, -1)
  learned.pulls[slot] = pull
  addSense(learned, pull, point, 1)
}

function addSense(
  { senses }: Learned,
  pull: Pull | undefined,
  point: Float32Array,
  sign: 1 | -1,
): void {
  pull?.answers.forEach((answer, place) => {
    const sense = senses[answer]
    if (!sense) return
    const weight = sign * (pull.weights[place] ?? 0)
    for (let d = 0; d < sense.length; d += 1)
      sense[d] = (sense[d] as number) + weight * (point[d] as number)
  })
}

/** The weights worth keeping, of the answers at these numbers. */
export function pullFrom(weights: ArrayLike<number>, numbers: readonly number[]): Pull {
  const pull: Pull = { answers: [], weights: [] }
  numbers.forEach((answer, place) => {
    const weight = weights[place] ?? 0
    if (weight < faintest.own && weight > -faintest.others) return
    pull.answers.push(answer)
    pull.weights.push(Math.fround(weight))
  })
  return pull
}

/** Adds the senses up anew, in order of slot, so that a mind and the one restored from it are alike to the last digit. */
export function gatherSenses(learned: Learned, points: readonly Float32Array[]): void {
  for (const sense of learned.senses) sense.fill(0)
  learned.pulls.forEach((pull, slot) => {
    const point = points[slot]
    if (point) addSense(learned, pull, point, 1)
  })
}
