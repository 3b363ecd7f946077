import { z } from 'zod'
import { instant } from './common.ts'
import { conversationRow } from './conversations.ts'
import { notice } from './notices.ts'
import { offerView } from './routing.ts'
import { slaKind } from './sla.ts'
import { timelineItem } from './timeline.ts'

/**
 * What `GET /api/live` (server-sent events) sends. Each has an SSE `id`; a screen that lost its connection sends
 * the last one back as `Last-Event-ID` and gets all it missed, nothing twice.
 */
export const liveEvent = z.discriminatedUnion('kind', [
  /** Something happened in a conversation: its row as it is now, and what is new in its thread. */
  z.object({
    kind: z.literal('conversation'),
    row: conversationRow,
    items: z.array(timelineItem),
    /** Kinds of the domain events behind this, oldest first. */
    events: z.array(z.string()),
  }),
  /** The customer or an agent is typing; not replayed, forget it after five seconds. */
  z.object({
    kind: z.literal('typing'),
    conversation: z.string(),
    who: z.string(),
    side: z.enum(['customer', 'agent', 'assistant']),
  }),
  /**
   * The queue changed: look at the board anew. With a conversation, `offer` is who is being asked about it now (null:
   * nobody any more). Not replayed: after a gap ask `GET /api/offers`.
   */
  z.object({
    kind: z.literal('queue'),
    conversation: z.string().nullable(),
    offer: offerView.nullable(),
  }),
  /** A promised time is at risk or was missed: ask `GET /api/sla` or the conversation's for all of it. */
  z.object({
    kind: z.literal('sla'),
    conversation: z.string(),
    clock: slaKind,
    news: z.enum(['at_risk', 'breached']),
    dueAt: instant,
  }),
  /** News for the person who listens, or a change of it; not replayed, ask `GET /api/me/notices` after a gap. */
  z.object({ kind: z.literal('notice'), notice }),
  z.object({ kind: z.literal('knowledge'), article: z.string(), title: z.string() }),
  /** The stream cannot be continued from that id: load everything anew. */
  z.object({ kind: z.literal('reload') }),
])
export type LiveEvent = z.infer<typeof liveEvent>
