import type { ReviewDetail } from '@baton/contract'
import { queryOptions } from '@tanstack/react-query'
import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { type ReviewListName, reviews } from '../../api/reviews.ts'
import { toast } from '../../design/toast.tsx'

const often = { staleTime: 5_000, refetchInterval: 30_000 }

export const reviewsQuery = (list: ReviewListName) =>
  queryOptions({ queryKey: ['reviews', list], queryFn: () => reviews.list(list), ...often })
export const reviewQuery = (id: string) =>
  queryOptions({ queryKey: ['review', id], queryFn: () => reviews.one(id), staleTime: 5_000 })
export const resultsQuery = (weeks: number) =>
  queryOptions({ queryKey: ['review-results', weeks], queryFn: () => reviews.results(weeks) })
export const notesQuery = queryOptions({
  queryKey: ['coaching-notes'],
  queryFn: reviews.notes,
  ...often,
})
export const calibrationsQuery = queryOptions({
  queryKey: ['calibrations'],
  queryFn: reviews.calibrations,
  ...often,
})
export const calibrationQuery = (id: string) =>
  queryOptions({ queryKey: ['calibrations', id], queryFn: () => reviews.calibration(id), ...often })
export const reviewersQuery = queryOptions({
  queryKey: ['reviewers'],
  queryFn: reviews.reviewers,
  staleTime: 5_000,
})
export const scorecardQuery = queryOptions({ queryKey: ['scorecard'], queryFn: reviews.scorecard })
export const sampleQuery = queryOptions({ queryKey: ['review-sample'], queryFn: reviews.sample })

/** Does something; a refusal is said in a sentence, and answers false. */
export async function doing(work: () => Promise<unknown>, says?: string): Promise<boolean> {
  try {
    await work()
    if (says) toast(says)
    return true
  } catch (error) {
    const { message, next } = toProblem(error)
    toast(`${message} ${next}`, { wrong: true })
    return false
  }
}

const keys = ['reviews', 'review-results', 'coaching-notes', 'calibrations', 'review-counts']

/** Everything that a changed review may have changed. */
export const refreshReviews = (): void => {
  for (const key of keys) void cache.invalidateQueries({ queryKey: [key] })
}

/** Keeps what the house answered, and asks for the lists anew. */
export const keepReview = (detail: ReviewDetail): void => {
  cache.setQueryData(reviewQuery(detail.row.id).queryKey, detail)
  refreshReviews()
}
