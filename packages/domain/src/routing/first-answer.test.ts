import { expect, test } from 'vitest'
import type { SlaPolicy } from '../service/sla-policy.ts'
import { firstAnswerSeconds } from './first-answer.ts'

const policy = (firstAnswer: number | null, reach: Partial<SlaPolicy['reach']>): SlaPolicy => ({
  ...{ id: 'any', name: 'Any', inBusinessHours: true, atRiskShare: 0.8 },
  reach: { queues: [], tiers: [], channels: [], ...reach },
  targets: { assistantAnswer: null, firstAnswer, nextAnswer: null, resolution: null },
})
const policies = [
  policy(60, { tiers: ['vip'] }),
  policy(300, { channels: ['sms'] }),
  policy(900, {}),
]
const promised = (change: object) =>
  firstAnswerSeconds(policies, {
    queue: 'support',
    tier: 'standard',
    channel: 'webchat',
    ...change,
  })

test('a first answer is promised by the first policy that reaches it', () => {
  expect(promised({ tier: 'vip', channel: 'sms' })).toBe(60)
  expect(promised({ channel: 'sms' })).toBe(300)
  expect(promised({})).toBe(900)
})

test('without a policy, or a target in it, nothing is promised', () => {
  const one = { queue: 'support', tier: 'standard', channel: 'webchat' }
  expect(firstAnswerSeconds([], one)).toBeNull()
  expect(firstAnswerSeconds([policy(null, {})], one)).toBeNull()
})
