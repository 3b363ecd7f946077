import type { ExampleIndex } from '../index-of-examples/example-index.ts'

/** What one answer learned to tell itself from its neighbours: signed weights on examples. */
export type Column = { slots: number[]; weights: number[] }

export type Columns = Map<string, Column>

/**
 * Every answer starts from "no": an example that shares nothing with the answer's own needs no weight at all,
 * so columns stay small and far examples cost nothing.
 */
export const restingScore = -1
const slackOfOwn = 0.2
const slackOfOthers = 1

type Side = { slot: number; sign: 1 | -1; alpha: number; square: number; slack: number }

/** Which examples a fit may move, and how often it goes through them. */
export type Fit = { own: number[]; others: number[]; rounds: number }

/**
 * Fits one answer against others: squared-hinge support vector machine by dual coordinate descent, from warm weights.
 * Weights on examples outside the fit stay as they are and still count.
 */
export function fitColumn(index: ExampleIndex, before: Column | undefined, fit: Fit): Column {
  const warm = new Map(before?.slots.map((slot, place) => [slot, before.weights[place] ?? 0]))
  const sides = [
    ...fit.own.map((slot) => sideOf(index, slot, 1, warm)),
    ...fit.others.map((slot) => sideOf(index, slot, -1, warm)),
  ]
  const direction = new Float64Array(index.featureCount)
  for (const side of sides) {
    if (side.alpha > 0) move(index, direction, side.slot, side.sign * side.alpha)
    warm.delete(side.slot)
  }
  for (const [slot, weight] of warm) move(index, direction, slot, weight)
  for (let round = 0; round < fit.rounds; round += 1) {
    // Alternating the order replaces random shuffling: no run differs from another.
    if (round % 2 === 0) for (const side of sides) step(index, direction, side)
    else
      for (let place = sides.length - 1; place >= 0; place -= 1)
        step(index, direction, sides[place])
  }
  const kept = sides.filter((side) => side.alpha > 1e-6)
  return {
    slots: [...warm.keys(), ...kept.map((side) => side.slot)],
    weights: [...warm.values(), ...kept.map((side) => Math.fround(side.sign * side.alpha))],
  }
}

/** The answer's score for a question, from the question's cosines with the examples. */
export function scoreOf(column: Column | undefined, cosines: Float64Array): number {
  if (!column) return restingScore
  const { slots, weights } = column
  let sum = restingScore
  for (let place = 0; place < slots.length; place += 1) {
    sum += (weights[place] as number) * (cosines[slots[place] as number] as number)
  }
  return sum
}

/** The column after slots were numbered anew; weights on examples that are gone go with them. */
export function movedColumn(column: Column, places: Map<number, number>): Column {
  const moved: Column = { slots: [], weights: [] }
  column.slots.forEach((slot, place) => {
    const now = places.get(slot)
    if (now === undefined) return
    moved.slots.push(now)
    moved.weights.push(column.weights[place] ?? 0)
  })
  return moved
}

/** The column without weights on examples that were taken away. */
export function withoutGone(index: ExampleIndex, column: Column): Column {
  if (column.slots.every((slot) => !index.isGone(slot))) return column
  const kept = column.slots.flatMap((slot, place) => (index.isGone(slot) ? [] : [place]))
  return {
    slots: kept.map((place) => column.slots[place] ?? 0),
    weights: kept.map((place) => column.weights[place] ?? 0),
  }
}

function sideOf(index: ExampleIndex, slot: number, sign: 1 | -1, warm: Map<number, number>): Side {
  const { values } = index.vectorAt(slot)
  let square = 0
  for (const value of values) square += value * value
  const alpha = Math.max(0, sign * (warm.get(slot) ?? 0))
  return { slot, sign, alpha, square, slack: sign === 1 ? slackOfOwn : slackOfOthers }
}

function step(index: ExampleIndex, direction: Float64Array, side: Side | undefined): void {
  if (!side) return
  const { features, values } = index.vectorAt(side.slot)
  let score = restingScore
  for (let place = 0; place < features.length; place += 1) {
    score += (direction[features[place] as number] as number) * (values[place] as number)
  }
  const gradient = side.sign * score - 1 + side.slack * side.alpha
  const alpha = Math.max(0, side.alpha - gradient / (side.square + side.slack))
  if (alpha !== side.alpha) move(index, direction, side.slot, side.sign * (alpha - side.alpha))
  side.alpha = alpha
}

function move(index: ExampleIndex, direction: Float64Array, slot: number, by: number): void {
  const { features, values } = index.vectorAt(slot)
  for (let place = 0; place < features.length; place += 1) {
    const feature = features[place] as number
    direction[feature] = (direction[feature] as number) + by * (values[place] as number)
  }
}
