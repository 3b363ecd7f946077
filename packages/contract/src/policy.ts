import { z } from 'zod'
import { channelKind, instant } from './common.ts'

const action = z.enum(['at_once', 'offer'])
const mode = z.enum(['takeover', 'steer'])
/** Every trigger can be switched, and limited to channels and tiers; empty lists mean everywhere, everybody. */
const common = {
  on: z.boolean(),
  channels: z.array(channelKind).default([]),
  tiers: z.array(z.string()).default([]),
}

/** When a person comes in (mission rows C1 to C8). Safety topics are not in here: nobody can switch them off. */
export const policyDocument = z.object({
  askedForPerson: z.object({ ...common }),
  keywords: z.object({ ...common, action, phrases: z.array(z.string()) }),
  topics: z.object({
    ...common,
    action,
    mode,
    topics: z.array(z.object({ name: z.string(), phrases: z.array(z.string()) })),
  }),
  distress: z.object({
    ...common,
    action,
    /** So many negative customer messages in a row. */
    messages: z.int().min(1).max(10),
    /** A message counts as negative below this sentiment (-1 to 1). */
    below: z.number().min(-1).max(0),
    /** One message is enough when anger reaches this (0 to 1). */
    acuteAnger: z.number().min(0).max(1),
  }),
  confidence: z.object({
    ...common,
    mode,
    /** The assistant answers only when at least this sure (0 to 1). */
    answerAt: z.number().min(0).max(1),
    /** It asks "which of these?" when at least this sure that one of three is right. */
    clarifyAt: z.number().min(0).max(1),
  }),
  loop: z.object({
    ...common,
    mode,
    /** The same question restated so many times after answers. */
    attempts: z.int().min(1).max(3),
    /** From this similarity on (0 to 1) a question counts as the same. */
    similarity: z.number().min(0).max(1),
    /** No more assistant replies than this in a row without a person. */
    maxReplies: z.int().min(2).max(50),
  }),
  valuedCustomer: z.object({
    ...common,
    action,
    valuedTiers: z.array(z.string()),
    minimumValueCents: z.int().nullable(),
  }),
  failure: z.object({ on: z.literal(true) }),
  capability: z.object({
    ...common,
    mode,
    boundaries: z.array(z.object({ name: z.string(), phrases: z.array(z.string()) })),
  }),
  waits: z.object({
    takeoverMinutes: z.int().min(1).max(1440),
    steerMinutes: z.int().min(1).max(1440),
  }),
  actions: z.object({ refundLimitCents: z.int().min(0) }),
})
export type PolicyDocument = z.infer<typeof policyDocument>
export const policyView = z.object({
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string(),
  document: policyDocument,
  versions: z.array(z.object({ version: z.int(), publishedAt: instant, publishedBy: z.string() })),
})
