import type { WaitOutcome } from './wait-facts.ts'

/** How a true wait may compare with the expected one, and how much weight that has. Sorted by ratio. */
export type Spread = { ratio: number; weight: number }[]

/** Quantiles of the normal distribution at 1/40, 3/40, ... 39/40. */
const normal = [
  -1.96, -1.44, -1.15, -0.935, -0.755, -0.598, -0.454, -0.319, -0.189, -0.063, 0.063, 0.189, 0.319,
  0.454, 0.598, 0.755, 0.935, 1.15, 1.44, 1.96,
]

/** Weighs as much as so many seen outcomes. */
const priorWeight = 12
const outcomeHalfLife = 3 * 86_400

/**
 * What outcomes say about a promise with so many ahead: those with about as many count most, since a long line is more even
 * than being next. What theory says of waiting is mixed in, so that little data gives wide ranges and no nonsense.
 */
export function spreadAt(
  ahead: number,
  isUpdate: boolean,
  outcomes: readonly WaitOutcome[],
): Spread {
  const seen = outcomes.map((outcome) => ({
    ratio: outcome.actualSeconds / Math.max(1, outcome.expectedSeconds),
    weight: likeness(outcome, ahead, isUpdate),
    isCensored: outcome.left,
  }))
  const theory = theoryAt(Math.max(1, ahead)).map((ratio) => ({
    ratio,
    weight: priorWeight / normal.length,
    isCensored: false,
  }))
  const sorted = [...seen, ...theory].sort((one, other) => one.ratio - other.ratio)
  return uncensored(sorted)
}

function likeness(outcome: WaitOutcome, ahead: number, isUpdate: boolean): number {
  const distance = Math.abs(Math.log((outcome.ahead + 0.2) / (ahead + 0.2))) / 0.45
  const age = 0.5 ** (outcome.agoSeconds / outcomeHalfLife)
  return Math.exp(-distance) * age * (outcome.isUpdate === isUpdate ? 1 : 0.3)
}

/** Sums of so many random gaps, with a pace that is itself uncertain (Wilson and Hilferty's form of the gamma quantiles). */
function theoryAt(gaps: number): number[] {
  const shape = 1 / (1 / gaps + 0.08)
  const part = 1 / (9 * shape)
  return normal.map((z) => Math.max(0.01, 1 - part + z * Math.sqrt(part)) ** 3)
}

type Seen = { ratio: number; weight: number; isCensored: boolean }

/** Who left would have waited longer: their weight goes to the longer waits that were seen (Efron's redistribution). */
function uncensored(sorted: readonly Seen[]): Spread {
  let remaining = sorted.reduce((total, { weight }) => total + weight, 0)
  let scale = 1
  const spread: Spread = []
  for (const { ratio, weight, isCensored } of sorted) {
    if (isCensored) {
      const after = remaining - weight
      if (after > 1e-9) scale *= remaining / after
    } else spread.push({ ratio, weight: weight * scale })
    remaining -= weight
  }
  return spread
}

/** The shortest stretch of ratios that holds this share of the weight: as narrow as honesty allows. */
export function shortestStretch(
  spread: Readonly<Spread>,
  share: number,
): { low: number; high: number } {
  const total = spread.reduce((sum, { weight }) => sum + weight, 0)
  let best = { low: 0, high: spread.at(-1)?.ratio ?? 1 }
  let inside = 0
  let last = -1
  for (let first = 0; first < spread.length; first += 1) {
    while (inside < share * total && last < spread.length - 1) {
      last += 1
      inside += spread[last]?.weight ?? 0
    }
    if (inside < share * total) break
    const low = spread[first]?.ratio ?? 0
    const high = spread[last]?.ratio ?? 1
    if (high - low < best.high - best.low) best = { low, high }
    inside -= spread[first]?.weight ?? 0
  }
  return best
}
