import type { CheckResult } from './check-result.ts'
import { boundsOf, type Criterion, criteriaFor, type Party, type Scorecard } from './scorecard.ts'

/**
 * How a reviewer rates one criterion: a step of its scale, or null where it does not apply. `why` is asked for where a
 * person says otherwise than the automatic check.
 */
export type Rating = { criterion: string; value: number | null; why: string }

/** What an automatic check would rate; undefined where it leaves that to people. */
export function ratingBy(
  { scale }: Criterion,
  result: CheckResult | undefined,
): number | null | undefined {
  const { best, worst } = boundsOf[scale]
  switch (result?.verdict) {
    case 'passed':
      return best
    case 'failed':
      return worst
    case 'does_not_apply':
      return null
    default:
      return undefined
  }
}

/** What stands in a review before anybody has looked: everything the checks were able to say. */
export function prefilled(
  scorecard: Scorecard,
  party: Party,
  results: readonly CheckResult[],
): Rating[] {
  return criteriaFor(scorecard, party).flatMap((criterion) => {
    const value = ratingBy(criterion, resultFor(criterion, results))
    return value === undefined ? [] : [{ criterion: criterion.id, value, why: '' }]
  })
}

export const resultFor = (
  { check }: Criterion,
  results: readonly CheckResult[],
): CheckResult | undefined =>
  check === null ? undefined : results.find((result) => result.check === check)

/** Does a rating say the same as the check? Steps between best and worst agree with neither. */
export const agrees = (
  criterion: Criterion,
  result: CheckResult | undefined,
  value: number | null,
): boolean => {
  const wanted = ratingBy(criterion, result)
  return wanted === undefined || wanted === value
}
