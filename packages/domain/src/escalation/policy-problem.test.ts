import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completePolicy, defaultPolicy } from './default-policy.ts'
import type { Policy } from './policy.ts'
import { differencesBetween } from './policy-difference.ts'
import { policyProblems } from './policy-problem.ts'

const placesIn = (change: Partial<Policy>, tiers: string[] = []): string[] =>
  policyProblems({ ...defaultPolicy, ...change }, { tiers }).map(({ path }) => path)

const topic = { name: 'a', phrases: ['one thing'], unless: [], action: null, mode: null }
const { keywords, topics, loop, distress, confidence, valuedCustomer } = defaultPolicy

describe('a policy is refused', () => {
  test.each([
    ['an empty rule', { keywords: { ...keywords, phrases: [] } }, 'keywords.phrases'],
    ['a phrase of signs', { keywords: { ...keywords, phrases: ['?!'] } }, 'keywords.phrases.0'],
    ['open brackets', { keywords: { ...keywords, phrases: ['(a|b'] } }, 'keywords.phrases.0'],
    [
      'a phrase its own exception takes away',
      { keywords: { ...keywords, phrases: ['sue'], unless: ['sue'] } },
      'keywords.phrases.0',
    ],
    ['no topics', { topics: { ...topics, topics: [] } }, 'topics.topics'],
    [
      'a shadowed phrase',
      { topics: { ...topics, topics: [topic, { ...topic, name: 'b' }] } },
      'topics.topics.1.phrases.0',
    ],
    [
      'a name given twice',
      { topics: { ...topics, topics: [topic, { ...topic, phrases: ['other'] }] } },
      'topics.topics.1.name',
    ],
    ['a mood nobody has', { distress: { ...distress, below: -1 } }, 'distress.below'],
    [
      'a limit that comes first',
      { loop: { ...loop, attempts: 3, maxReplies: 3 } },
      'loop.attempts',
    ],
    [
      'confidence below nothing',
      { confidence: { ...confidence, answerAt: 0, understoodAt: 0 } },
      'confidence.answerAt',
    ],
    [
      'nobody valued',
      {
        valuedCustomer: { ...valuedCustomer, valuedTiers: [], minimumValueCents: null, flags: [] },
      },
      'valuedCustomer.valuedTiers',
    ],
    ['compliance emptied', { compliance: { on: true, topics: [] } }, 'compliance.topics'],
  ] satisfies [string, Partial<Policy>, string][])('for %s', (_what, change, place) => {
    expect(placesIn(change)).toContain(place)
  })

  test('for a tier that no customer has, where customers are known', () => {
    const limited = { loop: { ...loop, tiers: ['diamond'] } }
    expect(placesIn(limited, ['standard', 'gold'])).toEqual(['loop.tiers'])
    expect(placesIn(limited)).toEqual([])
  })
})

test('what is switched off may be as empty as it likes', () => {
  expect(placesIn({ keywords: { ...keywords, on: false, phrases: [] } })).toEqual([])
})

test('the policy of a new workspace has no problem', () => {
  expect(policyProblems(defaultPolicy)).toEqual([])
})

test('a policy of an earlier day is completed, and keeps what it said', () => {
  const { amounts: _amounts, compliance: _compliance, ...earlier } = defaultPolicy
  const stored = {
    ...earlier,
    loop: { on: false, channels: [], tiers: [], mode: 'steer', attempts: 3 },
    topics: { ...topics, topics: [{ name: 'old', phrases: ['old words'] }] },
    valuedCustomer: { ...valuedCustomer, minimumValueCents: 0 },
  } as unknown as Policy
  const policy = completePolicy(stored)
  expect(policy.loop).toMatchObject({ on: false, mode: 'steer', attempts: 3, maxReplies: 12 })
  expect(policy.topics.topics).toEqual([{ ...topic, name: 'old', phrases: ['old words'] }])
  expect(policy.amounts).toEqual(defaultPolicy.amounts)
  expect(policy.valuedCustomer.minimumValueCents).toBeNull()
  expect(completePolicy(undefined)).toEqual(defaultPolicy)
})

describe('what changed', () => {
  test('is told setting by setting, and of words only which came and went', () => {
    const next = {
      ...defaultPolicy,
      loop: { ...loop, attempts: 3 },
      keywords: { ...keywords, phrases: [...keywords.phrases.slice(1), 'mayor'] },
    }
    expect(differencesBetween(defaultPolicy, next)).toEqual([
      { path: 'keywords.phrases', before: [keywords.phrases[0]], after: ['mayor'] },
      { path: 'loop.attempts', before: 2, after: 3 },
    ])
  })

  test('is nothing between a thing and itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(differencesBetween(value, structuredClone(value))).toEqual([])
      }),
    )
  })
})
