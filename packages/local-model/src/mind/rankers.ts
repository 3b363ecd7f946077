import { dot } from './meanings.ts'

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

const secondWeight = 0.6
const thirdWeight = 0.36

/** An answer's centre: the length of the sum of its examples, and the sum of their points with its length. */
export type Centre = { length: number; sum: Float32Array; reach: number }

/** Where the question stands in the dense view, and how far from the origin. */
export type Standing = { point: Float32Array; strength: number }

const nowhere: Standing = { point: new Float32Array(0), strength: 0 }

/** Reads the evidence for an answer off the cosines of its examples and the question's own point. */
export function evidenceFor(
  slots: number[],
  cosines: Float32Array,
  centre: Centre,
  standing = nowhere,
): Evidence {
  let sum = 0
  let bestSlot = -1
  let first = 0
  let second = 0
  let third = 0
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
  const along = standing.strength === 0 ? 0 : dot(standing.point, centre.sum)
  // Words and meaning are one vector: shared words and nearness in the dense view add up.
  const whole = Math.sqrt(centre.length * centre.length + centre.reach * centre.reach)
  const strength = standing.strength * centre.reach
  return {
    topThree: weightedMean(first, second, third, slots.length),
    centroid: whole === 0 ? 0 : (sum + along) / whole,
    best: first,
    bestSlot,
    meaning: strength === 0 ? 0 : along / strength,
  }
}

/** The mean of the best three at falling weights; of fewer, if there are no more. */
function weightedMean(first: number, second: number, third: number, examples: number): number {
  if (examples <= 1) return first
  if (examples === 2) return (first + secondWeight * second) / (1 + secondWeight)
  const sum = first + secondWeight * second + thirdWeight * third
  return sum / (1 + secondWeight + thirdWeight)
}
