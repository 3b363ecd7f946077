import type { Reach } from '../policy.ts'

/** What the local mind measured in one customer message. */
export type Signals = {
  language: string
  languageConfidence: number
  /** -1 (very negative) to 1. */
  sentiment: number
  /** 0 to 1. */
  anger: number
  urgency: 'low' | 'normal' | 'high' | 'critical'
  complexity: 'simple' | 'normal' | 'complex'
  type: string
  typeConfidence: number
  /** Which of the workspace's own kinds of issues it is, where its articles tell; and how sure that is. */
  issue?: string
  issueConfidence?: number
  requests: string[]
  /** The danger that is likeliest, and how sure it is that there is one; old messages have none. */
  danger?: 'self_harm' | 'violence' | 'medical' | 'personal_safety'
  dangerConfidence?: number
  /** How sure each judgement is, 0 to 1; messages stored before these were measured have none. */
  sentimentConfidence?: number
  urgencyConfidence?: number
  complexityConfidence?: number
  asksForPerson: 'yes' | 'maybe' | 'no'
  askEvidence: string
}

/** A customer message with its measurements. `at`: when it came, in seconds; recorded cases do not say. */
export type Measured = { number: number; text: string; signals: Signals; at?: number }

/** What kind of help a reply of the assistant was. */
export type Resolution = 'answer' | 'action' | 'question'

/** A customer message that the assistant has replied to, with the reply. `isSourced`: the reply rests on an article. */
export type Answered = Measured & { reply: string; isSourced: boolean; resolution: Resolution }

/** Money that our records know of: an order's total, a charge, what a tool reports. `name` is how a message names it. */
export type KnownAmount = { cents: number; what: string; name: string | null }

/** All a trigger may look at when a message comes in: the message, those before it, and who wrote. */
export type Reading = {
  message: Measured
  /** Earlier customer messages of this conversation, oldest first. */
  earlier: Measured[]
  /** `flags` are marks that the workspace or its CRM put on the account. */
  customer: {
    tier: string
    lifetimeValueCents: number
    flags: string[]
    /** The newest first. */
    amounts?: readonly KnownAmount[]
  }
  channel: string
  /** The customer pressed "Talk to a person". */
  pressedControl: boolean
  /** Replies of the assistant in a row without a person. */
  assistantReplies: number
}

/** Is the trigger switched on here, for this customer? */
export function reaches(reach: Reach, reading: Pick<Reading, 'channel' | 'customer'>): boolean {
  const { on, channels, tiers } = reach
  const here = channels.length === 0 || channels.includes(reading.channel)
  return on && here && (tiers.length === 0 || tiers.includes(reading.customer.tier))
}
