import type { QueryVector } from '../index-of-examples/vector.ts'
import { type Column, fitColumn } from './discriminative-column.ts'
import type { Shelf } from './shelf.ts'

/** Only the nearest examples of other answers can be mistaken for an answer's own. */
const neighbours = 500
const roundsWhenNew = 8
const roundsWhenTaught = 3
const roundsForRivals = 2
const rivalsRefitted = 2
/** From this many touched answers on, everything is fitted anew in one go. */
const manyAnswers = 8

export type Columns = Map<string, Column>

/** Refits what the new examples touch: their answers, and the answers most easily mistaken for them. */
export function refit(shelf: Shelf, columns: Columns, touched: Set<string>): void {
  if (touched.size >= manyAnswers) {
    for (const answerId of shelf.slotsOf.keys())
      refitOne(shelf, columns, answerId, roundsWhenTaught)
    return
  }
  for (const answerId of touched) {
    const cosines = refitOne(shelf, columns, answerId, roundsWhenTaught)
    if (!cosines) continue
    for (const rival of rivalsOf(shelf, answerId, cosines))
      refitOne(shelf, columns, rival, roundsForRivals)
  }
}

function refitOne(
  shelf: Shelf,
  columns: Columns,
  answerId: string,
  rounds: number,
): Float64Array | undefined {
  const own = shelf.slotsOf.get(answerId)
  if (!own) {
    columns.delete(answerId)
    return undefined
  }
  const cosines = shelf.index.cosines(sumOf(shelf, own))
  const before = columns.get(answerId)
  const others = nearestOthers(cosines, new Set(own))
  columns.set(
    answerId,
    fitColumn(shelf.index, own, others, before, before ? rounds : roundsWhenNew),
  )
  return cosines
}

function rivalsOf(shelf: Shelf, answerId: string, cosines: Float64Array): string[] {
  const nearest = new Map<string, number>()
  for (const slot of nearestOthers(cosines, new Set(shelf.slotsOf.get(answerId)), 20)) {
    const rival = shelf.examples[slot]?.answerId
    if (rival) nearest.set(rival, Math.max(nearest.get(rival) ?? 0, cosines[slot] ?? 0))
  }
  const ranked = [...nearest].sort((left, right) => right[1] - left[1])
  return ranked.slice(0, rivalsRefitted).map(([rival]) => rival)
}

function nearestOthers(cosines: Float64Array, own: Set<number>, limit = neighbours): number[] {
  const others: number[] = []
  for (let slot = 0; slot < cosines.length; slot += 1) {
    if (!own.has(slot) && (cosines[slot] ?? 0) > 0) others.push(slot)
  }
  if (others.length <= limit) return others
  const ranked = Float64Array.from(others, (slot) => cosines[slot] ?? 0).sort()
  const threshold = ranked[ranked.length - limit] ?? 0
  return others.filter((slot) => (cosines[slot] ?? 0) >= threshold).slice(0, limit)
}

function sumOf(shelf: Shelf, slots: number[]): QueryVector {
  const sums = new Map<number, number>()
  for (const slot of slots) {
    const { features, values } = shelf.index.vectorAt(slot)
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] ?? 0
      sums.set(feature, (sums.get(feature) ?? 0) + (values[place] ?? 0))
    }
  }
  return {
    features: [...sums.keys()],
    values: [...sums.values()],
    rarities: [],
    unknownRarity: 0,
    foreignRarity: 0,
    length: 0,
  }
}
