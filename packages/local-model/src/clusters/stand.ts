import { bucketOf } from '../index-of-examples/bucket.ts'
import { shippedDenseView } from '../index-of-examples/dense-view.ts'
import { hashedPoint, rarityOf, scaleTo } from '../index-of-examples/points.ts'
import { type FeatureGroup, featuresOfQuestion } from '../text/features.ts'
import { normalise } from '../text/normalise.ts'
import { type Marks, marksOf } from './marks.ts'
import { matterTable } from './matter-table.ts'

/** Where a question stands: what of it is compared with others, and what sets it apart. */
export type Stand = {
  /** As it was written, without case, accents and repeated spaces: the order of all questions rests on it. */
  plain: string
  /** Its words, pairs and pieces as numbers in ascending order, so that two sums are the same from both sides. */
  features: Int32Array
  values: Float64Array
  /** What it is about, and what else its words say of its meaning. */
  matter: Float32Array
  point: Float32Array
  marks: Marks
}

// How much each voice counts in how alike two questions are; together they are one.
const shares = {
  words: 0.059,
  pairs: 0.017,
  pieces: 0.059,
  meaning: 0.117,
  company: 0.058,
  matter: 0.69,
}
const wordBuckets = 1 << 24
const readable = 1_000

export function standOf(text: string): Stand {
  const beginning = text.slice(0, readable).toWellFormed()
  const groups = featuresOfQuestion(beginning)
  const plain = normalise(beginning).trim()
  return { plain, ...wordsIn(groups), ...pointsOf(groups), marks: marksOf(beginning) }
}

/** Every group brought to the length that its share says. */
function wordsIn(groups: readonly FeatureGroup[]): Pick<Stand, 'features' | 'values'> {
  const groupShares = [shares.words, shares.pairs, shares.pieces]
  const found = new Map<number, number>()
  groups.forEach(({ counts }, place) => {
    const values = [...counts].map(([feature, count]): [number, number] => [
      bucketOf(feature, wordBuckets),
      (1 + Math.log(count)) * rarityOf(feature),
    ])
    const squares = values.reduce((sum, [, value]) => sum + value * value, 0)
    const factor = Math.sqrt((groupShares[place] ?? 0) / (squares || 1))
    for (const [feature, value] of values)
      found.set(feature, (found.get(feature) ?? 0) + value * factor)
  })
  const ordered = [...found].sort(([one], [other]) => one - other)
  return {
    features: Int32Array.from(ordered, ([feature]) => feature),
    values: Float64Array.from(ordered, ([, value]) => value),
  }
}

/** The views of meaning, each at the length that its share says. */
function pointsOf(groups: FeatureGroup[]): Pick<Stand, 'matter' | 'point'> {
  const dense = shippedDenseView().pointOf(groups)
  const half = dense.length / 2
  const table = matterTable()
  const point = new Float32Array(dense.length)
  point.set(scaled(dense.subarray(0, half), shares.meaning))
  point.set(scaled(dense.subarray(half), shares.company), half)
  const place = (feature: string): number => bucketOf(feature, table.buckets)
  return { point, matter: hashedPoint(groups, table, place, Math.sqrt(shares.matter)) }
}

function scaled(part: Float32Array, share: number): Float32Array {
  const own = part.slice()
  scaleTo(own, Math.sqrt(share))
  return own
}
