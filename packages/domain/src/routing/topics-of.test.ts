import { expect, test } from 'vitest'
import { topicsOf } from './topics-of.ts'

const finding = (measured: Record<string, number | string>) => ({
  trigger: 'topic' as const,
  evidence: { summary: '', messages: [], measured, threshold: {} },
})

test('an escalation is about its trigger, the topic that was found, and the kind of issue', () => {
  expect(topicsOf(finding({ name: 'refunds' }), 'billing')).toEqual(['topic', 'refunds', 'billing'])
  expect(topicsOf(finding({ topic: 'fire' }))).toEqual(['topic', 'fire'])
})

test('what was measured as a number is no topic', () => {
  expect(topicsOf(finding({ topic: 0.7, name: '' }))).toEqual(['topic'])
})
