import { describe, expect, it, test } from 'vitest'
import { expectedOf, type HumanResolution } from './expected-of-resolution.ts'

const resolution = (more: Partial<HumanResolution>): HumanResolution => ({
  ...{ trigger: 'low_confidence', mode: 'steer', article: null, answer: '', replaced: null },
  ...more,
})

describe('an answer that others get too', () => {
  it('is expected to be given from the article it became, with the figures a customer acts on', () => {
    const answer = 'Returns take 30 days and cost €4.90, or 10 % of the price; write to us.'
    expect(expectedOf(resolution({ article: 'a', answer }))).toMatchObject({
      ends: [{ kind: 'answered', article: 'a' }],
      mustSay: ['30 days', '€4.90', '10 %'],
    })
  })

  it('must not say any more what it replaced', () => {
    const more = { article: 'a', answer: 'You have 30 days.', replaced: 'You have 14 days.' }
    expect(expectedOf(resolution(more)).mustNotSay).toEqual(['14 days'])
  })

  it('may repeat what both say', () => {
    const more = { article: 'a', answer: 'Now 30 days.', replaced: 'Still 30 days, from Monday.' }
    expect(expectedOf(resolution(more)).mustNotSay).toEqual([])
  })
})

test.each(['asked_for_person', 'safety', 'keyword', 'amount', 'distress'] as const)(
  'a person who came in because of %s is expected to come in again, in the same way',
  (trigger) => {
    const { ends } = expectedOf(resolution({ trigger, mode: 'takeover' }))
    expect(ends).toEqual([{ kind: 'escalated', triggers: [trigger], mode: 'takeover' }])
  },
)

test('who came in only because the assistant did not know is not missed once it does', () => {
  expect(expectedOf(resolution({})).ends.map(({ kind }) => kind)).toEqual(['escalated', 'answered'])
})
