import type { PlayedStep, Scenario, ScriptLine } from './scenario.ts'

/** A scenario of a customer who says these things; only the interesting part has to be named. */
export const scenarioOf = (
  says: (string | Partial<ScriptLine>)[],
  more: object = {},
): Scenario => ({
  facts: {
    ...{ channel: 'webchat', tier: 'standard', language: 'en', verified: false, flags: [] },
    ...{ lifetimeValueCents: 0, orders: [] },
  },
  customer: {
    kind: 'scripted',
    picks: 'expected',
    lines: says.map((line) => ({
      ...{ says: 'Hello', when: 'next', expects: null },
      ...(typeof line === 'string' ? { says: line } : line),
    })),
  },
  ...{ ends: [{ kind: 'answered', article: null }], mustSay: [], mustNotSay: [] },
  ...more,
})

/** A step to which nothing came but what is named. */
export const step = (says: string, more: Partial<PlayedStep> = {}): PlayedStep => ({
  ...{ says, came: 'silent', said: [], articles: [], choices: [] },
  ...{ trigger: null, mode: null, why: null, holder: 'ai' },
  ...more,
})

export const answeredFrom = (says: string, id: string, said = 'So it is.'): PlayedStep =>
  step(says, { came: 'answered', said: [said], articles: [{ id, title: id }] })

export const escalatedBy = (
  says: string,
  trigger: PlayedStep['trigger'],
  mode: PlayedStep['mode'] = 'takeover',
): PlayedStep => step(says, { came: 'escalated', trigger, mode, holder: 'waiting' })
