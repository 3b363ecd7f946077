import { calibrator } from './calibrator-weights.ts'
import type { Observation } from './observe.ts'

/** The promises: the best candidate is right; the right one is among the first three; there is a right one at all. */
export type Calibrated = { confidence: number; amongThree: number; inScope: number }

/** Farther than this many deviations from the usual, a figure says nothing more. */
const farthest = 4

/** Turns what was observed of a ranking into honest probabilities. */
export function calibrate(observation: Observation): Calibrated {
  const figures = figuresOf(observation, calibrator.means, calibrator.deviations)
  const confidence = chance(figures, calibrator.right)
  const amongThree = Math.max(confidence, chance(figures, calibrator.amongThree))
  return {
    confidence,
    amongThree,
    inScope: Math.max(amongThree, chance(figures, calibrator.inScope)),
  }
}

/** Brings the observations to one scale, clipped, and adds a constant and the products that matter. */
export function figuresOf(
  observation: Observation,
  means: number[],
  deviations: number[],
): number[] {
  const scaled = observation.map((value, place) => {
    const deviation = (value - (means[place] ?? 0)) / (deviations[place] || 1)
    return Math.max(-farthest, Math.min(farthest, deviation))
  })
  return [
    1,
    ...scaled,
    ...products.map(([left, right]) => lifted(scaled[left]) * lifted(scaled[right])),
  ]
}

/** Pairs of observations, by place, that say more together than apart. */
const products: readonly (readonly [number, number])[] = [
  [0, 2],
  [0, 8],
  [0, 12],
  [1, 2],
  [2, 2],
  [2, 9],
  [2, 10],
  [2, 12],
  [3, 2],
  [6, 6],
  [6, 12],
  [4, 12],
  [9, 10],
  [13, 2],
  [7, 6],
  [19, 2],
  [19, 0],
  [19, 9],
  [20, 2],
  [20, 8],
  [20, 12],
  [21, 0],
  [22, 6],
  [22, 9],
  [23, 0],
  [24, 6],
]

/**
 * Measures from the low end up. Were the product of two low figures as high as that of two high ones, a
 * question that fits in nothing would look like one that fits in everything.
 */
function lifted(figure = 0): number {
  return Math.max(0, figure + 2)
}

function chance(figures: number[], weights: number[]): number {
  let sum = 0
  for (let place = 0; place < figures.length; place += 1) {
    sum += (figures[place] ?? 0) * (weights[place] ?? 0)
  }
  return 1 / (1 + Math.exp(-sum))
}
