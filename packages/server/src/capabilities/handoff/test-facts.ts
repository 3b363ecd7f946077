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
