import { type FeatureGroup, wordsWithin } from '../text/features.ts'
import { bucketOf } from './bucket.ts'
import { hashedTable, wordTable } from './generated/dense-tables.ts'
import { hashedPoint, wordsPoint } from './points.ts'
import { signedBytes } from './signed-bytes.ts'

/**
 * Where a text stands among the meanings of support language, so that paraphrases without a shared word are near one
 * another. Texts about nothing that is known stand at the origin.
 */
export type DenseView = { width: number; pointOf(groups: FeatureGroup[]): Float32Array }

/** The absent view: only shared words, pairs and pieces count. */
export const noDenseView: DenseView = { width: 0, pointOf: () => new Float32Array(0) }

let shipped: DenseView | undefined

/** The view that ships; its tables are read when the first mind is made, and once. */
export function shippedDenseView(): DenseView {
  shipped ??= denseViewFrom({ hashedTable, wordTable })
  return shipped
}

// How much the two points count beside the words themselves, whose vector has length one.
const hashedShare = 0.8
const wordsShare = 0.5

/** The tables of a view as they were written down. */
export type DenseTables = {
  hashedTable: { buckets: number; width: number; middle: number[]; cells: string }
  wordTable: { width: number; words: string; middle: number[]; cells: string }
}

/** Reads a view from its tables. */
export function denseViewFrom({ hashedTable, wordTable }: DenseTables): DenseView {
  const hashed = { ...hashedTable, cells: signedBytes(hashedTable.cells) }
  const words = {
    ...wordTable,
    cells: signedBytes(wordTable.cells),
    rows: new Map(wordTable.words.split(' ').map((word, row) => [word, row])),
  }
  const width = hashed.width + words.width
  return {
    width,
    pointOf(groups) {
      const point = new Float32Array(width)
      const rowOf = (feature: string) => bucketOf(feature, hashed.buckets)
      point.set(hashedPoint(groups, hashed, rowOf, hashedShare))
      point.set(wordsPoint(wordsWithin(groups), words, wordsShare), hashed.width)
      return point
    },
  }
}
