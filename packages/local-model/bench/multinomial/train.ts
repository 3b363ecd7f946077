import { feelingBuckets } from '../../src/classify/feeling-model/feeling-features.ts'
import { seeded, shuffled } from '../data.ts'

/** `counts`: in how many stretches a feature stood. */
export type Model = { weights: Float64Array; bias: number[]; counts: Uint32Array }

/** A message in stretches, with what it is (a place among the kinds, or -1 for none of them) and how much it counts. */
export type Lesson<Stretch> = { stretches: readonly Stretch[]; kind: number; weight: number }

/** What is looked at in a stretch. */
export type FeaturesOf<Stretch> = (stretch: Stretch) => number[][]

const rounds = 6
const decay = 4e-6
const mostWrong = 1e-3

/** Chances of each kind; what is missing to one is the chance of no danger. */
export function chancesOf({ weights, bias }: Omit<Model, 'counts'>, groups: number[][]): number[] {
  const scores = [...bias]
  const kinds = bias.length
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

const anyOf = (chances: number[]): number => chances.reduce((sum, each) => sum + each, 0)

/** A multinomial regression against none of the kinds, in which a message tells what its worst stretch tells. */
export function train<Stretch>(
  messages: readonly Lesson<Stretch>[],
  kinds: number,
  featuresOf: FeaturesOf<Stretch>,
  seed = 5,
): Model {
  const random = seeded(seed)
  const seen = messages.map((message) => ({
    ...message,
    features: message.stretches.map(featuresOf),
  }))
  const model: Model = {
    weights: new Float64Array(feelingBuckets * kinds),
    bias: Array.from({ length: kinds }, () => -2),
    counts: countsOf(seen),
  }
  const squares = new Float64Array(feelingBuckets * kinds).fill(1e-1)
  for (let round = 0; round < rounds; round += 1) {
    const pace = 0.4 / (1 + round / 3)
    for (const { features, kind, weight } of shuffled(seen, random)) {
      const judged = features.map((groups) => ({ groups, chances: chancesOf(model, groups) }))
      const worst = judged.reduce((most, one) =>
        anyOf(one.chances) > anyOf(most.chances) ? one : most,
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
    const kinds = bias.length
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

/** What a model says of a message, 0 to 1: its worst stretch decides. */
export function heardOf<Stretch>(
  model: Model,
  { stretches }: Pick<Lesson<Stretch>, 'stretches'>,
  featuresOf: FeaturesOf<Stretch>,
): number {
  return Math.max(0, ...stretches.map((one) => anyOf(chancesOf(model, featuresOf(one)))))
}
