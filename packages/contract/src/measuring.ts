import { z } from 'zod'
import { instant } from './common.ts'

const share = z.object({ value: z.number(), low: z.number(), high: z.number() })

/** What a week's rate, or its change, is put down to; together they are it. Shares of all matters, 0.01 is a point. */
export const causeShares = z.object({
  learned: z.number(),
  edited: z.number(),
  policy: z.number(),
  mix: z.number(),
  people: z.number(),
  rest: z.number(),
})
export const cause = z.enum(['learned', 'edited', 'policy', 'mix', 'people', 'rest'])

/** A week, Monday to Sunday (UTC): how often people came in, how many answers were right, and what changed it. */
export const learningWeek = z.object({
  week: z.iso.date(),
  matters: z.int(),
  escalated: z.int(),
  /** Escalated matters among all, with its 95 % interval (Wilson). */
  rate: share,
  /** Right ones among automatic answers of this week that people looked at; null: nobody has looked at one. */
  precision: share
    .extend({
      audited: z.int(),
      right: z.int(),
      /** Of this week's automatic answers, the share in kinds of which some were looked at. */
      covered: z.number(),
    })
    .nullable(),
  /** The rate itself by cause, and its change since the week before; null in the first one. */
  level: causeShares,
  change: causeShares.nullable(),
  /** Whether the week is still under way. */
  isOpen: z.boolean(),
})
export type LearningWeek = z.infer<typeof learningWeek>

/** What one learned item has done. */
export const learnedItem = z.object({
  article: z.string(),
  title: z.string(),
  from: z.enum(['guidance', 'takeover', 'correction']),
  status: z.enum(['published', 'retired']),
  taughtAt: instant,
  by: z.string().nullable(),
  ageDays: z.int(),
  /** Answers that rested on it; of those, how many a customer had picked among several. */
  uses: z.int(),
  picks: z.int(),
  lastUsedAt: instant.nullable(),
  /** Against what was to be expected of its themes without it; null while nothing was asked there since. */
  effect: z
    .object({
      matters: z.number(),
      expected: z.number(),
      escalated: z.number(),
      avoided: z.number(),
      low: z.number(),
      high: z.number(),
    })
    .nullable(),
  judged: z.int(),
  wrong: z.int(),
  /** Right ones among those looked at; null before anybody looked. */
  precision: share.nullable(),
  /** What customers said after answers from it: thumbs, and the survey where a person came in. */
  satisfaction: z.object({ up: z.int(), down: z.int(), survey: z.number().nullable() }),
  harm: z.object({
    score: z.number(),
    limit: z.number(),
    state: z.enum(['fine', 'watched', 'harmful']),
  }),
})
export type LearnedItem = z.infer<typeof learnedItem>

/** Knowledge that is missing, by the escalations it causes in the last four weeks. */
export const knowledgeGap = z.object({
  theme: z.string(),
  title: z.string(),
  matters: z.int(),
  escalated: z.int(),
  /** Escalations weighed by what the four questions said of them. */
  score: z.number(),
  avoidsPerWeek: z.number(),
  /** How many of its escalations somebody has answered the four questions of. */
  lookedBack: z.int(),
  questions: z.array(z.string()),
  conversations: z.array(z.string()),
  /** Where to teach it: a question that waits, a suggestion to approve, an article near it, or a new one. */
  teach: z.object({
    how: z.enum(['answer', 'approve', 'improve', 'write']),
    id: z.string().nullable(),
    title: z.string().nullable(),
  }),
})
export type KnowledgeGap = z.infer<typeof knowledgeGap>

