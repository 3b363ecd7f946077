import { defaultGuardrailPolicy } from '../guardrails/settings.ts'
import { boundaries } from './default-words/boundaries.ts'
import { complianceTopics } from './default-words/compliance.ts'
import { keywords } from './default-words/keywords.ts'
import { defaultTopics } from './default-words/topics.ts'
import type { PhraseTopic, Policy, Topic } from './policy.ts'

const everywhere = { on: true, channels: [], tiers: [] }
const takenOver = { action: 'at_once', mode: 'takeover' } as const

/** What a new workspace starts with. Why these and no others: docs/decisions/0017-default-triggers.md. */
export const defaultPolicy: Policy = {
  askedForPerson: {
    ...everywhere,
    words: [
      'agent',
      'human',
      'person',
      'operator',
      '0',
      'mensch',
      'mitarbeiter',
      'humain',
      'conseiller',
      'humano',
      'persona',
      'agente',
      'atendente',
      'pessoa',
      'mens',
      'medewerker',
    ],
    doubtful: 2,
  },
  keywords: { ...everywhere, ...takenOver, ...keywords },
  topics: { ...everywhere, ...takenOver, topics: defaultTopics },
  compliance: { on: true, topics: complianceTopics },
  distress: {
    ...everywhere,
    ...takenOver,
    messages: 2,
    below: -0.25,
    worst: -0.45,
    acuteAnger: 0.92,
    riseMessages: 3,
    riseBy: 0.35,
  },
  confidence: {
    ...everywhere,
    mode: 'steer',
    answerAt: 0.6,
    clarifyAt: 0.75,
    understoodAt: 0.1,
    unclear: 2,
  },
  loop: {
    ...everywhere,
    mode: 'takeover',
    attempts: 2,
    attemptsAfterAction: 2,
    attemptsAfterQuestion: 2,
    similarity: 0.6,
    maxReplies: 12,
  },
  valuedCustomer: {
    ...everywhere,
    ...takenOver,
    valuedTiers: ['vip', 'enterprise', 'platinum'],
    minimumValueCents: 5_000_000,
    flags: ['key_account', 'do_not_automate', 'legal_hold', 'fraud_review'],
  },
  amounts: { ...everywhere, ...takenOver, minimumCents: 500_000 },
  failure: { on: true },
  capability: { ...everywhere, mode: 'takeover', boundaries },
  waits: { takeoverMinutes: 15, steerMinutes: 10 },
  actions: { refundLimitCents: 5_000 },
  guardrails: defaultGuardrailPolicy,
}

/** A policy published before a section or a setting existed gets the default of it, so that old versions stay readable. */
export function completePolicy(stored: Partial<Policy> | undefined): Policy {
  if (!stored) return defaultPolicy
  const sections = Object.entries(defaultPolicy).map(([name, section]) => [
    name,
    { ...section, ...stored[name as keyof Policy] },
  ])
  const policy = Object.fromEntries(sections) as Policy
  return {
    ...policy,
    topics: {
      ...policy.topics,
      topics: policy.topics.topics.map((topic) => ({ ...newInTopics, ...topic }) as Topic),
    },
    valuedCustomer: { ...policy.valuedCustomer, minimumValueCents: valueOrNone(policy) },
    capability: { ...policy.capability, boundaries: policy.capability.boundaries.map(withUnless) },
    compliance: { on: true, topics: policy.compliance.topics.map(withUnless) },
  }
}

/** Zero once meant that the value does not count. */
const valueOrNone = ({ valuedCustomer: { minimumValueCents } }: Policy): number | null =>
  minimumValueCents !== null && minimumValueCents > 0 ? minimumValueCents : null

/** What topics did not have from the beginning. */
const newInTopics: Partial<Topic> = { unless: [], action: null, mode: null }

const withUnless = (stored: Partial<PhraseTopic>): PhraseTopic =>
  ({ unless: [], ...stored }) as PhraseTopic
