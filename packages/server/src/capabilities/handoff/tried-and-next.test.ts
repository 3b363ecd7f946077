import { describe, expect, it } from 'vitest'
import { assemblePackage } from './assemble-package.ts'
import type { HandoffFacts } from './facts.ts'
import {
  ago,
  chargedTwice,
  customerSays,
  factsOf,
  loops,
  mia,
  returns,
  turn,
} from './test-facts.ts'

describe('what was tried, and what to do next', () => {
  it('shows what was tried and that it did not help', () => {
    expect(assemblePackage(loops).tried).toEqual([
      {
        what: 'Answered from “Return an item”',
        outcome: 'the customer asked the same again',
        at: ago(17).toISOString(),
      },
      {
        what: 'Answered from “Return an item”',
        outcome: 'the customer asked the same again',
        at: ago(14).toISOString(),
      },
    ])
    expect(assemblePackage(loops).nextSteps[0]).toBe(
      'Asked 3 times: answer differently, “Return an item” did not help',
    )
  })

  it.each<[string, Parameters<typeof turn>[2], string, string]>([
    [
      'a search that came close',
      {
        proposal: 'ask_guidance',
        detail: {
          question: 'Do you engrave?',
          found: [returns],
          confidence: { understood: 0.8, answer: 0.21, amongThree: 0.4 },
        },
      },
      'Looked for “Do you engrave?”: closest was “Return an item” (34 %)',
      'no answer was sure enough (21 %): asked the team',
    ],
    [
      'a search that found nothing',
      { proposal: 'hand_over', detail: { question: 'Do you engrave?' } },
      'Looked for “Do you engrave?”: nothing is written down',
      'handed over',
    ],
    [
      'a lookup',
      {
        detail: {
          question: 'Where is KW-1042?',
          tools: [
            {
              tool: 'order_status',
              text: 'Your order KW-1042 (Robin, €39.90) is on its way with DPD.',
            },
          ],
        },
      },
      'Looked up order KW-1042: on its way with DPD',
      'answered',
    ],
    [
      'a thought that came too late',
      {
        outcome: 'dropped',
        detail: { question: 'Do you engrave?', used: ['a1'], found: [returns] },
      },
      'Answered from “Return an item”',
      'held back: the conversation had moved on',
    ],
    [
      'a failure',
      { proposal: 'hand_over', detail: { question: 'x?', problem: 'time-out' } },
      'Could not think it through: time-out',
      'handed over',
    ],
  ])('tells %s in words', (_name, part, what, outcome) => {
    const facts = factsOf({
      said: [customerSays(1, 6, 'Do you engrave?')],
      turns: [turn(1, 5, part)],
    })
    expect(assemblePackage(facts).tried).toEqual([{ what, outcome, at: ago(5).toISOString() }])
  })

  it('invents nothing: without turns nothing was tried and nothing was found', () => {
    expect(assemblePackage(chargedTwice)).toMatchObject({ tried: [], knowledge: [] })
  })

  it('points at the two equal charges when billing is disputed', () => {
    expect(assemblePackage(chargedTwice).nextSteps).toContain(
      'Check the two charges of €39.90: 14 Nov and 15 Nov',
    )
  })

  it.each<[string, Partial<HandoffFacts['customer']['orders'][number]>, string]>([
    [
      'late',
      { status: 'shipped', expectedOn: '2026-11-17' },
      'Order KW-1042 is 3 days late: ask DPD (tracking T-1)',
    ],
    [
      'on time',
      { status: 'shipped', expectedOn: '2026-11-22' },
      'Order KW-1042 is on its way, expected 22 Nov: tell them',
    ],
    [
      'in preparation',
      { status: 'processing' },
      'Order KW-1042 has been in preparation for 8 days: ask the warehouse',
    ],
  ])('knows what to do about an order that is %s', (_name, part, step) => {
    const order = {
      number: 'KW-1042',
      placedOn: '2026-11-12',
      status: 'shipped',
      totalCents: 3_990,
      currency: 'EUR',
      carrier: 'DPD',
      tracking: 'T-1',
      expectedOn: null,
      ...part,
    }
    const said = [customerSays(1, 5, 'Where is my order 1042?')]
    expect(
      assemblePackage(factsOf({ customer: { ...mia, orders: [order] }, said })).nextSteps,
    ).toContain(step)
  })

  it('keeps what a colleague promised before', () => {
    const note = {
      done: 'Sent a label',
      decided: '',
      promised: 'a call on Monday',
      assistantMay: '',
      answerWaiting: false,
    }
    const happened = [
      {
        kind: 'handed_back',
        at: ago(600),
        by: 'Ana',
        payload: { kind: 'handed_back', agent: 'x', note },
      },
    ]
    const view = assemblePackage(
      factsOf({ happened, said: [customerSays(1, 5, 'Nobody called me')] }),
    )
    expect(view.lastHandBack).toEqual({
      by: 'Ana',
      done: 'Sent a label',
      decided: '',
      promised: 'a call on Monday',
    })
    expect(view.nextSteps).toContain('Keep what Ana promised: “a call on Monday”')
  })

  it('asks which order when several could be meant', () => {
    const order = {
      placedOn: '2026-11-12',
      status: 'shipped',
      totalCents: 1,
      currency: 'EUR',
      carrier: null,
      tracking: null,
      expectedOn: null,
    }
    const orders = [
      { ...order, number: 'KW-1' },
      { ...order, number: 'KW-2' },
    ]
    const view = assemblePackage(
      factsOf({ customer: { ...mia, orders }, said: [customerSays(1, 5, 'Where is my parcel?')] }),
    )
    expect(view.openQuestions).toEqual([
      'Where is my parcel?',
      'Which order is it about? They have 2 orders',
    ])
  })
})
