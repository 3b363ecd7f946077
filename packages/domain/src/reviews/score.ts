import type { PlanProblem } from '../service/problem-at.ts'
import type { CheckResult } from './check-result.ts'
import { agrees, type Rating, resultFor } from './rating.ts'
import { boundsOf, type Criterion, criteriaFor, type Party, type Scorecard } from './scorecard.ts'

/** What a review comes to: points of a hundred, null when nothing applied; failed by the critical criteria named. */
export type Score = { points: number | null; passed: boolean; failedBy: string[] }

/** The weighted mean of all that applied; one critical criterion at its worst leaves nothing of it. */
export function reviewScore(scorecard: Scorecard, party: Party, ratings: readonly Rating[]): Score {
  const rated = criteriaFor(scorecard, party).flatMap((criterion) => {
    const value = ratings.find((rating) => rating.criterion === criterion.id)?.value ?? null
    return value === null ? [] : [{ criterion, share: shareOf(criterion, value) }]
  })
  const failedBy = rated
    .filter(({ criterion, share }) => criterion.critical && share === 0)
    .map(({ criterion }) => criterion.id)
  if (failedBy.length > 0) return { points: 0, passed: false, failedBy }
  const weight = rated.reduce((sum, { criterion }) => sum + criterion.weight, 0)
  if (weight === 0) return { points: null, passed: true, failedBy }
  const sum = rated.reduce((all, { criterion, share }) => all + criterion.weight * share, 0)
  const points = Math.round((1_000 * sum) / weight) / 10
  return { points, passed: points >= scorecard.passMark, failedBy }
}

/** A step of a scale as 0 to 1. */
export function shareOf({ scale }: Criterion, value: number): number {
  const { best, worst } = boundsOf[scale]
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)))
}

/** What is missing before a review can be finished, each with its criterion. */
export function ratingProblems(
  scorecard: Scorecard,
  party: Party,
  ratings: readonly Rating[],
  results: readonly CheckResult[],
): PlanProblem[] {
  const criteria = criteriaFor(scorecard, party)
  const strange = ratings
    .filter(({ criterion }) => !criteria.some(({ id }) => id === criterion))
    .map(({ criterion }) => ({ path: criterion, message: 'The scorecard has no such criterion.' }))
  return [...strange, ...criteria.flatMap((criterion) => problemOf(criterion, ratings, results))]
}

function problemOf(
  criterion: Criterion,
  ratings: readonly Rating[],
  results: readonly CheckResult[],
): PlanProblem[] {
  const { id: path, name, scale } = criterion
  const rating = ratings.find((each) => each.criterion === path)
  if (!rating) return [{ path, message: `“${name}” is not rated yet.` }]
  const { best, worst } = boundsOf[scale]
  const { value, why } = rating
  if (value !== null && (!Number.isInteger(value) || value < worst || value > best))
    return [{ path, message: `“${name}” is rated from ${worst} to ${best}.` }]
  if (!agrees(criterion, resultFor(criterion, results), value) && why.trim() === '')
    return [{ path, message: `Say why “${name}” is not what the check found.` }]
  return []
}
