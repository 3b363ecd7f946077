import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../escalation/default-policy.ts'
import type { GroundSource } from './grounding/source.ts'
import { guardrailProblems } from './guardrail-problem.ts'
import { inspectDraft } from './inspect-draft.ts'
import { defaultGuardrailPolicy, type GuardrailPolicy, guardrailsOf } from './settings.ts'
import type { Verdict } from './verdict.ts'

const returns = 'Unused items can be returned within 30 days. Return shipping costs 4.90 EUR.'
const usual = defaultGuardrailPolicy
const { limits, whenFound } = usual

function verdictOf(change: Partial<GuardrailPolicy>, draft: string): Verdict {
  const sources: GroundSource[] = [{ kind: 'passage', text: returns }]
  const guardrails = { ...usual, ...change }
  const settings = guardrailsOf({ actions: { refundLimitCents: 5_000 }, guardrails })
  return inspectDraft(draft, { sources, customerName: null, systemPrompt: null, settings }).verdict
}

const own = (phrases: string[], on = true) => ({
  prohibitedTopics: [...usual.prohibitedTopics, { name: 'our merger', on, phrases }],
})

describe('what a workspace decides about a reply', () => {
  it.each<[string, Partial<GuardrailPolicy>, string, Verdict]>([
    [
      'a prohibited word is held although an article holds it',
      { prohibitedPhrases: ['unused items'] },
      'Unused items can be returned within 30 days.',
      'hold',
    ],
    [
      'a prohibited word inside another word is none',
      { prohibitedPhrases: ['used'] },
      'Unused items can be returned within 30 days.',
      'pass',
    ],
    [
      "a topic of the workspace's own is held",
      own(['merger']),
      'You can return it within 30 days, the merger changes nothing.',
      'hold',
    ],
    [
      'a topic that is off is let through',
      own(['30 days'], false),
      'You can return it within 30 days.',
      'pass',
    ],
    [
      'a word that does not fit the tone is held',
      { unfitTone: ['mate'] },
      'Sure, mate! You can return it within 30 days.',
      'hold',
    ],
    [
      'or left out, when the workspace wants that',
      { unfitTone: ['mate'], whenFound: { ...whenFound, tone: 'repair' } },
      'No worries, mate! You can return unused items within 30 days.',
      'repair',
    ],
    [
      'what no source says is held, when the workspace wants that',
      { whenFound: { ...whenFound, grounding: 'hold' } },
      'Unused items can be returned within 30 days. Call +44 20 7946 0999 for more.',
      'hold',
    ],
    [
      'a promise nobody makes is held',
      {},
      'We promise that a courier picks it up at your door.',
      'hold',
    ],
    [
      'a promise the company stands by is let through',
      { allowedPromises: ['We promise that a courier picks it up at your door.'] },
      'We promise that a courier picks it up at your door.',
      'pass',
    ],
    [
      'a discount above the limit is held',
      {
        limits: { ...limits, discountPercent: 10 },
        allowedPromises: ['We may give a discount of 20 % off.'],
      },
      'I can give you a discount of 20 % off.',
      'hold',
    ],
    [
      'a card number is masked',
      {},
      'Your card 4111 1111 1111 1111 works. Unused items can be returned within 30 days.',
      'redact',
    ],
    [
      'or the reply is held, when the workspace wants that',
      { whenFound: { ...whenFound, personal_data: 'hold' } },
      'Unused items can be returned within 30 days. 4111 1111 1111 1111.',
      'hold',
    ],
  ])('%s', (_name, change, draft, verdict) => {
    expect(verdictOf(change, draft)).toBe(verdict)
  })
})

describe('guardrails that could never work are refused with their place', () => {
  it.each<[string, Partial<GuardrailPolicy>, string]>([
    ['a phrase of signs', { prohibitedPhrases: ['ok', '?!'] }, 'guardrails.prohibitedPhrases.1'],
    ['an unknown topic without words', own([]), 'guardrails.prohibitedTopics.6.phrases'],
    [
      'a topic named twice',
      { prohibitedTopics: [...usual.prohibitedTopics, ...usual.prohibitedTopics.slice(0, 1)] },
      'guardrails.prohibitedTopics.6.name',
    ],
    [
      'a promise that is prohibited',
      { allowedPromises: ['We are the best.'], prohibitedPhrases: ['the best'] },
      'guardrails.allowedPromises.0',
    ],
  ])('%s', (_name, change, place) => {
    expect(guardrailProblems({ ...usual, ...change }).map(({ path }) => path)).toEqual([place])
  })

  it('and those of a new workspace are not', () => {
    expect(guardrailProblems(defaultPolicy.guardrails)).toEqual([])
  })
})
