import { z } from 'zod'
import { instant } from './common.ts'
import { source } from './timeline.ts'

export const verdict = z.enum(['right', 'wrong'])

/** What would have been right: an article that says it, or the words of whoever knows. */
const correction = {
  article: z.uuid().optional(),
  answer: z.string().trim().min(1).max(4_000).optional(),
}

/** What somebody says of an answer of the assistant. */
export const judgeBody = z.object({
  /** Number of the answer within its conversation. */
  number: z.int().min(1),
  verdict,
  ...correction,
})

/** How one stretch of confidence kept its word. */
export const reliabilityBin = z.object({
  /** Confidence from, below (0 to 1). */
  from: z.number(),
  to: z.number(),
  /** Judged answers in this stretch, and how many of them were right. */
  count: z.int(),
  right: z.int(),
  /** Mean confidence of the answers in this stretch; null where there are none. */
  promised: z.number().nullable(),
})
export const reliability = z.object({
  /** Category of the articles answered from; null: all together. */
  category: z.string().nullable(),
  count: z.int(),
  bins: z.array(reliabilityBin),
})

/** How automatic answers fare, and what the control makes of it. */
export const qualityView = z.object({
  settings: z.object({ target: z.number(), auditShare: z.number() }),
  /** How sure the assistant must be now; above 1: it answers nothing by itself. */
  answerAt: z.number(),
  clarifyAt: z.number(),
  isPaused: z.boolean(),
  /** In the last 28 days. */
  answered: z.int(),
  flagged: z.int(),
  audited: z.int(),
  auditedWrong: z.int(),
  /** Share of wrong answers by the audit sample, with its 95 % interval (Wilson); null before any audit. */
  wrongShare: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  openAudits: z.int(),
  reliability: z.array(reliability),
})
export type QualityView = z.infer<typeof qualityView>

export const qualitySettingsBody = z.object({
  /** Wrong ones among automatic answers. */
  target: z.number().min(0.001).max(0.2),
  /** Share of automatic answers drawn for people to look at. */
  auditShare: z.number().min(0).max(1),
})

/** An automatic answer that waits for somebody to say whether it was right. */
export const answerAudit = z.object({
  id: z.string(),
  conversation: z.string(),
  number: z.int(),
  at: instant,
  question: z.string(),
  answer: z.string(),
  sources: z.array(source),
  confidence: z.number().nullable(),
  customer: z.string(),
  /** Not drawn by lot: the customer found it not helpful. */
  isFlagged: z.boolean(),
})
export type AnswerAudit = z.infer<typeof answerAudit>
export const answerAuditList = z.object({ items: z.array(answerAudit) })
export const auditVerdictBody = z.object({ verdict, ...correction })
