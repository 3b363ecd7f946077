import { z } from 'zod'
import { instant } from './common.ts'
import { concern, resolution } from './guidance.ts'

/** An open question as it was shown: whatever has changed since is not answered unseen. */
const seenQuestion = z.object({
  conversation: z.uuid(),
  escalation: z.uuid(),
  steers: z.int().min(0),
  newestCustomerMessage: z.int().min(0),
})

export const clusterMember = seenQuestion.extend({
  customer: z.string(),
  language: z.string().nullable(),
  question: z.string(),
  /** What the customer wrote last. */
  said: z.string(),
  since: instant,
})
export type ClusterMember = z.infer<typeof clusterMember>

/** Open questions that ask the same, the one that has waited longest first. */
export const steerCluster = z.object({
  question: z.string(),
  whyStuck: z.string(),
  /** What the assistant would say, if it would say the same in all or some of them. */
  proposedAnswers: z.array(z.string()),
  /** So many at once that something must have happened, and in how many minutes they came. */
  rush: z.object({ count: z.int(), minutes: z.int() }).nullable(),
  members: z.array(clusterMember),
})
export type SteerCluster = z.infer<typeof steerCluster>
/** Only questions that are not alone; `open` counts all that were looked at. */
export const steerClusterList = z.object({ clusters: z.array(steerCluster), open: z.int() })

/** At most so many are answered at once; those beyond remain a cluster of their own. */
export const mostAnsweredAtOnce = 300

const conversations = z.array(z.uuid()).min(1).max(mostAnsweredAtOnce)
export const clusterPreviewBody = z.object({ text: z.string().max(8_000), conversations })

/** What one customer would be told. `look`: it may not fit them; `held`: it does not go out like that; `closed`: nobody asks any more. */
export const clusterReply = z.object({
  conversation: z.string(),
  state: z.enum(['fits', 'look', 'held', 'closed']),
  reply: z.string(),
  why: z.array(z.string()),
})
export type ClusterReply = z.infer<typeof clusterReply>
export const clusterPreview = z.object({
  replies: z.array(clusterReply),
  concerns: z.array(concern),
})
export type ClusterPreview = z.infer<typeof clusterPreview>

export const clusterAnswerBody = z.object({
  text: z.string().min(1).max(8_000),
  scope: z.enum(['this_case', 'always']).default('always'),
  validUntil: instant.nullable().default(null),
  resolution: resolution.nullable().default(null),
  /** `key` makes each of them count once, however often the same request comes. */
  members: z
    .array(seenQuestion.extend({ key: z.uuid() }))
    .min(1)
    .max(mostAnsweredAtOnce),
})
export type ClusterAnswerBody = z.input<typeof clusterAnswerBody>

/** What became of each; `left` says by code and in words why one was left as it is. */
export const clusterAnswer = z.object({
  answered: z.array(z.string()),
  left: z.array(z.object({ conversation: z.string(), code: z.string(), says: z.string() })),
})
export type ClusterAnswer = z.infer<typeof clusterAnswer>
