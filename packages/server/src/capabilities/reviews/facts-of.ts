import {
  type Circumstances,
  completePolicy,
  firstFiring,
  guardrailsOf,
  type HandBackNote,
  type Policy,
  type ReviewFacts,
  type ReviewMessage,
  type ReviewSubject,
} from '@baton/domain'
import { languageOf, similarity } from '@baton/local-model'
import type { Recorded } from '../replay/index.ts'
import type { StoredEvent, StoredFacts, StoredMessage } from './stored-facts.ts'

/** The policy that was in force when the conversation ended. */
export type PolicyOfTheDay = { version: number; policy: Policy }

export const asPolicyOfTheDay = (row: {
  version: number
  document: Partial<Policy> | null
}): PolicyOfTheDay => ({ version: row.version, policy: completePolicy(row.document ?? undefined) })

/** Who spoke to the customer here: each of them can be reviewed. */
export function subjectsIn({ messages, agents }: StoredFacts): ReviewSubject[] {
  const hasAssistant = messages.some(({ author }) => author === 'assistant')
  return [...(hasAssistant ? ['assistant'] : []), ...agents.map(({ id }) => id)]
}

/** What every subject's checks share, worked out once. */
export type SharedFacts = Omit<ReviewFacts, 'subject'>

export function sharedFacts(
  stored: StoredFacts,
  recorded: Recorded | undefined,
  published: PolicyOfTheDay,
  now: Date,
): SharedFacts {
  const { clocks, escalations, promises, judgements, survey, events } = stored
  return {
    ...{ clocks, escalations, promises, judgements, survey },
    seenAt: now.getTime(),
    messages: stored.messages.map(measured),
    wanted: wantedIn(recorded, published),
    handBacks: events.flatMap(handBackIn),
    closedBy: stored.isResolved ? closerIn(events) : null,
    unfitPhrases: guardrailsOf(published.policy).unfitTone.concat(
      guardrailsOf(published.policy).prohibitedPhrases,
    ),
  }
}

function measured({ signals, ...message }: StoredMessage): ReviewMessage {
  const heard = signals ? null : languageOf(message.text)
  return {
    ...message,
    type: signals?.type ?? null,
    language: signals
      ? { code: signals.language, confidence: signals.languageConfidence }
      : heard && { code: heard.value, confidence: heard.confidence },
  }
}

function wantedIn(
  recorded: Recorded | undefined,
  published: PolicyOfTheDay,
): ReviewFacts['wanted'] {
  const firing = recorded && firstFiring(recorded, published, similarity)
  if (!firing) return null
  const { trigger, action } = firing.finding
  return { at: firing.at, trigger, atOnce: action === 'at_once' }
}

function handBackIn({ kind, payload }: StoredEvent): ReviewFacts['handBacks'] {
  if (kind !== 'handed_back') return []
  const { done, decided, promised } = payload.note as HandBackNote
  const isEmpty = [done, decided, promised].every((each) => (each ?? '').trim() === '')
  return [{ agent: String(payload.agent), isEmpty }]
}

type Closer = { kind: 'agent' | 'assistant' | 'platform'; agent?: string }
const nameOf = ({ kind, agent }: Closer): string => (kind === 'agent' ? (agent ?? kind) : kind)

const closerIn = (events: readonly StoredEvent[]): string | null => {
  const last = events.findLast(({ kind }) => kind === 'resolved')
  return last ? nameOf(last.payload.by as Closer) : null
}

/** What beside the conversation may be a reason to look at it. */
export function circumstancesOf(stored: StoredFacts, subject: ReviewSubject): Circumstances {
  const { survey, agents, events, guardrailHeld } = stored
  const reopenedAfter = events.flatMap(({ kind, payload }, at) => {
    const closer = closerIn(events.slice(0, at))
    return kind === 'conversation_reopened' && payload.by === 'customer' && closer ? [closer] : []
  })
  return {
    satisfaction: survey?.score ? { agent: survey.agent, score: survey.score } : null,
    reopenedAfter,
    agentDays: agents.find(({ id }) => id === subject)?.days ?? null,
    guardrailHeld,
  }
}
