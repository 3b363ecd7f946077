import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import type { Shelf } from './shelf.ts'

/** Takes the middles of whole articles anew. */
export function measureArticles(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { passages, articleCentres } = knowledge
  const sums = new Float64Array(passages.index.featureCount)
  for (const answerId of answerIds) {
    const slots = passages.slotsOf.get(answerId)
    if (!slots) articleCentres.delete(answerId)
    else {
      const length = lengthOfSum(passages, slots, sums)
      articleCentres.set(answerId, { length, sum: new Float32Array(0), reach: 0 })
    }
  }
}

/** Takes the middles of answers anew, of their words and of their points in the dense view. */
export function measure(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { sayings, meanings, centres } = knowledge
  const sums = new Float64Array(sayings.index.featureCount)
  for (const answerId of answerIds) {
    const slots = sayings.slotsOf.get(answerId)
    if (!slots) continue
    const sum = new Float32Array(meanings.view.width)
    for (const slot of slots) addTo(sum, meanings.points[slot] ?? sum)
    const length = lengthOfSum(sayings, slots, sums)
    centres.set(answerId, { length, sum, reach: Math.sqrt(dot(sum, sum)) })
  }
}

function addTo(sum: Float32Array, point: Float32Array): void {
  for (let place = 0; place < sum.length; place += 1) {
    sum[place] = (sum[place] as number) + (point[place] as number)
  }
}

/** The length of the sum of some examples; recounted from them, so that it never drifts. The sums come and go empty. */
function lengthOfSum({ index }: Shelf, slots: number[], sums: Float64Array): number {
  const vectors = slots.map((slot) => index.vectorAt(slot))
  for (const { features, values } of vectors) {
    for (let part = 0; part < features.length; part += 1) {
      const feature = features[part] as number
      sums[feature] = (sums[feature] as number) + (values[part] as number)
    }
  }
  let squares = 0
  for (const { features } of vectors) {
    for (const feature of features) {
      squares += (sums[feature] as number) ** 2
      sums[feature] = 0
    }
  }
  return Math.sqrt(squares)
}
