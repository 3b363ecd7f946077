import { z } from 'zod'
import { channelKind, instant } from './common.ts'

/** What a customer said after a conversation that a person had. `not_asked` says why in `why`. */
export const surveyView = z.object({
  id: z.string(),
  conversation: z.string(),
  agent: z.string().nullable(),
  state: z.enum(['asked', 'repeated', 'words', 'done', 'left', 'not_asked']),
  why: z.string().nullable(),
  askedAt: instant.nullable(),
  satisfaction: z.int().min(1).max(5).nullable(),
  repeatedSelf: z.boolean().nullable(),
  comment: z.string().nullable(),
  answeredAt: instant.nullable(),
})
export type SurveyView = z.infer<typeof surveyView>

export const surveysQuery = z.object({
  /** Only those of this conversation. */
  conversation: z.uuid().optional(),
  from: instant.optional(),
  to: instant.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export const surveyList = z.object({
  asked: z.int(),
  answered: z.int(),
  /** 1 to 5; null while nobody has answered. */
  meanSatisfaction: z.number().nullable(),
  /** The share of answers that said yes. */
  repeatedShare: z.number().nullable(),
  items: z.array(surveyView),
})
export type SurveyList = z.infer<typeof surveyList>

/** One press in the bubble: which of the answers shown, counted from 0. A press on a question that is over changes nothing. */
export const surveyBody = z.object({
  step: z.enum(['satisfaction', 'repeated']),
  at: z.int().min(0).max(4),
})

/** A text of the platform that is being edited; without `text`, the one in force. */
export const previewBody = z.object({
  reason: z.string().max(60),
  language: z.string().max(10).default('en'),
  text: z.string().max(4_000).optional(),
})
export const textPreview = z.object({
  /** Where the words come from, and which places they may use. */
  template: z.string(),
  places: z.array(z.string()),
  problems: z.array(z.string()),
  /** How it reads with an example in each place. */
  example: z.string(),
  channels: z.array(
    z.object({
      channel: channelKind,
      text: z.string(),
      length: z.int(),
      /** Messages that the customer gets. */
      parts: z.int(),
      /** What is billed, on SMS. */
      segments: z.int().nullable(),
      encoding: z.enum(['gsm7', 'ucs2']).nullable(),
    }),
  ),
})
export type TextPreview = z.infer<typeof textPreview>

/** One promise of a wait with its outcome. */
export const waitPromiseView = z.object({
  id: z.string(),
  queue: z.string(),
  place: z.int().nullable(),
  lowSeconds: z.int(),
  highSeconds: z.int(),
  madeAt: instant,
  outcome: z.enum(['kept', 'missed', 'early', 'left']).nullable(),
  actualSeconds: z.int().nullable(),
  basis: z.record(z.string(), z.unknown()),
})
export const waitPromises = z.object({ items: z.array(waitPromiseView) })
