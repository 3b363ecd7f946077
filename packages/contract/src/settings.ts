import { z } from 'zod'
import { channelKind, instant } from './common.ts'

/** A connected number or site. Secrets go in and never come out. */
export const channelAccount = z.object({
  id: z.string(),
  kind: channelKind,
  name: z.string(),
  /** The number, phone-number id, or for web chat the public key used by the bubble. */
  address: z.string(),
  apiBaseUrl: z.string().nullable(),
  /** Where the vendor should post to. */
  webhookUrl: z.string(),
  quietSeconds: z.number(),
  active: z.boolean(),
  hasSecrets: z.boolean(),
})
export type ChannelAccountView = z.infer<typeof channelAccount>
export const newChannelAccountBody = z.object({
  kind: channelKind,
  name: z.string().min(1).max(80),
  address: z.string().min(1).max(120),
  apiBaseUrl: z.url().optional(),
  quietSeconds: z.number().min(0).max(30).optional(),
  /** Twilio: accountSid, authToken. WhatsApp Cloud: appSecret, accessToken, verifyToken. Web chat: none. */
  secrets: z.record(z.string(), z.string()).default({}),
})
export const changeChannelAccountBody = z.object({
  name: z.string().min(1).max(80).optional(),
  apiBaseUrl: z.url().nullable().optional(),
  quietSeconds: z.number().min(0).max(30).optional(),
  active: z.boolean().optional(),
  secrets: z.record(z.string(), z.string()).optional(),
})

/** What came in and could not be read, or went out and failed: for operators, with the raw words. */
export const troubleRow = z.object({
  id: z.string(),
  kind: z.enum(['unreadable_delivery', 'failed_send', 'maybe_sent', 'stuck_work']),
  account: z.string().nullable(),
  conversation: z.string().nullable(),
  at: instant,
  problem: z.string(),
  raw: z.string(),
})
export const troubleList = z.object({ items: z.array(troubleRow) })

export const auditEntry = z.object({
  conversation: z.string().nullable(),
  number: z.int(),
  at: instant,
  actor: z.string(),
  event: z.string(),
  detail: z.record(z.string(), z.unknown()),
  epoch: z.int(),
  hash: z.string(),
})
export const auditPage = z.object({ items: z.array(auditEntry), next: z.string().nullable() })
export const auditVerdict = z.object({
  intact: z.boolean(),
  entries: z.int(),
  broken: z
    .object({ conversation: z.string().nullable(), number: z.int(), why: z.string() })
    .nullable(),
})

export const overview = z.object({
  waiting: z.int(),
  oldestWaitSeconds: z.int(),
  steerQuestions: z.int(),
  assistantHeld: z.int(),
  humanHeld: z.int(),
  today: z.object({
    conversations: z.int(),
    answeredByAssistant: z.int(),
    escalations: z.int(),
    byTrigger: z.array(z.object({ trigger: z.string(), count: z.int() })),
    guided: z.int(),
    taught: z.int(),
  }),
})
