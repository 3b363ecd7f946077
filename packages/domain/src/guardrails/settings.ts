import type { SensitiveKind } from './personal-data/sensitive.ts'

/** Most that the assistant may grant by itself; null: nothing but what a source promises. */
export type GrantLimit = {
  refundCents: number | null
  compensationCents: number | null
  discountPercent: number | null
}

/** A topic the assistant must not speak about. The shipped ones know their words; a workspace's own names them. */
export type ProhibitedTopic = { name: string; on: boolean; phrases: string[] }

/** What becomes of a sentence that a guard objects to; `usual`: what that guard finds right by itself. */
export type DecidedVerdict = 'usual' | 'hold' | 'repair'

/** The guards whose verdict a workspace may decide. Orders to the assistant and its own instructions are not among them. */
export type DecidedGuard = 'grounding' | 'promise' | 'limit' | 'wording' | 'tone'

/** What a workspace decides about guardrails. The guards themselves cannot be switched off. */
export type GuardrailSettings = {
  /** Words and phrases that no reply may hold, whatever the sources say. */
  prohibitedPhrases: string[]
  prohibitedTopics: ProhibitedTopic[]
  /** Names of competitors: nothing bad is said about them. */
  competitors: string[]
  /** Words that do not fit how this workspace speaks. */
  unfitTone: string[]
  /** Sentences the company stands by: the assistant may promise them though no article does. */
  allowedPromises: string[]
  limits: GrantLimit
  whenFound: Record<DecidedGuard, DecidedVerdict> & { personal_data: 'redact' | 'hold' }
  /** Whether deeds wait for a person while the customer is upset. */
  heldWhenUpset: boolean
  /** Which kinds are masked in a customer's words before they are stored. */
  redactBeforeStorage: SensitiveKind[]
}

/** The guardrails as a policy holds them: its limit for refunds stands among the actions. */
export type GuardrailPolicy = Omit<GuardrailSettings, 'limits'> & {
  /** Null compensation: as much as may be refunded. */
  limits: Omit<GrantLimit, 'refundCents'>
}

const shipped = (name: string): ProhibitedTopic => ({ name, on: true, phrases: [] })

/** What a new workspace starts with. */
export const defaultGuardrailPolicy: GuardrailPolicy = {
  prohibitedPhrases: [],
  prohibitedTopics: [
    'medical advice',
    'legal advice',
    'financial advice',
    'competitors',
    'slurs',
    'liability',
  ].map(shipped),
  competitors: [],
  unfitTone: [],
  allowedPromises: [],
  limits: { compensationCents: null, discountPercent: null },
  whenFound: {
    grounding: 'usual',
    promise: 'usual',
    limit: 'usual',
    wording: 'usual',
    tone: 'usual',
    personal_data: 'redact',
  },
  heldWhenUpset: true,
  redactBeforeStorage: ['card', 'card_check', 'secret', 'key', 'national_id', 'iban'],
}

/** The same without any policy: nothing is granted but what a source promises. */
export const defaultGuardrails: GuardrailSettings = {
  ...defaultGuardrailPolicy,
  limits: { refundCents: null, compensationCents: null, discountPercent: null },
}

type Deciding = { actions: { refundLimitCents: number }; guardrails: GuardrailPolicy }

/** The guardrails of a policy, with its limit for refunds. */
export function guardrailsOf({ actions, guardrails }: Deciding): GuardrailSettings {
  const { refundLimitCents } = actions
  const { compensationCents, discountPercent } = guardrails.limits
  return {
    ...guardrails,
    limits: {
      refundCents: refundLimitCents,
      compensationCents: compensationCents ?? refundLimitCents,
      discountPercent,
    },
  }
}
