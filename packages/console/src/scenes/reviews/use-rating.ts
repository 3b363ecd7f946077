import type { CriterionView, ReviewDetail } from '@baton/contract'
import {
  agrees,
  criteriaFor,
  partyOf,
  type Rating,
  ratingProblems,
  resultFor,
  reviewScore,
} from '@baton/domain'
import { useState } from 'react'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import type { Given } from '../../parts/criterion-card.tsx'
import { steps } from '../../parts/review-words.ts'

/** The ratings under one's hands: by mouse, or by J and K, 1 to 5 and N. Points follow as one rates. */
export function useRating(detail: ReviewDetail) {
  const mayRate = detail.mayDo.includes('finish')
  const party = partyOf(detail.row.subject)
  const scorecard = detail.scorecard.document
  const criteria = criteriaFor(scorecard, party) as CriterionView[]
  const [ratings, setRatings] = useState<Rating[]>(detail.ratings)
  const isUnrated = ({ id }: CriterionView) => !ratings.some(({ criterion }) => criterion === id)
  const [at, setAt] = useState(() => Math.max(0, criteria.findIndex(isUnrated)))
  const here = criteria[at]

  const change = (id: string, next: Partial<Rating>) =>
    setRatings((known) => {
      const before = known.find(({ criterion }) => criterion === id)
      const rating = { criterion: id, value: null, why: '', ...before, ...next }
      return [...known.filter(({ criterion }) => criterion !== id), rating]
    })
  const rateHere = (value: number | null) => {
    if (!here) return
    change(here.id, { value })
    // Where a check sees it otherwise, the next thing to do is to say why.
    if (!disagrees(here, value)) setAt(Math.min(at + 1, criteria.length - 1))
  }
  const disagrees = (criterion: CriterionView, value: number | null): boolean =>
    !agrees(criterion, resultFor(criterion, detail.results), value)
  const byKey = (key: string) => {
    const step = here && steps[here.scale].find((each) => each.key === key)
    return mayRate && step ? () => rateHere(step.value) : null
  }
  useShortcut('rate1', byKey('1'))
  useShortcut('rate2', byKey('2'))
  useShortcut('rate3', byKey('3'))
  useShortcut('rate4', byKey('4'))
  useShortcut('rate5', byKey('5'))
  useShortcut('rateNone', mayRate ? () => rateHere(null) : null)
  useShortcut('next', () => setAt(Math.min(at + 1, criteria.length - 1)))
  useShortcut('previous', () => setAt(Math.max(at - 1, 0)))

  const givenOn = (criterion: CriterionView): Given & { needsWhy: boolean } => {
    const rating = ratings.find((each) => each.criterion === criterion.id)
    const value = rating?.value
    return {
      value,
      why: rating?.why ?? '',
      needsWhy: mayRate && value !== undefined && disagrees(criterion, value),
    }
  }
  return {
    ...{ criteria, ratings, mayRate, givenOn, change },
    here: here?.id,
    goTo: (id: string) => setAt(criteria.findIndex((each) => each.id === id)),
    score: reviewScore(scorecard, party, ratings),
    problems: ratingProblems(scorecard, party, ratings, detail.results),
  }
}
