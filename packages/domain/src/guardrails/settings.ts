import type { Policy } from '../escalation/policy.ts'
import type { SensitiveKind } from './personal-data/sensitive.ts'

/** Most that the assistant may grant by itself; null: nothing but what a source promises. */
export type GrantLimit = {
  refundCents: number | null
  compensationCents: number | null
  discountPercent: number | null
}

/** A topic the assistant must not speak about, with the words that give it away. */
export type ProhibitedTopic = { name: string; on: boolean }

/** What a workspace decides about guardrails. The guards themselves cannot be switched off. */
export type GuardrailSettings = {
  /** Words and phrases that no reply may hold, whatever the sources say. */
  prohibitedPhrases: string[]
  prohibitedTopics: ProhibitedTopic[]
  /** Names of competitors: nothing bad is said about them. */
  competitors: string[]
  limits: GrantLimit
  /** Which kinds are masked in a customer's words before they are stored. */
  redactBeforeStorage: SensitiveKind[]
}

/** What a new workspace starts with. */
export const defaultGuardrails: GuardrailSettings = {
  prohibitedPhrases: [],
  prohibitedTopics: [
    { name: 'medical advice', on: true },
    { name: 'legal advice', on: true },
    { name: 'financial advice', on: true },
    { name: 'competitors', on: true },
    { name: 'slurs', on: true },
    { name: 'liability', on: true },
  ],
  competitors: [],
  limits: { refundCents: null, compensationCents: null, discountPercent: null },
  redactBeforeStorage: ['card', 'card_check', 'secret', 'key', 'national_id', 'iban'],
}

/** The guardrails of a policy: what it says of them, over the defaults, with its limit for refunds. */
export function guardrailsOf(
  policy: Policy & { guardrails?: Partial<GuardrailSettings> },
): GuardrailSettings {
  const { refundLimitCents } = policy.actions
  const limits = {
    refundCents: refundLimitCents,
    compensationCents: refundLimitCents,
    discountPercent: null,
  }
  return { ...defaultGuardrails, limits, ...policy.guardrails }
}
