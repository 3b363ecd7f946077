/** How promised confidences turned out: on the logit scale, what was meant is `offset + slope * what was said`. */
export type Recalibration = { slope: number; offset: number }

/** A promise and what became of it. */
export type Kept = { confidence: number; right: boolean }

/** Nothing known: a confidence means what it says. */
export const asPromised: Recalibration = { slope: 1, offset: 0 }

/** The prior weighs as much as so many judged answers: a handful of labels must not turn a confidence around. */
const priorWorth = 25
const rounds = 30
const mostSure = 0.995

/**
 * Platt's scaling (1999) of one source of confidences (the built-in mind, or a model of a provider) on judged answers,
 * drawn towards "means what it says". Newton's method: two unknowns, so each round is a 2 by 2 system.
 */
export function fitRecalibration(kept: readonly Kept[]): Recalibration {
  let { slope, offset } = asPromised
  const said = kept.map(({ confidence, right }) => ({ logit: logit(confidence), right }))
  for (let round = 0; round < rounds; round += 1) {
    // Gradient and curvature of the negative log likelihood, with a Gaussian prior around (1, 0).
    const weight = priorWorth / 4
    let [byOffset, bySlope] = [weight * offset, weight * (slope - 1)]
    let [oo, os, ss] = [weight, 0, weight]
    for (const { logit: x, right } of said) {
      const chance = 1 / (1 + Math.exp(-(offset + slope * x)))
      const [miss, bend] = [chance - (right ? 1 : 0), chance * (1 - chance)]
      byOffset += miss
      bySlope += miss * x
      oo += bend
      os += bend * x
      ss += bend * x * x
    }
    const scale = oo * ss - os * os
    offset -= (ss * byOffset - os * bySlope) / scale
    slope -= (oo * bySlope - os * byOffset) / scale
  }
  // A slope below zero would answer best where it is least sure: then the confidence says nothing at all.
  return { slope: Math.max(0, slope), offset }
}

/** What a confidence means, by what became of earlier ones. */
export function recalibrated(confidence: number, { slope, offset }: Recalibration): number {
  if (slope === 1 && offset === 0) return confidence
  return 1 / (1 + Math.exp(-(offset + slope * logit(confidence))))
}

function logit(confidence: number): number {
  const held = Math.min(mostSure, Math.max(1 - mostSure, confidence))
  return Math.log(held / (1 - held))
}
