import type { Mode } from './mode.ts'

/** Where and for whom a trigger holds; empty lists mean everywhere and everybody. */
export type Reach = { on: boolean; channels: string[]; tiers: string[] }
type Action = 'at_once' | 'offer'
type Named = { name: string; phrases: string[] }

/** When a person comes in, as a supervisor publishes it. Safety topics stand in code: nobody can switch them off. */
export type Policy = {
  askedForPerson: Reach
  keywords: Reach & { action: Action; phrases: string[] }
  topics: Reach & { action: Action; mode: Mode; topics: Named[] }
  /** `messages` negative ones in a row (sentiment under `below`), or one with anger from `acuteAnger` on. */
  distress: Reach & { action: Action; messages: number; below: number; acuteAnger: number }
  /** Probabilities in 0..1: from `answerAt` the assistant answers, from `clarifyAt` it asks "which of these?". */
  confidence: Reach & { mode: Mode; answerAt: number; clarifyAt: number }
  loop: Reach & { mode: Mode; attempts: number; similarity: number; maxReplies: number }
  valuedCustomer: Reach & {
    action: Action
    valuedTiers: string[]
    minimumValueCents: number | null
  }
  failure: { on: true }
  capability: Reach & { mode: Mode; boundaries: Named[] }
  waits: { takeoverMinutes: number; steerMinutes: number }
  actions: { refundLimitCents: number }
}

/** A policy with the version under which it was published; every finding names it. */
export type PublishedPolicy = { version: number; policy: Policy }

const everywhere = { on: true, channels: [], tiers: [] }

/** What a new workspace starts with. */
export const defaultPolicy: Policy = {
  askedForPerson: everywhere,
  keywords: {
    ...everywhere,
    action: 'at_once',
    phrases: [
      'lawyer',
      'attorney',
      'solicitor',
      'legal action',
      'sue you',
      'take you to court',
      'small claims',
      'consumer protection',
      'ombudsman',
      'regulator',
      'trading standards',
      'data protection officer',
      'gdpr request',
      'chargeback',
      'press',
      'journalist',
      'anwalt',
      'rechtliche schritte',
      'verbraucherzentrale',
      'avocat',
      'abogado',
      'advogado',
      'advocaat',
    ],
  },
  topics: {
    ...everywhere,
    action: 'at_once',
    mode: 'takeover',
    topics: [
      {
        name: 'billing dispute',
        phrases: [
          'charged twice',
          'double charged',
          'charged me twice',
          'charged two times',
          'unauthorised charge',
          'unauthorized charge',
          'did not authorise',
          'wrong amount charged',
          'overcharged',
          'dispute the charge',
          'dispute this charge',
        ],
      },
      {
        name: 'complaint',
        phrases: [
          'formal complaint',
          'make a complaint',
          'file a complaint',
          'lodge a complaint',
          'complaint about your',
        ],
      },
      {
        name: 'negotiation',
        phrases: [
          'special terms',
          'better price',
          'negotiate',
          'match the price of',
          'custom contract',
        ],
      },
    ],
  },
  distress: { ...everywhere, action: 'at_once', messages: 2, below: -0.25, acuteAnger: 0.92 },
  confidence: { ...everywhere, mode: 'steer', answerAt: 0.6, clarifyAt: 0.75 },
  loop: { ...everywhere, mode: 'takeover', attempts: 2, similarity: 0.6, maxReplies: 12 },
  valuedCustomer: {
    ...everywhere,
    action: 'at_once',
    valuedTiers: ['vip'],
    minimumValueCents: null,
  },
  failure: { on: true },
  capability: {
    ...everywhere,
    mode: 'takeover',
    boundaries: [
      {
        name: 'account owner change',
        phrases: [
          'transfer my account',
          'change the account owner',
          'account of my late',
          'power of attorney',
        ],
      },
      {
        name: 'stolen account',
        phrases: [
          'account was hacked',
          'account got hacked',
          'someone logged into my account',
          'account has been hacked',
        ],
      },
    ],
  },
  waits: { takeoverMinutes: 15, steerMinutes: 10 },
  actions: { refundLimitCents: 5_000 },
}
