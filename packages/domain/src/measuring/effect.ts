import { type Expectation, type Prior, type ThemeHistory, varianceAmong } from './expectation.ts'

/** What came of a theme since something was taught for it. `share`: how much of that is put down to this item, 0 to 1. */
export type Exposure = { expectation: Expectation; since: ThemeHistory; share: number }

/** Escalations a learned item has avoided, with its 95 % interval; below zero it has brought in people. */
export type Effect = {
  matters: number
  expected: number
  escalated: number
  avoided: number
  low: number
  high: number
}

const z = 1.96

/**
 * What was to be expected without the item, less what came. All matters of its themes count, those it answered and those
 * that brought in a person all the same, and themes are told apart by the words of questions alone: an item that only
 * takes answers from others has an effect of zero. The interval covers how unsure the expectation is and the chance in
 * what would have come (a beta-binomial count, taken as normal).
 */
export function effectOf(prior: Prior, exposures: readonly Exposure[]): Effect {
  let [matters, expected, escalated, variance] = [0, 0, 0, 0]
  const sums = prior.map(() => 0)
  for (const { expectation, since, share } of exposures) {
    const weight = share * since.matters
    matters += weight
    expected += weight * expectation.mean
    escalated += share * since.escalated
    variance += share * share * spreadOf(expectation, since.matters)
    expectation.each.forEach((each, place) => {
      sums[place] = (sums[place] ?? 0) + weight * each
    })
  }
  const avoided = expected - escalated
  const half = z * Math.sqrt(variance + varianceAmong(prior, sums))
  return { matters, expected, escalated, avoided, low: avoided - half, high: avoided + half }
}

/** Of the count that would have come: chance from matter to matter, and the same doubt in each of them. */
const spreadOf = ({ mean, variance }: Expectation, matters: number): number =>
  matters * Math.max(0, mean * (1 - mean) - variance) + matters * matters * variance

/** A theme that several items were taught for is shared by how often each was used there; none starts from nothing. */
export function sharesOf(uses: readonly number[]): number[] {
  const all = uses.reduce((sum, each) => sum + each + 0.5, 0)
  return uses.map((each) => (each + 0.5) / all)
}
