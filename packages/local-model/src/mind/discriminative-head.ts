import { type Columns, fitColumn } from './discriminative-column.ts'
import { nearest, nearestAmong, rivalsAmong, sumOf } from './neighbours.ts'
import type { Shelf } from './shelf.ts'

/** Only the nearest examples of other answers can be mistaken for an answer's own; in a large base, fewer must do. */
const neighboursOfAnswer = { usual: 2500, large: 500 }
const isLargeFrom = 20_000
const neighboursOfLesson = 250
const ownOfLesson = 150
const nearLesson = 1200
const roundsWhenNew = 8
const roundsWhenTaught = 3
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
  const limit = shelf.index.size < isLargeFrom ? neighboursOfAnswer.usual : neighboursOfAnswer.large
  const near = nearest(shelf, cosines, limit + own.length)
  const others = nearestAmong(
    near.filter((slot) => shelf.examples[slot]?.answerId !== answerId),
    cosines,
    limit,
  )
  const rounds = before ? roundsWhenTaught : roundsWhenNew
  columns.set(answerId, fitColumn(shelf.index, before, { own, others, rounds }))
}

/** Fits an answer and its nearest rivals among what is near the fresh examples. */
function refitAround(shelf: Shelf, columns: Columns, answerId: string, fresh: number[]): string[] {
  const cosines = shelf.index.cosines(sumOf(shelf, fresh))
  const near = nearest(shelf, cosines, nearLesson)
  const rivals = rivalsAmong(shelf, near, cosines, answerId)
  for (const one of [answerId, ...rivals]) {
    const isOwn = (slot: number) => shelf.examples[slot]?.answerId === one
    const own = nearestAmong(near.filter(isOwn), cosines, ownOfLesson)
    const others = nearestAmong(
      near.filter((slot) => !isOwn(slot)),
      cosines,
      neighboursOfLesson,
    )
    const rounds = roundsWhenTaught
    columns.set(one, fitColumn(shelf.index, columns.get(one), { own, others, rounds }))
  }
  return [answerId, ...rivals]
}
