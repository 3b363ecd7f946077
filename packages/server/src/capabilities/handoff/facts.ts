import type { Finding, ProposedAction, Signals, SteerQuestion } from '@baton/domain'

/** A message as the package reads it; notes stay among colleagues and are left out. */
export type SaidFact = {
  number: number
  at: Date
  author: 'customer' | 'assistant' | 'agent' | 'system'
  /** The agent's name, or who guided the assistant to this reply. */
  by: string | null
  text: string
  signals: Signals | null
  sources: { article: string; title: string }[]
  choices: { label: string }[]
}

/** An event of the log, with the name of the agent in it. */
export type HappenedFact = {
  kind: string
  at: Date
  payload: Record<string, unknown>
  by: string | null
}

/** One attempt of the assistant: what it looked for, found, rested on and looked up. */
export type TurnFact = {
  at: Date
  answersMessage: number
  proposal: string
  outcome: string
  detail: {
    question?: string
    confidence?: { understood: number; answer: number; amongThree: number }
    found?: { article: string; title: string; closeness: number }[]
    used?: string[]
    tools?: { tool: string; text: string }[]
    problem?: string
  }
}

export type OrderFact = {
  number: string
  placedOn: string
  status: string
  totalCents: number
  currency: string
  carrier: string | null
  tracking: string | null
  expectedOn: string | null
}

export type ChargeFact = { date: string; description: string; amountCents: number }

export type CustomerFact = {
  name: string
  tier: string
  since: string | null
  lifetimeValueCents: number
  currency: string
  verified: boolean
  orders: OrderFact[]
  billing: ChargeFact[]
}

/** Everything the package rests on. Nothing else may enter it. */
export type HandoffFacts = {
  now: Date
  channel: string
  answeredUpTo: number
  escalation: {
    finding: Finding
    /** When this reason came up. */
    at: Date
    question: SteerQuestion | null
    action: ProposedAction | null
  }
  customer: CustomerFact
  said: SaidFact[]
  happened: HappenedFact[]
  turns: TurnFact[]
}
