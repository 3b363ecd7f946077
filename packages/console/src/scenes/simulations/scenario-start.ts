import type { ScenarioBody, ScenarioDocument } from '@baton/contract'

export type Document = ScenarioDocument
export type Scripted = Extract<Document['customer'], { kind: 'scripted' }>
export type Played = Extract<Document['customer'], { kind: 'played' }>
export type Facts = Document['facts']

export const blankLine = { says: '', when: 'next' as const, expects: null }

/** What somebody begins with who writes a scenario. */
export const blankScenario: ScenarioBody = {
  name: '',
  topic: 'General',
  enabled: true,
  regression: false,
  document: {
    facts: {
      ...{ channel: 'webchat', tier: 'standard', language: null, verified: false },
      ...{ flags: [], lifetimeValueCents: 0, orders: [] },
    },
    customer: { kind: 'scripted', lines: [blankLine], picks: 'expected' },
    ends: [{ kind: 'answered', article: null }],
    mustSay: [],
    mustNotSay: [],
  },
}

export const blankPlayed: Played = { kind: 'played', opens: '', goal: '', mostTurns: 6 }
export const blankScripted: Scripted = { kind: 'scripted', lines: [blankLine], picks: 'expected' }
