import type { Policy, TextsPlan } from '@baton/domain'
import type { Transition, WaitPromise } from '../promises/index.ts'
import type { MessageFacts } from './message-row.ts'
import type { Reach } from './reach.ts'

/** What the platform says in a step: the workspace's own texts, and what is promised to who begins to wait. */
export type Words = {
  own: TextsPlan
  transition: Transition | null
  promise: WaitPromise | null
  /** Until when this customer may be written to without a template; nothing when there is no such limit. */
  reach: Reach
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
  /** The workspace's own texts and what is promised, where the platform speaks; see `words-for.ts`. */
  words?: Words
  urgency?: string
  language?: string
  /** Where the customer wants to be answered instead of here. */
  email?: string
  /** The customer is probably still typing: wait longer before answering. */
  isUnfinished?: boolean
  /** Nobody of the team is at work: the customer is told so, instead of being asked to wait. Commit finds it out. */
  isClosed?: boolean
  /** The customer chose one of our choices: there is nothing to wait for. */
  isPick?: boolean
  /** Routing itself does this and goes on from there: it needs no word of it. */
  isRouted?: boolean
}
