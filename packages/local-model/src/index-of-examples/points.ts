import type { FeatureGroup } from '../text/features.ts'
import { shippedBackground } from './background.ts'

/** Rows of small whole numbers, and the usual point of a text, which every point is measured from. */
export type PointTable = { width: number; cells: Int8Array; middle: readonly number[] }

/** Rare words say where a text stands, common ones hardly do. */
const rarityPower = 1.5

/** The sum of the rows of all features, each group of them at its weight, measured from the middle, at the length asked for. */
export function hashedPoint(
  groups: FeatureGroup[],
  table: PointTable,
  rowOf: (feature: string) => number,
  length: number,
): Float32Array {
  const point = new Float32Array(table.width)
  for (const { weight, counts } of groups) {
    let squares = 0
    const values: number[] = []
    for (const [feature, count] of counts) {
      const value = (1 + Math.log(count)) * rarityOf(feature)
      values.push(value)
      squares += value * value
    }
    const factor = squares === 0 ? 0 : weight / Math.sqrt(squares)
    let place = 0
    for (const feature of counts.keys()) {
      addRow(point, table, rowOf(feature), (values[place] ?? 0) * factor)
      place += 1
    }
  }
  return fromMiddle(point, table.middle, length)
}

/** The same for words that have a row of their own; the others are passed over. */
export function wordsPoint(
  words: Map<string, number>,
  table: PointTable & { rows: Map<string, number> },
  length: number,
): Float32Array {
  const point = new Float32Array(table.width)
  for (const [word, count] of words) {
    const row = table.rows.get(word)
    if (row !== undefined) addRow(point, table, row, count * rarityOf(word) ** rarityPower)
  }
  return fromMiddle(point, table.middle, length)
}

export function rarityOf(feature: string): number {
  const background = shippedBackground()
  return Math.log((1 + background.documents) / (1 + background.documentsWith(feature))) + 1
}

function addRow(point: Float32Array, table: PointTable, row: number, value: number): void {
  const start = row * table.width
  for (let place = 0; place < point.length; place += 1) {
    point[place] = (point[place] as number) + value * (table.cells[start + place] as number)
  }
}

function fromMiddle(point: Float32Array, middle: readonly number[], length: number): Float32Array {
  if (!scaleTo(point, 1)) return point
  for (let place = 0; place < point.length; place += 1) {
    point[place] = (point[place] as number) - (middle[place] ?? 0)
  }
  scaleTo(point, length)
  return point
}

/** Brings a point to a length; one at the origin stays there. */
export function scaleTo(point: Float32Array, length: number): boolean {
  let squares = 0
  for (const value of point) squares += value * value
  if (squares === 0) return false
  const factor = length / Math.sqrt(squares)
  for (let place = 0; place < point.length; place += 1) {
    point[place] = (point[place] as number) * factor
  }
  return true
}
