import type { ExampleIndex } from '../index-of-examples/example-index.ts'

/**
 * Weights on answers, by number: a row for each place of the dense view, then one for each feature that enough examples
 * have. What is said with a text is carried to the rows of its features; what is said of it is read off them.
 */
export type AnswerTable = { width: number; depth: number; rowOf: Int32Array; cells: Float32Array }

/** A text as the table sees it: its features with their values, and its point in the dense view. */
export type Parts = {
  features: ArrayLike<number>
  values: ArrayLike<number>
  point: Float32Array
}

/** An empty table for so many answers, over the features that at least so many examples have. */
export function emptyTable(
  index: ExampleIndex,
  depth: number,
  width: number,
  fewest: number,
): AnswerTable {
  const rowOf = new Int32Array(index.featureCount).fill(-1)
  let rows = depth
  for (let feature = 0; feature < rowOf.length; feature += 1)
    if (index.examplesWith(feature) >= fewest) rowOf[feature] = rows++
  return { width, depth, rowOf, cells: new Float32Array(rows * width) }
}

/** Makes room for more answers. */
export function widen(table: AnswerTable, width: number): void {
  const before = table.width
  const cells = new Float32Array((table.cells.length / before) * width)
  for (let from = 0, to = 0; from < table.cells.length; from += before, to += width)
    cells.set(table.cells.subarray(from, from + before), to)
  table.cells = cells
  table.width = width
}

export function hasRow({ rowOf }: AnswerTable, feature: number): boolean {
  return (rowOf[feature] ?? -1) >= 0
}

/** Adds to each answer's score what the rows of a text say; the dense view counts as much as asked. */
export function addScores(
  table: AnswerTable,
  { features, values, point }: Parts,
  senseShare: number,
  scores: Float64Array,
): void {
  for (let place = 0; place < point.length; place += 1)
    addRow(table, place, senseShare * (point[place] as number), scores)
  for (let place = 0; place < features.length; place += 1) {
    const row = table.rowOf[features[place] as number] ?? -1
    if (row >= 0) addRow(table, row, values[place] as number, scores)
  }
}

function addRow(table: AnswerTable, row: number, value: number, scores: Float64Array): void {
  const { cells, width } = table
  const start = row * width
  for (let answer = 0; answer < scores.length; answer += 1)
    scores[answer] = (scores[answer] as number) + value * (cells[start + answer] as number)
}

/** Changes what is said with a text of the first so many of these answers. */
export function carry(
  table: AnswerTable,
  { features, values, point }: Parts,
  { places, by }: Said,
  count: number,
): void {
  for (let place = 0; place < point.length; place += 1)
    carryRow(table, place, point[place] as number, places, by, count)
  for (let place = 0; place < features.length; place += 1) {
    const row = table.rowOf[features[place] as number] ?? -1
    if (row >= 0) carryRow(table, row, values[place] as number, places, by, count)
  }
}

/** Weights on answers. */
export type Said = { places: ArrayLike<number>; by: ArrayLike<number> }

function carryRow(
  { cells, width }: AnswerTable,
  row: number,
  value: number,
  places: ArrayLike<number>,
  by: ArrayLike<number>,
  count: number,
): void {
  const start = row * width
  for (let change = 0; change < count; change += 1) {
    const at = start + (places[change] as number)
    cells[at] = (cells[at] as number) + value * (by[change] as number)
  }
}
