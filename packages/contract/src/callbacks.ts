import { z } from 'zod'
import { channelKind, instant } from './common.ts'

/** How somebody comes back: right here, by telephone, or by e-mail. */
export const callbackWay = z.enum(['here', 'phone', 'email'])
export type CallbackWay = z.infer<typeof callbackWay>

export const callbackState = z.enum(['open', 'kept', 'cancelled'])

/** A promise that somebody comes back to a customer. Without `dueFrom`: as soon as somebody can. */
export const callbackView = z.object({
  id: z.string(),
  conversation: z.string(),
  customer: z.string(),
  channel: channelKind,
  state: callbackState,
  why: z.string(),
  promisedAt: instant,
  dueFrom: instant.nullable(),
  dueTo: instant.nullable(),
  team: z.string().nullable(),
  agent: z.string().nullable(),
  way: callbackWay,
  address: z.string().nullable(),
  /** What it is about, from the handoff package of the moment it was promised. */
  summary: z.string().nullable(),
  /** Times that nobody came and it was promised anew. */
  missed: z.int(),
  guaranteed: z.boolean(),
  keptAt: instant.nullable(),
})
export type CallbackView = z.infer<typeof callbackView>

export const callbacksQuery = z.object({ from: instant.optional(), to: instant.optional() })
export const callbackList = z.object({ items: z.array(callbackView) })

export const slotsQuery = z.object({
  team: z.string().max(40).optional(),
  from: instant.optional(),
  most: z.coerce.number().int().min(1).max(100).default(20),
})
/** Slots within the team's hours; `free` counts how many more can be promised. */
export const slotList = z.object({
  team: z.string(),
  slots: z.array(z.object({ from: instant, to: instant, free: z.int() })),
})
export type SlotList = z.infer<typeof slotList>

export const bookCallbackBody = z.object({
  /** The beginning of a slot; null promises to come back by e-mail or as soon as somebody can. */
  slot: instant.nullable(),
  agent: z.uuid().nullable().default(null),
  way: callbackWay.default('here'),
  /** A telephone number or an e-mail address, where the way needs one. */
  address: z.string().max(200).nullable().default(null),
})
export const moveCallbackBody = z.object({ slot: instant, agent: z.uuid().nullable().optional() })
