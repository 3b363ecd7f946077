import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding } from '../test-conversations.ts'
import type { Finding, TriggerKind } from './finding.ts'
import { strongest, strongestAtOnce } from './precedence.ts'

const kinds: TriggerKind[] = [
  'safety',
  'asked_for_person',
  'compliance',
  'capability',
  'keyword',
  'topic',
  'distress',
  'valued_customer',
  'amount',
  'assistant_unavailable',
  'guardrail',
  'action_needs_approval',
  'loop',
  'not_understood',
  'low_confidence',
  'agent_stepped_in',
]

const findings: fc.Arbitrary<Finding> = fc
  .record({
    mode: fc.constantFrom('takeover' as const, 'steer' as const),
    trigger: fc.constantFrom(...kinds),
    action: fc.constantFrom('at_once' as const, 'offer' as const),
  })
  .map(({ mode, trigger, action }) => ({ ...finding(mode, trigger), action }))

test.each(kinds.slice(1).map((kind, at) => [kinds[at] as TriggerKind, kind] as const))(
  '%s comes before %s, in whatever order they are found',
  (first, second) => {
    const pair = [finding('takeover', second), finding('takeover', first)]
    expect(strongest(pair)?.trigger).toBe(first)
    expect(strongest([...pair].reverse())?.trigger).toBe(first)
  },
)

test('safety at once is outdone by nothing', () => {
  fc.assert(
    fc.property(fc.array(findings), (others) => {
      expect(strongest([...others, finding('takeover', 'safety')])?.trigger).toBe('safety')
    }),
  )
})

test('a person who answers comes before one who only guides', () => {
  expect(strongest([finding('steer', 'topic'), finding('takeover', 'loop')])?.trigger).toBe('loop')
})

test('an offer never hands over by itself', () => {
  fc.assert(
    fc.property(fc.array(findings), (found) => {
      const winner = strongestAtOnce(found)
      expect(winner?.action ?? 'at_once').toBe('at_once')
      expect(winner === null).toBe(found.every(({ action }) => action === 'offer'))
    }),
  )
})

test('the winner is one of those found, and nothing is found among nothing', () => {
  expect(strongest([])).toBeNull()
  fc.assert(
    fc.property(fc.array(findings, { minLength: 1 }), (found) => {
      expect(found).toContain(strongest(found))
    }),
  )
})
