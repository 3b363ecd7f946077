import { z } from 'zod'
import { instant } from './common.ts'
import { scope } from './conversations.ts'
import { concern, segment } from './guidance.ts'

/** Guidance that was held, or waits before it holds for others; with who decided what. */
export const guidanceReview = z.object({
  id: z.string(),
  conversation: z.string(),
  by: z.string(),
  byName: z.string(),
  text: z.string(),
  question: z.string(),
  scope,
  segment: segment.nullable(),
  validFrom: instant.nullable(),
  validUntil: instant.nullable(),
  reasons: z.array(concern),
  state: z.enum(['held', 'waiting', 'approved', 'refused']),
  article: z.string().nullable(),
  decidedWhy: z.string().nullable(),
  at: instant,
})
export type GuidanceReview = z.infer<typeof guidanceReview>
export const guidanceReviewList = z.object({ items: z.array(guidanceReview) })
export const refuseGuidanceBody = z.object({ why: z.string().min(1).max(1_000) })

/** A version of an article, with what changed against the one before. */
export const articleVersion = z.object({
  revision: z.int(),
  title: z.string(),
  body: z.string(),
  questions: z.array(z.string()),
  by: z.string(),
  at: instant,
  validFrom: instant.nullable(),
  validUntil: instant.nullable(),
  rolledBackTo: z.int().nullable(),
  diff: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
})
export type ArticleVersion = z.infer<typeof articleVersion>
export const articleVersionList = z.object({ items: z.array(articleVersion) })
export const articleRollBackBody = z.object({ revision: z.int().min(1) })

/** From when to when an article holds, who looks after it, and when they look again. */
export const articleLifeBody = z.object({
  validFrom: instant.nullable(),
  validUntil: instant.nullable(),
  reviewAt: instant.nullable(),
  owner: z.uuid().nullable(),
})

/** Knowledge that somebody should look at, and why. */
export const attentionItem = z.object({
  article: z.string(),
  title: z.string(),
  origin: z.enum(['written', 'taught']),
  owner: z.string().nullable(),
  why: z.enum(['expired', 'expires', 'review_due', 'often_wrong', 'contradicted', 'unused']),
  /** A sentence with the figures behind it. */
  detail: z.string(),
})
export const attentionList = z.object({ items: z.array(attentionItem) })

export const mergeSuggestionBody = z.object({ into: z.uuid() })
/** What stands behind a suggestion, and what was kept out and why. */
export const observation = z.object({
  id: z.string(),
  conversation: z.string(),
  suggestion: z.string().nullable(),
  question: z.string(),
  answer: z.string(),
  keptOut: z.string().nullable(),
  at: instant,
})
export const observationList = z.object({ items: z.array(observation) })