/** A learned item that was taken out of use, or should be looked at, with the reason. */
export const itemReview = z.object({
  id: z.string(),
  article: z.string(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['retired', 'watched']),
  why: z.string(),
  evidence: z.object({
    score: z.number(),
    limit: z.number(),
    judged: z.int(),
    wrong: z.int(),
    answers: z.array(
      z.object({
        conversation: z.string(),
        number: z.int(),
        question: z.string(),
        source: z.string(),
      }),
    ),
  }),
  openedAt: instant,
  decision: z.enum(['restored', 'kept_out', 'looked_at']).nullable(),
  decidedWhy: z.string().nullable(),
  decidedAt: instant.nullable(),
})
export type ItemReview = z.infer<typeof itemReview>
export const itemReviewList = z.object({ items: z.array(itemReview) })
export const decideItemBody = z.object({
  decision: z.enum(['restored', 'kept_out', 'looked_at']),
  why: z.string().trim().max(1_000).default(''),
})

export const learningQuery = z.object({
  weeks: z.coerce.number().int().min(2).max(104).default(16),
})
export const learningView = z.object({
  weeks: z.array(learningWeek),
  items: z.array(learnedItem),
  gaps: z.array(knowledgeGap),
  reviews: z.array(itemReview),
  /** What themes have in common: how often an untaught one brings in people, by all that was seen. */
  untaught: z.object({ themes: z.int(), matters: z.int(), rate: z.number().nullable() }),
})
export type LearningView = z.infer<typeof learningView>

/** Matters behind a point of the plot, a cause, an item or a gap. */
export const mattersQuery = z.object({
  week: z.iso.date().optional(),
  cause: cause.optional(),
  theme: z.uuid().optional(),
  article: z.uuid().optional(),
  outcome: z.enum(['answered', 'asked_back', 'escalated']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const matter = z.object({
  id: z.string(),
  conversation: z.string(),
  message: z.int(),
  customer: z.string(),
  question: z.string(),
  outcome: z.enum(['answered', 'asked_back', 'escalated']),
  trigger: z.string().nullable(),
  article: z.string().nullable(),
  articleTitle: z.string().nullable(),
  at: instant,
})
export type MatterView = z.infer<typeof matter>
export const matterList = z.object({ items: z.array(matter), total: z.int() })

/** The four answers after an escalation. */
export const lookbackAnswers = z.object({
  why: z.enum([
    'missing_knowledge',
    'wrong_answer',
    'unclear_question',
    'needs_action',
    'needs_judgement',
    'customer_wish',
    'feelings',
    'failure',
  ]),
  alone: z.enum(['yes', 'partly', 'no']),
  handoff: z.enum(['smooth', 'slow', 'repeated', 'passed_around']),
  remedy: z.enum(['nothing_more', 'new_article', 'better_article', 'tool', 'policy', 'none']),
})
const part = z.enum(['why', 'alone', 'handoff', 'remedy'])
export const lookback = z.object({
  escalation: z.string(),
  conversation: z.string(),
  trigger: z.string(),
  /** What the record suggests, with what that rests on, part by part. */
  prefill: lookbackAnswers,
  because: z.object({
    why: z.string(),
    alone: z.string(),
    handoff: z.string(),
    remedy: z.string(),
  }),
  answers: lookbackAnswers,
  note: z.string().nullable(),
  /** Answers somebody gave otherwise than suggested. */
  changed: z.array(part),
  /** `suggested`: nobody has looked yet. `confirmed`: as suggested, untouched. `answered`: somebody changed something. */
  state: z.enum(['suggested', 'confirmed', 'answered']),
  confirmedBy: z.string().nullable(),
  confirmedByName: z.string().nullable(),
  confirmedAt: instant.nullable(),
})
export type Lookback = z.infer<typeof lookback>
export const conversationLookback = z.object({
  /** Null while no person has come in, or is still at it. */
  lookback: lookback.nullable(),
  /** Whether whoever reads this is asked: they dealt with it, and nobody has answered yet. */
  asks: z.boolean(),
})
export type ConversationLookback = z.infer<typeof conversationLookback>
export const lookbackBody = z.object({
  answers: lookbackAnswers,
  note: z.string().trim().max(2_000).optional(),
})
export const lookbackQuery = z.object({
  from: instant.optional(),
  to: instant.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export const lookbackList = z.object({ items: z.array(lookback) })
