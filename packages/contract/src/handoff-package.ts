import { z } from 'zod'
import { instant, mode } from './common.ts'

/** A sentence with the numbers of the messages it rests on. */
export const sentence = z.object({ text: z.string(), restsOn: z.array(z.int()) })

export const evidence = z.object({
  summary: z.string(),
  messages: z.array(z.int()),
  measured: z.record(z.string(), z.union([z.number(), z.string()])),
  threshold: z.record(z.string(), z.union([z.number(), z.string()])),
})

export const whyNow = z.object({
  trigger: z.string(),
  /** The trigger in words: "asked for a person". */
  title: z.string(),
  mode,
  policyVersion: z.int(),
  evidence,
  at: instant,
})

export const classification = z.object({
  type: z.string(),
  urgency: z.string(),
  complexity: z.string(),
  language: z.string(),
  sentiment: z.number(),
  confidence: z.number(),
})

/** Everything a person needs before they speak, assembled from recorded facts (mission rows D1 to D4). */
export const handoffPackage = z.object({
  brief: sentence,
  summary: z.array(sentence),
  wants: z.array(sentence),
  tried: z.array(z.object({ what: z.string(), outcome: z.string(), at: instant })),
  whyNow,
  classification: classification.nullable(),
  /** One point per customer message, -1 to 1. */
  sentimentCourse: z.array(z.object({ message: z.int(), value: z.number() })),
  nextSteps: z.array(z.string()),
  /** What was named and may matter: numbers, days, names, in the words of the conversation. Older packages have none. */
  details: z.array(sentence).optional(),
  openQuestions: z.array(z.string()),
  knowledge: z.array(
    z.object({ article: z.string(), title: z.string(), used: z.boolean(), closeness: z.number() }),
  ),
  /** What a colleague wrote when the conversation was last handed back. */
  lastHandBack: z
    .object({ by: z.string(), done: z.string(), decided: z.string(), promised: z.string() })
    .nullable(),
  refreshedAt: instant,
})
export type HandoffPackageView = z.infer<typeof handoffPackage>
