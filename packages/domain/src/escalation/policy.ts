import type { GuardrailPolicy } from '../guardrails/settings.ts'
import type { Mode } from './mode.ts'

/** Where and for whom a trigger holds; empty lists mean everywhere and everybody. */
export type Reach = { on: boolean; channels: string[]; tiers: string[] }
type Action = 'at_once' | 'offer'
/** How a person comes in when a trigger fires: at once or as an offer, to take over or to steer. */
type Coming = { action: Action; mode: Mode }

/** Phrases under a name. What stands in `unless` is not looked at: "law firm" is no threat with a lawyer. */
export type PhraseTopic = { name: string; phrases: string[]; unless: string[] }
/** A topic may want a person in its own way; null leaves that to its trigger. */
export type Topic = PhraseTopic & { action: Action | null; mode: Mode | null }

/** When a person comes in, as a supervisor publishes it. Safety topics stand in code: nobody can switch them off. */
export type Policy = {
  /** `words` ask for a person when they are all that a message says; so does the doubtful wish said `doubtful` times. */
  askedForPerson: Reach & { words: string[]; doubtful: number }
  keywords: Reach & Coming & { phrases: string[]; unless: string[] }
  topics: Reach & Coming & { topics: Topic[] }
  /** Matters that the law or our own rules keep for people. Always on, for everybody. */
  compliance: { on: true; topics: PhraseTopic[] }
  /**
   * `messages` negative ones in a row (sentiment under `below`, and under `worst` at least once), or one with anger from `acuteAnger` on, or a mood that
   * has fallen with each of `riseMessages` messages, by `riseBy` in all.
   */
  distress: Reach &
    Coming & {
      messages: number
      below: number
      worst: number
      acuteAnger: number
      riseMessages: number
      riseBy: number
    }
  /**
   * Probabilities in 0..1: below `understoodAt` the question counts as not understood, from `answerAt` the assistant
   * answers, from `clarifyAt` it asks "which of these?". `unclear` is how often in a row it may fail to understand.
   */
  confidence: Reach & {
    mode: Mode
    answerAt: number
    clarifyAt: number
    understoodAt: number
    unclear: number
  }
  /** Attempts that failed before a person comes, by what was attempted: an answer, an action, a question back. */
  loop: Reach & {
    mode: Mode
    attempts: number
    attemptsAfterAction: number
    attemptsAfterQuestion: number
    similarity: number
    maxReplies: number
  }
  valuedCustomer: Reach &
    Coming & { valuedTiers: string[]; minimumValueCents: number | null; flags: string[] }
  /** Money that is to be moved, named in the message, from `minimumCents` on. */
  amounts: Reach & Coming & { minimumCents: number }
  failure: { on: true }
  capability: Reach & { mode: Mode; boundaries: PhraseTopic[] }
  waits: { takeoverMinutes: number; steerMinutes: number }
  actions: { refundLimitCents: number }
  guardrails: GuardrailPolicy
}

/** A policy with the version under which it was published; every finding names it. */
export type PublishedPolicy = { version: number; policy: Policy }
