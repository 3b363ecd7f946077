import { dangerFeatures } from '../../src/classify/danger-model/danger-features.ts'
import { feelingBuckets } from '../../src/classify/feeling-model/feeling-features.ts'
import { seeded, shuffled } from '../data.ts'
import type { Message } from './messages.ts'

/** `counts`: in how many stretches a feature stood. */
export type Model = { weights: Float64Array; bias: number[]; counts: Uint32Array }

const kinds = 4
const rounds = 6
const decay = 4e-6
const mostWrong = 1e-3

/** Chances of each kind; what is missing to one is the chance of no danger. */
export function chancesOf({ weights, bias }: Omit<Model, 'counts'>, groups: number[][]): number[] {
  const scores = [...bias]
  for (const group of groups) {
    const root = Math.sqrt(Math.max(1, group.length))
    for (const bucket of group)
      for (let kind = 0; kind < kinds; kind += 1)
        scores[kind] = (scores[kind] ?? 0) + (weights[bucket * kinds + kind] ?? 0) / root
  }
  const odds = scores.map((score) => Math.exp(Math.min(30, score)))
  const all = odds.reduce((sum, each) => sum + each, 1)
  return odds.map((each) => each / all)
}

const danger = (chances: number[]): number => chances.reduce((sum, each) => sum + each, 0)

/** A multinomial regression against no danger, in which a message tells what its worst stretch tells. */
export function train(messages: readonly Message[], seed = 5): Model {
  const random = seeded(seed)
  const seen = messages.map((message) => ({
    ...message,
    features: message.stretches.map(dangerFeatures),
  }))
  const model: Model = {
    weights: new Float64Array(feelingBuckets * kinds),
    bias: [-2, -2, -2, -2],
    counts: countsOf(seen),
  }
  const squares = new Float64Array(feelingBuckets * kinds).fill(1e-1)
  for (let round = 0; round < rounds; round += 1) {
    const pace = 0.4 / (1 + round / 3)
    for (const { features, kind, weight } of shuffled(seen, random)) {
      const judged = features.map((groups) => ({ groups, chances: chancesOf(model, groups) }))
      const worst = judged.reduce((most, one) =>
        danger(one.chances) > danger(most.chances) ? one : most,
      )
      step(model, squares, worst, { kind, weight, pace })
    }
  }
  return model
}

function countsOf(messages: readonly { features: number[][][] }[]): Uint32Array {
  const counts = new Uint32Array(feelingBuckets)
  for (const { features } of messages)
    for (const bucket of features.flat(2)) counts[bucket] = (counts[bucket] ?? 0) + 1
  return counts
}

function step(
  { weights, bias }: Omit<Model, 'counts'>,
  squares: Float64Array,
  { groups, chances }: { groups: number[][]; chances: number[] },
  { kind, weight, pace }: { kind: number; weight: number; pace: number },
): void {
  chances.forEach((chance, place) => {
    const error = weight * (chance - (place === kind ? 1 : 0))
    if (Math.abs(error) < mostWrong) return
    bias[place] = (bias[place] ?? 0) - 0.003 * error
    for (const group of groups) {
      const root = Math.sqrt(Math.max(1, group.length))
      for (const bucket of group) {
        const at = bucket * kinds + place
        const slope = error / root + decay * (weights[at] ?? 0) * root
        squares[at] = (squares[at] ?? 0) + slope * slope
        weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(squares[at] ?? 1)
      }
    }
  })
}

/** What a model says of a message, 0 to 1. */
export function dangerOf(model: Model, { stretches }: Pick<Message, 'stretches'>): number {
  return Math.max(0, ...stretches.map((one) => danger(chancesOf(model, dangerFeatures(one)))))
}
