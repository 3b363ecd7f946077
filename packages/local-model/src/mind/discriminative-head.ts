import { type Columns, fitColumn } from './discriminative-column.ts'
import { nearest, rivalsAmong, sumOf } from './neighbours.ts'
import type { Shelf } from './shelf.ts'

/** Only the nearest examples of other answers can be mistaken for an answer's own. */
const neighboursOfAnswer = 500
const neighboursOfLesson = 250
const ownOfLesson = 150
const roundsWhenNew = 8
const roundsWhenTaught = 3
const rivalsRefitted = 2
/** From this many touched answers on, everything is fitted anew in one go. */
const manyAnswers = 8

/**
 * Refits what the fresh examples touch: their answers, and the answers most easily mistaken for them. One lesson costs
 * much the same in a large knowledge base as in a small one. Says which answers saw the neighbourhood only.
 */
export function refit(shelf: Shelf, columns: Columns, fresh: Map<string, number[]>): string[] {
  if (fresh.size >= manyAnswers) {
    for (const answerId of shelf.slotsOf.keys()) refitWhole(shelf, columns, answerId)
    return []
  }
  return [...fresh].flatMap(([answerId, slots]) => {
    if (!shelf.slotsOf.has(answerId)) return []
    const isWhole = !columns.has(answerId) || slots.length === 0 || slots.length > ownOfLesson
    if (isWhole) refitWhole(shelf, columns, answerId)
    return slots.length === 0 ? [] : refitAround(shelf, columns, answerId, slots)
  })
}

/** Fits one answer against all that is near any of its examples. */
export function refitWhole(shelf: Shelf, columns: Columns, answerId: string): void {
  const own = shelf.slotsOf.get(answerId)
  if (!own) return
  const before = columns.get(answerId)
  const cosines = shelf.index.cosines(sumOf(shelf, own))
  const mine = new Set(own)
  const others = nearest(shelf, cosines, neighboursOfAnswer, (slot) => !mine.has(slot))
  const rounds = before ? roundsWhenTaught : roundsWhenNew
  columns.set(answerId, fitColumn(shelf.index, before, { own, others, rounds }))
}

/** Fits an answer and its nearest rivals among what is near the fresh examples. */
function refitAround(shelf: Shelf, columns: Columns, answerId: string, fresh: number[]): string[] {
  const cosines = shelf.index.cosines(sumOf(shelf, fresh))
  const rivals = rivalsAmong(shelf, cosines, answerId, rivalsRefitted)
  for (const one of [answerId, ...rivals]) {
    const before = columns.get(one)
    const mine = new Set(shelf.slotsOf.get(one))
    const own = nearest(shelf, cosines, ownOfLesson, (slot) => mine.has(slot))
    const others = nearest(shelf, cosines, neighboursOfLesson, (slot) => !mine.has(slot))
    columns.set(one, fitColumn(shelf.index, before, { own, others, rounds: roundsWhenTaught }))
  }
  return [answerId, ...rivals]
}
