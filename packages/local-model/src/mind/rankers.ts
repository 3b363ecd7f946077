import type { Shelf } from './knowledge.ts'

/** What the examples of one answer say about a question. */
export type Evidence = {
  answerId: string
  topThree: number
  centroid: number
  best: number
  bestSlot: number
}

const placeWeights = [1, 0.6, 0.36]

/** Reads the evidence for an answer off the cosines of its examples. */
export function evidenceFor(
  answerId: string,
  slots: number[],
  cosines: Float64Array,
  norm: number,
): Evidence {
  let sum = 0
  let bestSlot = slots[0] ?? -1
  const top = [0, 0, 0]
  for (const slot of slots) {
    const cosine = cosines[slot] ?? 0
    sum += cosine
    if (cosine > (cosines[bestSlot] ?? 0)) bestSlot = slot
    keepTop(top, cosine)
  }
  return {
    answerId,
    topThree: weightedMean(top, slots.length),
    centroid: norm === 0 ? 0 : sum / norm,
    best: top[0] ?? 0,
    bestSlot,
  }
}

/** The length of the sum of an answer's examples; recounted from them, so that it never drifts. */
export function lengthOfSum(shelf: Shelf, slots: number[], scratch: Float64Array): number {
  let squares = 0
  for (const slot of slots) {
    const { features, values } = shelf.index.vectorAt(slot)
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] ?? 0
      const before = scratch[feature] ?? 0
      const after = before + (values[place] ?? 0)
      squares += after * after - before * before
      scratch[feature] = after
    }
  }
  for (const slot of slots)
    for (const feature of shelf.index.vectorAt(slot).features) scratch[feature] = 0
  return Math.sqrt(Math.max(0, squares))
}

function keepTop(top: number[], cosine: number): void {
  for (let place = 0; place < top.length; place += 1) {
    if (cosine <= (top[place] ?? 0)) continue
    top.splice(place, 0, cosine)
    top.pop()
    return
  }
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
