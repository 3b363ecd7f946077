import { checkVerdicts } from '@baton/domain'
import { z } from 'zod'
import { channelKind, instant } from './common.ts'
import { scope } from './conversations.ts'
import { resolution, segment } from './guidance.ts'
import { checkKind, sampleReason, scorecardDocument } from './scorecard.ts'
import { timelineItem } from './timeline.ts'

/** Who is reviewed: `assistant`, or the id of an agent. */
export const reviewSubject = z.union([z.literal('assistant'), z.uuid()])

export const checkResult = z.object({
  check: checkKind,
  verdict: z.enum(checkVerdicts),
  says: z.string(),
  /** Numbers of the messages that show it. */
  messages: z.array(z.int()),
})
export type CheckResultView = z.infer<typeof checkResult>

export const rating = z.object({
  criterion: z.string().max(40),
  /** A step of the scale; null where it does not apply. */
  value: z.int().min(0).max(5).nullable(),
  /** Why it is not what the check found. */
  why: z.string().max(1_000).default(''),
})

export const reviewRow = z.object({
  id: z.string(),
  conversation: z.string(),
  customer: z.string(),
  channel: channelKind,
  lastLine: z.string(),
  lastAt: instant,
  subject: z.string(),
  subjectName: z.string(),
  byLot: z.boolean(),
  reasons: z.array(sampleReason),
  /** Asked for by somebody, not drawn. */
  askedByName: z.string().nullable(),
  isCalibration: z.boolean(),
  state: z.enum(['open', 'claimed', 'done']),
  reviewer: z.string().nullable(),
  reviewerName: z.string().nullable(),
  /** Checks that failed; hidden in a blind review until it is done. */
  failedChecks: z.int(),
  points: z.number().nullable(),
  passed: z.boolean().nullable(),
  createdAt: instant,
  doneAt: instant.nullable(),
  /** When the one who was reviewed had read it. */
  answeredAt: instant.nullable(),
})
export type ReviewRow = z.infer<typeof reviewRow>

export const reviewsQuery = z.object({
  /** `about_me`: what others said of my conversations. */
  list: z.enum(['queue', 'mine', 'done', 'about_me']).default('queue'),
  subject: reviewSubject.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})
export const reviewList = z.object({
  items: z.array(reviewRow),
  /** `aboutMe`: not read yet. */
  counts: z.object({ queue: z.int(), mine: z.int(), aboutMe: z.int() }),
  /** Whether whoever asks may review others. */
  mayReview: z.boolean(),
})
export type ReviewList = z.infer<typeof reviewList>

export const coachingNote = z.object({
  id: z.string(),
  review: z.string(),
  conversation: z.string(),
  customer: z.string(),
  subject: z.string(),
  subjectName: z.string(),
  by: z.string(),
  byName: z.string(),
  text: z.string(),
  messages: z.array(z.int()),
  at: instant,
  /** When the person it is for had read it; always null for the assistant. */
  readAt: instant.nullable(),
  /** What became of a note on the assistant. */
  guidance: z
    .object({
      state: z.enum(['held', 'waiting', 'approved', 'refused', 'taught']),
      article: z.string().nullable(),
      why: z.string().nullable(),
    })
    .nullable(),
})
export type CoachingNote = z.infer<typeof coachingNote>
export const coachingList = z.object({ items: z.array(coachingNote) })

/** Makes guidance of a note on the assistant; weighed, and held or approved, as every guidance is. */
export const teachNoteBody = z.object({
  /** What customers ask that it answers. */
  question: z.string().trim().min(1).max(1_000),
  text: z.string().trim().min(1).max(8_000),
  scope: scope.exclude(['this_case']).default('always'),
  segment: segment.nullable().default(null),
  validFrom: instant.nullable().default(null),
  validUntil: instant.nullable().default(null),
  /** What becomes of an article that says otherwise or the same. */
  resolution: resolution.nullable().default(null),
})
export const teachNotePreviewBody = teachNoteBody.pick({ question: true, text: true })

