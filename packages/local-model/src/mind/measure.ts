import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'

/** Takes the middles of whole articles anew. */
export function measureArticles(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { passages, articleCentres } = knowledge
  for (const answerId of answerIds) {
    const slots = passages.slotsOf.get(answerId)
    if (!slots) articleCentres.delete(answerId)
    else {
      const length = passages.index.lengthOfSum(slots)
      articleCentres.set(answerId, { length, sum: new Float32Array(0), reach: 0 })
    }
  }
}

/** Takes the middles of answers anew, of their words and of their points in the dense view. */
export function measure(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { sayings, meanings, centres } = knowledge
  for (const answerId of answerIds) {
    const slots = sayings.slotsOf.get(answerId)
    if (!slots) continue
    const sum = new Float32Array(meanings.view.width)
    for (const slot of slots) addTo(sum, meanings.points[slot] ?? sum)
    const length = sayings.index.lengthOfSum(slots)
    centres.set(answerId, { length, sum, reach: Math.sqrt(dot(sum, sum)) })
  }
}

function addTo(sum: Float32Array, point: Float32Array): void {
  for (let place = 0; place < sum.length; place += 1) {
    sum[place] = (sum[place] as number) + (point[place] as number)
  }
}
