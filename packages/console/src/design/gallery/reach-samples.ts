import type { DecisionView } from '@baton/contract'
import type { OfferItem } from '../../api/reaching-types.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

const offer: OfferItem = {
  ...{ conversation: 'c', escalation: 'e', agent: 'me', mode: 'takeover', queue: 'vip' },
  ...{ offeredAt: minutesAgo(0.2), endsAt: minutesAgo(-0.5), acceptedAt: null },
  customer: { id: 'mia', name: 'Mia Torres', tier: 'gold' },
  ...{ channel: 'whatsapp_cloud', urgency: 'high', trigger: 'asked_for_person' },
  lastLine: 'I need the 39.90 back today, rent is due',
  waitingSince: minutesAgo(6),
  question: null,
}

/** An offer in every state that a card knows. */
export const offers: OfferItem[] = [
  offer,
  {
    ...offer,
    ...{ escalation: 'q', mode: 'steer', urgency: 'normal', endsAt: minutesAgo(-0.1) },
    question: 'Is theft insurance included when a cargo bike is leased through an employer?',
  },
]

const ana = { id: 'ana', name: 'Ana Ferreira' }
export const decisions: DecisionView[] = [
  {
    queue: 'billing',
    choosing: 'best_match',
    requirements: [
      {
        ...{ queue: 'billing', team: 'support', skills: ['billing'], prefers: ['complaints'] },
        ...{ language: null, prefersLanguage: 'es', keptFor: null, weight: 1, relaxed: 0 },
      },
    ],
    chosen: ana,
    ranked: [
      { agent: ana, total: 74, parts: { previous_agent: 30, preferred_skills: 30, idle: 10 } },
      {
        agent: { id: 'noor', name: 'Noor Haddad' },
        ...{ total: 35, parts: { free_capacity: 25, idle: 10 } },
      },
    ],
    removed: [{ obstacle: 'skill:billing', agents: [{ id: 'jonas', name: 'Jonas Weber' }] }],
    nextAt: null,
  },
  {
    ...{ queue: 'billing', choosing: 'round_robin', requirements: [], chosen: null, ranked: [] },
    removed: [{ obstacle: 'full', agents: [ana] }],
    nextAt: minutesAgo(-3),
  },
]

export const waits = [2, 3, 4, 5, 12, 27].map((minutes, at) => ({
  conversation: String(at),
  since: minutesAgo(minutes),
  atRisk: minutes > 20,
  name: 'Mia Torres',
}))
