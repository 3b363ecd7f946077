import type { Conversation, Draft, Event, MessageId, Speaker } from '@baton/domain'
import { sha256 } from '../../platform/secrets/secrets.ts'

/** Facts about a customer message that the rules do not need and readers do. */
export type MessageFacts = {
  externalId: string | null
  signals: object | null
  page: object | null
}

/** A message as it is written down. */
export type MessageRow = {
  id: MessageId
  number: number
  author_kind: string
  agent_id: string | null
  on_behalf_of: string | null
  is_note: boolean
  text: string
  attachments: unknown
  sources: unknown
  choices: unknown
  external_id: string | null
  signals: unknown
  page: unknown
  delivery_state: string | null
  epoch: number
}

/** The log keeps a digest of what was said and not the words: they can be deleted on request without breaking the chain. */
export function payloadOf(event: Event, number: number): unknown {
  if (
    event.kind !== 'message_received' &&
    event.kind !== 'message_queued' &&
    event.kind !== 'note_added'
  )
    return event
  const { message, kind, ...rest } = event
  const guards = 'guards' in message && message.guards ? { guards: message.guards } : {}
  return {
    ...rest,
    kind,
    messageId: message.id,
    number,
    textDigest: sha256(message.text),
    ...guards,
  }
}

export function messageOf(
  event: Event,
  after: Conversation,
  facts: MessageFacts | null,
): MessageRow | null {
  switch (event.kind) {
    case 'message_received':
      return row(event.message, after, { author: 'customer', facts })
    case 'note_added':
      return row(event.message, after, { author: 'agent', agent: event.agent, isNote: true })
    case 'message_queued':
      return row(event.message, after, { ...authorOf(event.speaker), delivery: 'queued' })
    default:
      return null
  }
}

type Authorship = {
  author: string
  agent?: string
  onBehalfOf?: string | null
  isNote?: boolean
  delivery?: string
  facts?: MessageFacts | null
}

function authorOf(speaker: Speaker): Authorship {
  if (speaker.kind === 'agent') return { author: 'agent', agent: speaker.agent }
  return {
    author: speaker.kind,
    onBehalfOf: speaker.kind === 'assistant' ? speaker.onBehalfOf : null,
  }
}

function row(draft: Draft, after: Conversation, by: Authorship): MessageRow {
  return {
    id: draft.id,
    number: after.newestMessage,
    author_kind: by.author,
    agent_id: by.agent ?? null,
    on_behalf_of: by.onBehalfOf ?? null,
    is_note: by.isNote ?? false,
    text: draft.text,
    attachments: draft.attachments ?? [],
    sources: draft.sources ?? [],
    choices: draft.choices ?? [],
    external_id: by.facts?.externalId ?? null,
    signals: by.facts?.signals ?? null,
    page: by.facts?.page ?? null,
    delivery_state: by.delivery ?? null,
    epoch: after.epoch,
  }
}