export const reviewDetail = z.object({
  row: reviewRow,
  /** The version it is judged by: that of its end when it is done, else the one in force. */
  scorecard: z.object({ version: z.int(), document: scorecardDocument }),
  /** What the checks found; empty in a blind review until it is done. */
  results: z.array(checkResult),
  /** What was rated, or what the checks have filled in. */
  ratings: z.array(rating),
  summary: z.string(),
  failedBy: z.array(z.string()),
  notes: z.array(coachingNote),
  timeline: z.array(timelineItem),
  /** What the one who was reviewed said to it, once; an empty text means: read. */
  answer: z.object({ text: z.string(), at: instant }).nullable(),
  mayDo: z.array(z.enum(['claim', 'release', 'finish', 'answer', 'teach'])),
  /** Why it cannot be claimed, in a sentence. */
  cannotClaim: z.string().nullable(),
})
export type ReviewDetail = z.infer<typeof reviewDetail>

export const finishReviewBody = z.object({
  ratings: z.array(rating).max(60),
  summary: z.string().trim().max(4_000).default(''),
  notes: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(4_000),
        messages: z.array(z.int().min(1)).max(50).default([]),
      }),
    )
    .max(20)
    .default([]),
})
export type FinishReview = z.infer<typeof finishReviewBody>
export const answerReviewBody = z.object({ text: z.string().trim().max(2_000).default('') })
/** Somebody asks for a look at a conversation that was not drawn. */
export const askReviewBody = z.object({ conversation: z.uuid(), subject: reviewSubject })
/** Who can be reviewed in a conversation. */
export const reviewSubjects = z.object({
  items: z.array(z.object({ subject: z.string(), name: z.string() })),
})

export const meanView = z.object({
  n: z.int(),
  mean: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
/** How somebody was rated. Only what was drawn by lot speaks for all their conversations. */
export const resultView = z.object({
  subject: z.string(),
  name: z.string(),
  byLot: meanView.nullable(),
  all: meanView.nullable(),
  passed: z.object({ n: z.int(), passed: z.int(), low: z.number(), high: z.number() }).nullable(),
  weeks: z.array(z.object({ week: z.string(), points: meanView.nullable() })),
  criteria: z.array(
    z.object({ criterion: z.string(), name: z.string(), n: z.int(), share: z.number() }),
  ),
})
export type ResultView = z.infer<typeof resultView>
export const resultsQuery = z.object({ weeks: z.coerce.number().int().min(1).max(52).default(12) })
export const resultList = z.object({ passMark: z.number(), items: z.array(resultView) })

const agreement = z.object({
  criterion: z.string(),
  name: z.string(),
  n: z.int(),
  same: z.int(),
  /** Krippendorff's alpha; null where too little was rated, or all said the same. */
  alpha: z.number().nullable(),
})
const checkAgreement = z.object({
  check: checkKind,
  blind: z.object({ n: z.int(), same: z.int(), kappa: z.number().nullable() }),
  seen: z.object({ n: z.int(), kept: z.int() }),
})
export const calibrationRow = z.object({
  id: z.string(),
  conversation: z.string(),
  customer: z.string(),
  subjectName: z.string(),
  at: instant,
  askedByName: z.string(),
  reviewers: z.array(z.object({ name: z.string(), done: z.boolean() })),
  /** Everybody has spoken; the ratings can be seen. */
  isReady: z.boolean(),
  discussedAt: instant.nullable(),
  disagreements: z.int(),
})
export type CalibrationRow = z.infer<typeof calibrationRow>
export const calibrationView = z.object({
  items: z.array(calibrationRow),
  agreement: z.array(agreement),
  checks: z.array(checkAgreement),
})
export type CalibrationView = z.infer<typeof calibrationView>
export const newCalibrationBody = z.object({
  conversation: z.uuid(),
  subject: reviewSubject,
  reviewers: z.array(z.uuid()).min(2).max(10),
})
export const calibrationDetail = z.object({
  row: calibrationRow,
  reviews: z.array(
    z.object({
      review: z.string(),
      name: z.string(),
      points: z.number().nullable(),
      summary: z.string(),
      ratings: z.array(rating),
    }),
  ),
  results: z.array(checkResult),
  scorecard: z.object({ version: z.int(), document: scorecardDocument }),
  /** Criteria on which they did not say the same. */
  disagreements: z.array(z.string()),
  conclusion: z.string().nullable(),
  discussedByName: z.string().nullable(),
})
export type CalibrationDetail = z.infer<typeof calibrationDetail>
export const concludeBody = z.object({ conclusion: z.string().trim().min(1).max(4_000) })
/** People who may review. */
export const reviewerList = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string() })),
})
