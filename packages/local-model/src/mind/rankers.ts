import { dot } from './meanings.ts'
import type { Shelf } from './shelf.ts'

/** What the examples of one answer say about a question. */
export type Evidence = {
  topThree: number
  centroid: number
  best: number
  bestSlot: number
  /** How near the question stands to the answer in the dense view. */
  meaning: number
}

/** The evidence of an answer that has no example of this sort. */
export const noEvidence: Evidence = {
  topThree: 0,
  centroid: 0,
  best: 0,
  bestSlot: -1,
  meaning: 0,
}

const placeWeights = [1, 0.6, 0.36] as const

/** An answer's centre: the length of the sum of its examples, and the sum of their points in the dense view. */
export type Centre = { length: number; sum: Float32Array }

const noCentre: Centre = { length: 0, sum: new Float32Array(0) }

/** Reads the evidence for an answer off the cosines of its examples and the question's own point. */
export function evidenceFor(
  slots: number[],
  cosines: Float64Array,
  point = noCentre.sum,
  centre = noCentre,
): Evidence {
  let sum = 0
  let bestSlot = -1
  let [first, second, third] = [0, 0, 0]
  for (const slot of slots) {
    const cosine = cosines[slot] as number
    sum += cosine
    if (cosine > first) {
      bestSlot = slot
      third = second
      second = first
      first = cosine
    } else if (cosine > second) {
      third = second
      second = cosine
    } else if (cosine > third) third = cosine
  }
  const topThree = weightedMean([first, second, third], slots.length)
  return { topThree, best: first, bestSlot, ...centralEvidence(sum, point, centre) }
}

/** Words and meaning are one vector: shared words and nearness in the dense view add up. */
function centralEvidence(cosines: number, point: Float32Array, { length, sum }: Centre) {
  const along = dot(point, sum)
  const reach = Math.sqrt(dot(sum, sum))
  const whole = Math.sqrt(length * length + reach * reach)
  const strength = Math.sqrt(dot(point, point)) * reach
  return {
    centroid: whole === 0 ? 0 : (cosines + along) / whole,
    meaning: strength === 0 ? 0 : along / strength,
  }
}

/** The length of the sum of an answer's examples; recounted from them, so that it never drifts. */
export function lengthOfSum(shelf: Shelf, slots: number[]): number {
  const sums = new Map<number, number>()
  for (const slot of slots) {
    const { features, values } = shelf.index.vectorAt(slot)
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] as number
      sums.set(feature, (sums.get(feature) ?? 0) + (values[place] as number))
    }
  }
  let squares = 0
  for (const sum of sums.values()) squares += sum * sum
  return Math.sqrt(squares)
}

function weightedMean(top: number[], examples: number): number {
  let sum = 0
  let weights = 0
  for (let place = 0; place < Math.min(examples, top.length); place += 1) {
    const weight = placeWeights[place] ?? 0
    sum += weight * (top[place] ?? 0)
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}
