import type { Attachment, Choice } from '@baton/domain'

/** What the post room needs to know of a message it sends. */
export type Letter = {
  text: string
  choices: Choice[]
  attachments: Attachment[]
  account: string
  address: string
  optedOut: boolean
  lastInboundAt: Date | null
  author: 'assistant' | 'agent' | 'system'
  /** Parts that went out in an earlier attempt. */
  sentParts: number
}
