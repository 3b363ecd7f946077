import { cohensKappa, type Distance, krippendorffsAlpha, type RatedUnit } from './agreement.ts'
import type { CheckKind, CheckResult } from './check-result.ts'
import { type Rating, ratingBy, resultFor } from './rating.ts'
import { boundsOf, type Criterion, type Scale } from './scorecard.ts'

/** What one reviewer said of a conversation, without having seen what others said of it. */
export type BlindReview = { ratings: readonly Rating[] }

/** How far reviewers agree on one criterion. `same`: conversations in which all said the same, of `n`. */
export type Agreement = { criterion: string; n: number; same: number; alpha: number | null }

/** Yes and no are names, steps have an order. */
const distanceOf: Record<Scale, Distance> = { yes_no: 'nominal', three: 'ordinal', five: 'ordinal' }

/** "Does not apply" is something that reviewers can disagree on too: on scales without an order it is a value of its own. */
const notApplying = -1

/** Agreement on each criterion over all calibrated conversations. */
export const agreementOn = (
  criteria: readonly Criterion[],
  calibrated: readonly (readonly BlindReview[])[],
): Agreement[] =>
  criteria.map((criterion) => {
    const units = calibrated
      .map((reviews) => valuesOf(criterion, reviews))
      .filter(({ length }) => length > 1)
    const same = units.filter((unit) => new Set(unit).size === 1).length
    const distance = distanceOf[criterion.scale]
    const rated: RatedUnit[] = units.map((unit) =>
      unit.map((value) => value ?? (distance === 'nominal' ? notApplying : null)),
    )
    return {
      criterion: criterion.id,
      n: units.length,
      same,
      alpha: krippendorffsAlpha(rated, distance),
    }
  })

const valuesOf = ({ id }: Criterion, reviews: readonly BlindReview[]): (number | null)[] =>
  reviews.flatMap(({ ratings }) => {
    const rating = ratings.find(({ criterion }) => criterion === id)
    return rating ? [rating.value] : []
  })

/** Criteria on which the reviewers of one conversation did not say the same: what there is to talk about. */
export const disagreements = (
  criteria: readonly Criterion[],
  reviews: readonly BlindReview[],
): string[] =>
  criteria.filter((criterion) => new Set(valuesOf(criterion, reviews)).size > 1).map(({ id }) => id)

/**
 * How far an automatic check agrees with people. `blind`: they had not seen what it found; only those pairs say whether it
 * can be trusted, and kappa is taken of them. `kept`: of those who had seen it, so many left it as it was.
 */
export type CheckAgreement = {
  check: CheckKind
  blind: { n: number; same: number; kappa: number | null }
  seen: { n: number; kept: number }
}

/** A finished review as far as checks are compared with it. */
export type ComparedReview = {
  isBlind: boolean
  results: readonly CheckResult[]
  ratings: readonly Rating[]
  criteria: readonly Criterion[]
}

export function checkAgreement(
  check: CheckKind,
  reviews: readonly ComparedReview[],
): CheckAgreement {
  const compared = reviews.flatMap((review) => pairIn(check, review))
  const blind = compared.filter(({ isBlind }) => isBlind).map(({ pair }) => pair)
  const seen = compared.filter(({ isBlind }) => !isBlind).map(({ pair }) => pair)
  const same = (pairs: typeof blind): number => pairs.filter(([one, other]) => one === other).length
  return {
    check,
    blind: { n: blind.length, same: same(blind), kappa: cohensKappa(blind) },
    seen: { n: seen.length, kept: same(seen) },
  }
}

type Compared = { isBlind: boolean; pair: readonly [number, number] }

/** Both as good or bad, where the check dared to say so and the person rated it; a middle step is good when it is above the middle. */
function pairIn(
  check: CheckKind,
  { isBlind, results, ratings, criteria }: ComparedReview,
): Compared[] {
  const criterion = criteria.find((each) => each.check === check)
  if (!criterion) return []
  const said = ratingBy(criterion, resultFor(criterion, results))
  const value = ratings.find((rating) => rating.criterion === criterion.id)?.value
  if (said === undefined || said === null || value === undefined || value === null) return []
  const { best, worst } = boundsOf[criterion.scale]
  const isGood = (each: number): number => (each > (best + worst) / 2 ? 1 : 0)
  return [{ isBlind, pair: [isGood(said), isGood(value)] }]
}
