import type { AgentId, ArticleId, CustomerId } from '../shared/ids.ts'

/** Who wrote: `system` is the platform itself (transition and waiting messages). */
export type Author =
  | { kind: 'customer'; customer: CustomerId | null }
  | { kind: 'assistant'; onBehalfOf: AgentId | null }
  | { kind: 'agent'; agent: AgentId }
  | { kind: 'system' }

/** A file that came or goes with a message. `url` is the vendor's own address for files still to be fetched. */
export type Attachment = { name: string; mediaType: string; url: string; bytes: number | null }

/** The passage of an article that a reply relied on. */
export type SourceReference = {
  article: ArticleId
  title: string
  passage: string
  taught: boolean
}

/**
 * A quick answer shown as a button, or as a number on text channels. With an `article`, whoever picks it says which answer
 * their question wanted.
 */
export type Choice = {
  label: string
  says: string
  article?: ArticleId
  callback?: CallbackWish
  control?: ChoiceControl
}

/** What picking a choice does about a callback: takes the slot that begins then, asks for others, takes the promise back, or says that it cannot wait. */
export type CallbackWish =
  | { do: 'book'; slot: string }
  | { do: 'other_times' | 'cancel' | 'emergency' }

/** What picking another way than waiting does, in whatever words it was picked. */
export type ChoiceControl = 'callback' | 'email' | 'keep_waiting'

/** How far a message has come on its channel. Ranks only grow; failed states are final. */
export type DeliveryState =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'maybe_sent'
