import type {
  CalibrationDetail,
  CalibrationView,
  CoachingNote,
  ResultView,
  ReviewDetail,
  ReviewList,
  SamplePlanDocument,
  SamplePlanView,
  ScorecardDocument,
  ScorecardView,
} from '@baton/contract'
import type { z } from 'zod'
import { call } from './client.ts'
import type { SteerPreview } from './types.ts'

type Body<Name extends keyof typeof import('@baton/contract')> =
  typeof import('@baton/contract')[Name] extends z.ZodType
    ? z.input<typeof import('@baton/contract')[Name]>
    : never
type Items<Item> = { items: Item[] }

export type ReviewListName = 'queue' | 'mine' | 'done' | 'about_me'
export type FinishBody = Body<'finishReviewBody'>
export type TeachNoteBody = Body<'teachNoteBody'>
export type NewCalibration = Body<'newCalibrationBody'>
export type Results = { passMark: number; items: ResultView[] }

const at = (id: string) => `/api/reviews/${encodeURIComponent(id)}`

/** The doors of reviews; apart, so that the shell need not carry them. */
export const reviews = {
  list: (list: ReviewListName) => call<ReviewList>('GET', `/api/reviews?list=${list}`),
  one: (id: string) => call<ReviewDetail>('GET', at(id)),
  claim: (id: string) => call<ReviewDetail>('POST', `${at(id)}/claim`, {}),
  release: (id: string) => call<ReviewDetail>('POST', `${at(id)}/release`, {}),
  finish: (id: string, body: FinishBody) => call<ReviewDetail>('POST', `${at(id)}/finish`, body),
  answer: (id: string, text: string) => call<ReviewDetail>('POST', `${at(id)}/answer`, { text }),
  ask: (body: Body<'askReviewBody'>) => call<ReviewDetail>('POST', '/api/reviews', body),
  subjects: (conversation: string) =>
    call<Items<{ subject: string; name: string }>>(
      'GET',
      `/api/conversations/${encodeURIComponent(conversation)}/review-subjects`,
    ),
  results: (weeks: number) => call<Results>('GET', `/api/review-results?weeks=${weeks}`),
  notes: () => call<Items<CoachingNote>>('GET', '/api/coaching-notes'),
  previewNote: (id: string, body: Body<'teachNotePreviewBody'>) =>
    call<SteerPreview>('POST', `/api/coaching-notes/${id}/preview`, body),
  teachNote: (id: string, body: TeachNoteBody) =>
    call<CoachingNote>('POST', `/api/coaching-notes/${id}/teach`, body),
  calibrations: () => call<CalibrationView>('GET', '/api/calibrations'),
  calibration: (id: string) => call<CalibrationDetail>('GET', `/api/calibrations/${id}`),
  calibrate: (body: NewCalibration) => call<CalibrationDetail>('POST', '/api/calibrations', body),
  conclude: (id: string, conclusion: string) =>
    call<CalibrationDetail>('POST', `/api/calibrations/${id}/conclude`, { conclusion }),
  reviewers: () => call<Items<{ id: string; name: string }>>('GET', '/api/reviewers'),
  scorecard: () => call<ScorecardView>('GET', '/api/scorecard'),
  publishScorecard: (body: ScorecardDocument) => call<ScorecardView>('PUT', '/api/scorecard', body),
  sample: () => call<SamplePlanView>('GET', '/api/review-sample'),
  changeSample: (body: SamplePlanDocument) =>
    call<SamplePlanView>('PUT', '/api/review-sample', body),
}
