import type { GuardRecord } from '../guardrails/guard-record.ts'
import type { SlaKind, SlaState } from '../sla/clock.ts'
import type { Party } from './scorecard.ts'

/** Who is reviewed: `assistant`, or the id of an agent. */
export type ReviewSubject = string

export const partyOf = (subject: ReviewSubject): Party =>
  subject === 'assistant' ? 'assistant' : 'agent'

/** A language with how sure it is, 0 to 1. */
export type HeardLanguage = { code: string; confidence: number }

/** Something that was said to or by the customer, with what the house measured and recorded of it. */
export type ReviewMessage = {
  number: number
  /** Milliseconds. */
  at: number
  author: 'customer' | 'assistant' | 'agent' | 'system'
  agent: string | null
  /** Whose guidance it rests on. */
  onBehalfOf: string | null
  text: string
  language: HeardLanguage | null
  /** What kind of message a customer's is. */
  type: string | null
  /** What the guardrails said of a reply of the assistant; null where nothing was recorded. */
  guards: GuardRecord | null
  sources: number
}

/** A promised time as it ended. */
export type ReviewClock = {
  kind: SlaKind
  state: SlaState
  startedAt: number
  dueAt: number | null
  agent: string | null
}

/** A time a person was called for. `raisedAt` and `metAt` in milliseconds. */
export type ReviewEscalation = {
  trigger: string
  raisedAt: number
  metAt: number | null
  agent: string | null
}

/** A promise to come back. By nobody: by the platform. */
export type ReviewPromise = {
  by: string | null
  madeAt: number
  dueTo: number | null
  keptAt: number | null
  isOpen: boolean
}

/** What somebody said of an answer: an audit, an agent, the customer. */
export type ReviewJudgement = {
  number: number
  verdict: 'right' | 'wrong'
  by: 'audit' | 'agent' | 'customer'
}

/** Everything the checks may look at: one conversation, and who in it is reviewed. Times in milliseconds. */
export type ReviewFacts = {
  subject: ReviewSubject
  seenAt: number
  messages: ReviewMessage[]
  clocks: ReviewClock[]
  escalations: ReviewEscalation[]
  /** The message at which the policy in force first wanted a person; null where it never did. */
  wanted: { at: number; trigger: string; atOnce: boolean } | null
  handBacks: { agent: string; isEmpty: boolean }[]
  promises: ReviewPromise[]
  judgements: ReviewJudgement[]
  /** Whether the customer said in the survey that they had to repeat themselves, and whom they were asked about. */
  survey: { agent: string | null; repeatedSelf: boolean | null } | null
  /** Who ended the conversation: `assistant`, `platform`, an agent; null while it is open. */
  closedBy: string | null
  /** Phrases this workspace does not want to read. */
  unfitPhrases: string[]
}

/** What the one who is reviewed has said. */
export const ownMessages = ({ messages, subject }: ReviewFacts): ReviewMessage[] =>
  messages.filter(({ author, agent }) =>
    subject === 'assistant' ? author === 'assistant' : author === 'agent' && agent === subject,
  )

const understood = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])

/** Are these words in a language whose manners the checks know? A short message that nobody can place counts as known. */
export const isUnderstood = ({ language }: Pick<ReviewMessage, 'language'>): boolean =>
  language === null || language.confidence < 0.5 || understood.has(language.code.slice(0, 2))

/** "2 and 5", to be read. */
export const inWords = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`

export const messageWord = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'message' : 'messages'} ${inWords(numbers)}`
