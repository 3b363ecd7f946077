import {
  type Consequence,
  type Conversation,
  consequencesOf,
  type Draft,
  type Event,
  evolve,
  type MessageId,
  noticeText,
  type OpenEscalation,
  type Policy,
  type Speaker,
  seal,
} from '@baton/domain'
import { after as later } from '../../platform/clock/clock.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { sha256 } from '../../platform/secrets/secrets.ts'
import type { Loaded } from './loaded.ts'

/** Facts about a customer message that the rules do not need and readers do. */
export type MessageFacts = {
  externalId: string | null
  signals: object | null
  page: object | null
}

/** What commit must know besides the command. */
export type About = {
  now: Date
  /** Who gave the command, as the audit names them: `customer`, `assistant`, `platform`, or an agent's id. */
  actor: string
  /** The agent's name, for the line that introduces them. */
  agentName?: string
  message?: MessageFacts
  waits: Policy['waits']
  urgency?: string
  language?: string
  /** The customer is probably still typing: wait longer before answering. */
  isUnfinished?: boolean
}

type EventRow = {
  number: number
  kind: string
  payload: unknown
  actor: string
  epoch: number
  at: string
  previous: string
  hash: string
}
type MessageRow = {
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
type ActionRow = { payload: unknown; epoch: number }
type WorkRow = { lane: string; kind: string; payload: unknown; key: string | null; due: string }

/** All rows that one step leaves behind, ready for one statement. */
export type Recorded = {
  events: Event[]
  after: Conversation
  eventRows: EventRow[]
  messages: MessageRow[]
  actions: ActionRow[]
  work: WorkRow[]
  waitEndsAt: Date | null
  chainHead: string
  /** The escalation before it was closed in this step. */
  lastEscalation: OpenEscalation | null
}

/** Turns what was decided into rows. Pure but for fresh ids: no database in here. */
export function record(loaded: Loaded, decided: readonly Event[], about: About): Recorded {
  const recorded: Recorded = {
    events: [],
    after: loaded.state,
    eventRows: [],
    messages: [],
    actions: [],
    work: [],
    waitEndsAt: loaded.waitEndsAt,
    chainHead: loaded.chainHead,
    lastEscalation: null,
  }
  const following = consequencesOf(decided)
  decided.forEach((event, index) => {
    add(recorded, loaded, event, about)
    for (const { after, consequence } of following) {
      if (after === index) follow(recorded, loaded, consequence, about)
    }
  })
  return recorded
}

function add(recorded: Recorded, loaded: Loaded, event: Event, about: About): void {
  if (event.kind === 'escalation_closed') recorded.lastEscalation = recorded.after.escalation
  recorded.after = evolve(recorded.after, event)
  recorded.events.push(event)
  const entry = {
    number: loaded.eventCount + recorded.eventRows.length + 1,
    kind: event.kind,
    payload: payloadOf(event, recorded.after.newestMessage),
    actor: about.actor,
    epoch: recorded.after.epoch,
    at: about.now.toISOString(),
  }
  const previous = recorded.chainHead
  recorded.chainHead = seal(previous, entry, sha256)
  recorded.eventRows.push({ ...entry, previous, hash: recorded.chainHead })
  const message = messageOf(event, recorded.after, about)
  if (message) recorded.messages.push(message)
  if (event.kind === 'action_requested')
    recorded.actions.push({ payload: event.action, epoch: recorded.after.epoch })
}

/** The log keeps a digest of what was said and not the words: they can be deleted on request without breaking the chain. */
function payloadOf(event: Event, number: number): unknown {
  if (
    event.kind !== 'message_received' &&
    event.kind !== 'message_queued' &&
    event.kind !== 'note_added'
  )
    return event
  const { message, kind, ...rest } = event
  return { ...rest, kind, messageId: message.id, number, textDigest: sha256(message.text) }
}

function messageOf(event: Event, after: Conversation, about: About): MessageRow | null {
  switch (event.kind) {
    case 'message_received':
      return row(event.message, after, { author: 'customer', facts: about.message ?? null })
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

function follow(recorded: Recorded, loaded: Loaded, consequence: Consequence, about: About): void {
  switch (consequence.do) {
    case 'take_turn':
      recorded.work.push(
        turnWork(loaded, consequence.quiet ? quietSeconds(loaded, about) : 0, about.now),
      )
      break
    case 'start_wait_timer':
      startWait(recorded, loaded, consequence.mode, about)
      break
    case 'tell_customer':
      tell(recorded, loaded, consequence.reason, about)
      break
    case 'learn':
      recorded.work.push(learnWork(recorded, loaded, about.now))
      break
    case 'perform_action':
      break
  }
}

/** Waits for a quiet moment so that a burst gets one answer, but never longer than five such moments in all. */
function turnWork(loaded: Loaded, quiet: number, now: Date): WorkRow {
  const soon = later(now, quiet)
  const latest = later(loaded.unansweredSince ?? now, loaded.quietSeconds * 5)
  const due = soon < latest ? soon : new Date(Math.max(latest.getTime(), now.getTime()))
  const lane = `turn:${loaded.id}`
  return {
    lane,
    kind: 'take_turn',
    payload: { conversation: loaded.id },
    key: lane,
    due: due.toISOString(),
  }
}

const quietSeconds = ({ quietSeconds }: Loaded, { isUnfinished }: About): number =>
  isUnfinished ? quietSeconds * 2.5 : quietSeconds

function startWait(
  recorded: Recorded,
  loaded: Loaded,
  mode: 'takeover' | 'steer',
  about: About,
): void {
  const minutes = mode === 'steer' ? about.waits.steerMinutes : about.waits.takeoverMinutes
  recorded.waitEndsAt = later(about.now, minutes * 60)
  const lane = `wait:${loaded.id}`
  const payload = { conversation: loaded.id, wait: recorded.after.escalation?.wait ?? 0 }
  recorded.work.push({
    lane,
    kind: 'end_wait',
    payload,
    key: lane,
    due: recorded.waitEndsAt.toISOString(),
  })
}

function tell(recorded: Recorded, loaded: Loaded, reason: Speaking, about: About): void {
  if (reason === 'other') return
  const facts = {
    agent: about.agentName ?? '',
    company: loaded.company,
    minutes: about.waits.takeoverMinutes,
  }
  const text = noticeText(reason, about.language ?? loaded.language ?? 'en', facts)
  const event: Event = {
    kind: 'message_queued',
    message: { id: newId(), text },
    speaker: { kind: 'system', reason },
  }
  add(recorded, loaded, event, { ...about, actor: 'platform' })
}

type Speaking = (Consequence & { do: 'tell_customer' })['reason']

function learnWork(recorded: Recorded, loaded: Loaded, now: Date): WorkRow {
  const queued = recorded.events.findLast((event) => event.kind === 'suggestion_queued')
  return {
    lane: `learn:${loaded.id}`,
    kind: 'learn',
    payload: { conversation: loaded.id, ...queued },
    key: null,
    due: now.toISOString(),
  }
}
