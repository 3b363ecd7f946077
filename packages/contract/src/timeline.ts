import { z } from 'zod'
import { instant } from './common.ts'

export const author = z.object({
  kind: z.enum(['customer', 'assistant', 'agent', 'system']),
  name: z.string(),
  agent: z.string().nullable(),
  /** Who guided the assistant to this reply, if anybody did. */
  onBehalfOf: z.string().nullable(),
})

export const source = z.object({
  article: z.string(),
  title: z.string(),
  passage: z.string(),
  taught: z.boolean(),
})
export const choice = z.object({ label: z.string(), says: z.string() })
export const attachment = z.object({
  name: z.string(),
  mediaType: z.string(),
  url: z.string(),
  bytes: z.number().nullable(),
})

/** `maybe_sent`: the house stopped between sending and writing it down; the customer may or may not have it. */
export const deliveryState = z.enum([
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'failed',
  'maybe_sent',
])

export const message = z.object({
  kind: z.literal('message'),
  id: z.string(),
  /** Counted from 1 within the conversation; notes count too. */
  number: z.int(),
  at: instant,
  author,
  text: z.string(),
  attachments: z.array(attachment),
  sources: z.array(source),
  choices: z.array(choice),
  /** Null for messages that came in. */
  delivery: z.object({ state: deliveryState, problem: z.string().nullable() }).nullable(),
})
export const note = z.object({
  kind: z.literal('note'),
  id: z.string(),
  number: z.int(),
  at: instant,
  author,
  text: z.string(),
})
/** A quiet line in the thread: who got the baton, why. `event` is the domain event's kind. */
export const marker = z.object({
  kind: z.literal('marker'),
  id: z.string(),
  at: instant,
  event: z.string(),
  text: z.string(),
})

/** What a reader sees, in order. */
export const timelineItem = z.discriminatedUnion('kind', [message, note, marker])
export type TimelineItem = z.infer<typeof timelineItem>
export type MessageView = z.infer<typeof message>
