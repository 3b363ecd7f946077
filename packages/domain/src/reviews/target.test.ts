import { describe, expect, it } from 'vitest'
import { defaultScorecard } from './default-scorecard.ts'
import type { ReviewFacts } from './review-facts.ts'
import { defaultSamplePlan } from './sample-plan.ts'
import { type Circumstances, reasonsToLook } from './target.ts'
import { bob, facts, minute, said, start } from './test-facts.ts'

const calm: Circumstances = {
  ...{ satisfaction: null, reopenedAfter: [], agentDays: 400, guardrailHeld: false },
}
const lines = said(['customer', 'Hi'], ['assistant', 'So.'], ['agent', 'Hello!'])
const reasons = (
  subject: string,
  { more = {}, around = {} }: { more?: Partial<ReviewFacts>; around?: Partial<Circumstances> } = {},
  results: Parameters<typeof reasonsToLook>[0]['results'] = [],
) =>
  reasonsToLook({
    ...{ facts: facts(subject, lines, more), results, scorecard: defaultScorecard },
    ...{ around: { ...calm, ...around }, plan: defaultSamplePlan },
  })
const waited = (minutes: number) => [
  { trigger: 'x', raisedAt: start, metAt: start + minutes * minute, agent: bob },
]

describe('a conversation is drawn on purpose', () => {
  it('not without a reason', () => {
    expect([reasons('assistant'), reasons(bob)]).toEqual([[], []])
  })

  it('for whomever the customer was asked about, and for the assistant that had it before', () => {
    const around = { satisfaction: { agent: bob, score: 2 } }
    expect(reasons(bob, { around })).toEqual(['low_satisfaction'])
    expect(reasons('assistant', { around })).toEqual(['low_satisfaction'])
    expect(reasons('eve', { around })).toEqual([])
    expect(reasons(bob, { around: { satisfaction: { agent: bob, score: 3 } } })).toEqual([])
  })

  it('when somebody waited longer than the plan calls long', () => {
    expect(reasons(bob, { more: { escalations: waited(16) } })).toEqual(['long_wait'])
    expect(reasons(bob, { more: { escalations: waited(15) } })).toEqual([])
  })

  it('when an answer of the assistant was called wrong, and not for that of somebody else', () => {
    const judged = (number: number) => ({
      judgements: [{ number, verdict: 'wrong' as const, by: 'customer' as const }],
    })
    expect(reasons('assistant', { more: judged(2) })).toEqual(['flagged_wrong'])
    expect(reasons('assistant', { more: judged(3) })).toEqual([])
    expect(reasons(bob, { more: judged(2) })).toEqual([])
  })

  it('when guardrails spoke, a person came late, a critical check failed, or the customer came back', () => {
    const failed = (check: 'handoff' | 'private_data') => [
      { check, verdict: 'failed' as const, says: '', messages: [] },
    ]
    expect(reasons('assistant', { around: { guardrailHeld: true } })).toEqual(['guardrail'])
    expect(reasons('assistant', {}, failed('handoff'))).toEqual(['escalated_late'])
    expect(reasons(bob, {}, failed('private_data'))).toEqual(['critical_check'])
    expect(reasons(bob, { around: { reopenedAfter: [bob] } })).toEqual(['reopened'])
  })

  it('for people who are new', () => {
    expect(reasons(bob, { around: { agentDays: 3 } })).toEqual(['new_agent'])
    expect(reasons('assistant', { around: { agentDays: 3 } })).toEqual([])
  })
})
