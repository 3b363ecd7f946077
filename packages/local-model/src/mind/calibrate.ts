import { calibrator } from './calibrator-weights.ts'
import { figuresOfRight, figuresOfScope, logit } from './figures.ts'
import type { Head, Heads } from './head.ts'
import type { Observation } from './observe.ts'

/** The promises: the best candidate is right; the right one is among the first three; there is a right one at all. */
export type Calibrated = { confidence: number; amongThree: number; inScope: number }

/** Farther than this many deviations from the usual, a figure says nothing more. */
const farthest = 4

/**
 * Turns what was observed of a ranking into honest probabilities. Whether there is an answer at all, and whether the
 * best candidate is it, are judged apart: strange words speak against the first and say nothing about the second.
 */
export function calibrate(observation: Observation, heads: Heads = calibrator): Calibrated {
  const inScope = chance(figuresOfScope(observation), heads.inScope)
  const figures = figuresOfRight(observation)
  const confidence = levelled(chance(figures, heads.right), inScope, heads.levels.right)
  const three = levelled(chance(figures, heads.amongThree), inScope, heads.levels.amongThree)
  const amongThree = Math.max(confidence, three)
  return { confidence, amongThree, inScope: Math.max(amongThree, inScope) }
}

/**
 * Both judgements in one. Doubt about the scope counts half: desks differ in how much they are asked that they do not
 * know, and the words of another trade look strange at first. The level makes the result a probability again.
 */
function levelled(right: number, inScope: number, [constant, slope]: readonly number[]): number {
  const odds = doubtfulOdds(right, inScope)
  return 1 / (1 + Math.exp(-((constant ?? 0) + (slope ?? 1) * odds)))
}

/** The logarithm of the odds that both hold. */
export function doubtfulOdds(right: number, inScope: number): number {
  return logit(right * Math.sqrt(inScope))
}

/** What a head says of some figures. */
export function chance(figures: number[], { means, deviations, weights }: Head): number {
  let sum = weights[0] ?? 0
  scaled(figures, means, deviations).forEach((figure, place) => {
    sum += figure * (weights[place + 1] ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}

/** Brings figures to one scale, clipped. */
export function scaled(figures: number[], means: number[], deviations: number[]): number[] {
  return figures.map((value, place) => {
    const deviation = (value - (means[place] ?? 0)) / (deviations[place] || 1)
    return Math.max(-farthest, Math.min(farthest, deviation))
  })
}
