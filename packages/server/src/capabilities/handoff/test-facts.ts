import type { Finding, TriggerKind } from '@baton/domain'
import { readSignals } from '../../models/local/read-signals.ts'
import type { CustomerFact, HandoffFacts, SaidFact, TurnFact } from './facts.ts'

/** Builders for tests: an hour at the desk, counted in minutes before `now`. */
export const now = new Date('2026-11-20T12:00:00.000Z')
export const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

export const finding = (
  trigger: TriggerKind,
  measured: Finding['evidence']['measured'] = {},
  messages: number[] = [],
): Finding => ({
  trigger,
  mode: 'takeover',
  action: 'at_once',
  policyVersion: 3,
  evidence: { summary: 'It fired.', messages, measured, threshold: {} },
})

export const mia: CustomerFact = {
  name: 'Mia Torres',
  tier: 'vip',
  since: '2022-03-01',
  lifetimeValueCents: 184_000,
  currency: 'EUR',
  verified: false,
  orders: [],
  billing: [],
}

export const customerSays = (number: number, minutes: number, text: string): SaidFact => ({
  ...said(number, minutes, text),
  author: 'customer',
  signals: readSignals(text),
})

export const assistantSays = (
  number: number,
  minutes: number,
  text: string,
  titles: string[] = [],
): SaidFact => ({
  ...said(number, minutes, text),
  author: 'assistant',
  sources: titles.map((title) => ({ article: title, title })),
})

export const agentSays = (number: number, minutes: number, text: string, by = 'Bob'): SaidFact => ({
  ...said(number, minutes, text),
  author: 'agent',
  by,
})

const said = (number: number, minutes: number, text: string): SaidFact => ({
  number,
  at: ago(minutes),
  author: 'system',
  by: null,
  text,
  signals: null,
  sources: [],
  choices: [],
})

export const turn = (
  answersMessage: number,
  minutes: number,
  part: Partial<TurnFact>,
): TurnFact => ({
  at: ago(minutes),
  answersMessage,
  proposal: 'reply',
  outcome: 'used',
  detail: {},
  ...part,
})

export const factsOf = (part: Partial<HandoffFacts> & { why?: Finding } = {}): HandoffFacts => {
  const { why = finding('asked_for_person'), ...rest } = part
  return {
    now,
    channel: 'webchat',
    answeredUpTo: 0,
    escalation: { finding: why, at: ago(1), question: null, action: null },
    customer: mia,
    said: [],
    happened: [],
    turns: [],
    ...rest,
  }
}

export const returns = { article: 'a1', title: 'Return an item', closeness: 0.34 }

/** A dispute of two equal charges. */
export const chargedTwice = factsOf({
  why: finding('topic', { name: 'billing dispute', phrase: 'charged twice' }, [2]),
  customer: {
    ...mia,
    billing: [
      { date: '2026-11-14', description: 'Order KW-4521', amountCents: 3_990 },
      { date: '2026-11-15', description: 'Order KW-4521', amountCents: 3_990 },
      { date: '2026-10-02', description: 'Order KW-4100', amountCents: 3_990 },
    ],
  },
  said: [
    customerSays(1, 20, 'Hi there'),
    customerSays(2, 18, 'I was charged twice for order KW-4521. Please refund the second one.'),
  ],
})

/** The same question, answered twice from the same article. */
export const loops = factsOf({
  why: finding('loop', { restated: 2 }, [1, 3, 5]),
  answeredUpTo: 3,
  said: [
    customerSays(1, 18, 'How do I send back a used grinder?'),
    assistantSays(2, 17, 'You can return it within 30 days.', ['Return an item']),
    customerSays(3, 15, 'But how do I send back a used grinder?'),
    assistantSays(4, 14, 'You can return it within 30 days.', ['Return an item']),
    customerSays(5, 12, 'How can I send back a used grinder??'),
  ],
  turns: [
    turn(1, 17, {
      detail: { question: 'How do I send back a used grinder?', found: [returns], used: ['a1'] },
    }),
    turn(3, 14, {
      detail: {
        question: 'But how do I send back a used grinder?',
        found: [returns],
        used: ['a1'],
      },
    }),
  ],
})
