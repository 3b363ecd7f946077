import { handoffPackage } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { assemblePackage } from './assemble-package.ts'
import type { HandoffFacts } from './facts.ts'
import {
  agentSays,
  ago,
  assistantSays,
  customerSays,
  factsOf,
  finding,
  mia,
  now,
  turn,
} from './test-facts.ts'

const returns = { article: 'a1', title: 'Return an item', closeness: 0.34 }

const chargedTwice = factsOf({
  why: finding('topic', { name: 'billing dispute', phrase: 'charged twice' }, [2]),
  customer: {
    ...mia,
    billing: [
      { date: '2026-11-14', description: 'Order KW-4521', amountCents: 3_990 },
      { date: '2026-11-15', description: 'Order KW-4521', amountCents: 3_990 },
      { date: '2026-10-02', description: 'Order KW-4100', amountCents: 3_990 },
    ],
  },
  said: [
    customerSays(1, 20, 'Hi there'),
    customerSays(2, 18, 'I was charged twice for order KW-4521. Please refund the second one.'),
  ],
})

const loops = factsOf({
  why: finding('loop', { restated: 2 }, [1, 3, 5]),
  answeredUpTo: 3,
  said: [
    customerSays(1, 18, 'How do I send back a used grinder?'),
    assistantSays(2, 17, 'You can return it within 30 days.', ['Return an item']),
    customerSays(3, 15, 'But how do I send back a used grinder?'),
    assistantSays(4, 14, 'You can return it within 30 days.', ['Return an item']),
    customerSays(5, 12, 'How can I send back a used grinder??'),
  ],
  turns: [
    turn(1, 17, {
      detail: { question: 'How do I send back a used grinder?', found: [returns], used: ['a1'] },
    }),
    turn(3, 14, {
      detail: {
        question: 'But how do I send back a used grinder?',
        found: [returns],
        used: ['a1'],
      },
    }),
  ],
})

describe('the handoff package', () => {
  it.each<[string, HandoffFacts]>([
    ['nothing said yet', factsOf()],
    ['only a greeting', factsOf({ said: [customerSays(1, 3, 'hello')] })],
    ['a billing dispute', chargedTwice],
    ['a loop', loops],
  ])('keeps the contract: %s', (_name, facts) => {
    expect(() => handoffPackage.parse(assemblePackage(facts))).not.toThrow()
  })

  it('says who, what and since when in one sentence, greetings left out', () => {
    expect(assemblePackage(chargedTwice).brief).toEqual({
      text: 'Mia Torres (VIP) wrote “I was charged twice for order KW-4521” and wants “refund the second one”, first raised 18 minutes ago.',
      restsOn: [2],
    })
  })

  it.each<[string, string[], string]>([
    [
      'a question',
      ['hi', 'Where is my parcel?'],
      'Mia Torres (VIP) asked for a person, asks “Where is my parcel?”',
    ],
    [
      'a call for a person only',
      ['Can I talk to a human please'],
      'Mia Torres (VIP) asked for a person and has not said why',
    ],
    [
      'a call for a person after the matter',
      ['My grinder arrived broken and the hopper leaks', 'let me talk to a human'],
      'Mia Torres (VIP) asked for a person, wrote “My grinder arrived broken and the hopper leaks”',
    ],
    [
      'a greeting only',
      ['good morning'],
      'Mia Torres (VIP) asked for a person and has not said why',
    ],
  ])('finds the matter in %s', (_name, texts, begin) => {
    const said = texts.map((text, index) => customerSays(index + 1, 10 - index, text))
    expect(assemblePackage(factsOf({ said })).brief.text.startsWith(begin)).toBe(true)
  })

  it('names the action a person has to decide on', () => {
    const action = {
      id: 'x' as never,
      tool: 'refund_order',
      input: {},
      summary: 'Refund €80.00 for order KW-1',
    }
    const facts = factsOf({
      escalation: {
        finding: finding('action_needs_approval', {}, [1]),
        at: now,
        question: null,
        action,
      },
    })
    expect(assemblePackage(facts).brief.text).toBe(
      'Mia Torres (VIP) waits for your decision: Refund €80.00 for order KW-1.',
    )
    expect(assemblePackage(facts).nextSteps[0]).toBe(
      'Approve, change or refuse: Refund €80.00 for order KW-1',
    )
  })

  it('lists explicit wishes once, with every message that says them', () => {
    const facts = factsOf({
      said: [
        customerSays(1, 9, 'Please cancel my subscription for good.'),
        customerSays(2, 8, 'please cancel my subscription for good'),
        customerSays(3, 7, 'I want to talk to a human'),
      ],
    })
    expect(assemblePackage(facts).wants).toEqual([
      { text: 'Cancel my subscription for good', restsOn: [1, 2] },
      { text: 'To talk to a person', restsOn: [3] },
    ])
  })

  it('summarises in two to four sentences, each resting on messages that exist', () => {
    for (const facts of [chargedTwice, loops]) {
      const { summary } = assemblePackage(facts)
      const numbers = facts.said.map(({ number }) => number)
      expect(summary.length).toBeGreaterThanOrEqual(2)
      expect(summary.length).toBeLessThanOrEqual(4)
      for (const { restsOn } of summary) {
        expect(restsOn.length).toBeGreaterThan(0)
        expect(numbers).toEqual(expect.arrayContaining(restsOn))
      }
    }
  })

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

  it('draws the mood with one point per customer message, and says how it went', () => {
    const view = assemblePackage(
      factsOf({
        said: [
          customerSays(1, 9, 'Where is my parcel?'),
          agentSays(2, 8, 'It should come today.'),
          customerSays(3, 2, 'This is terrible, I hate this awful service and I am furious!!!'),
        ],
      }),
    )
    expect(view.sentimentCourse.map(({ message }) => message)).toEqual([1, 3])
    expect(view.summary.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^The mood went from neutral to (angry|unhappy)\.$/),
    )
    expect(view.summary[1]).toEqual({ text: 'Bob wrote “It should come today”.', restsOn: [2] })
  })

  it('leaves out what lay before the conversation was reopened', () => {
    const view = assemblePackage(
      factsOf({
        said: [
          customerSays(1, 9_000, 'Can you cancel KW-1?'),
          customerSays(2, 5, 'Do you sell descaler?'),
        ],
        happened: [
          { kind: 'conversation_reopened', at: ago(5), by: null, payload: { by: 'customer' } },
        ],
      }),
    )
    expect(view.wants).toEqual([{ text: 'Do you sell descaler?', restsOn: [2] }])
    expect(view.brief.text).toContain('first raised 5 minutes ago')
  })

  it('is the same for the same facts', () => {
    expect(assemblePackage(chargedTwice)).toEqual(assemblePackage(structuredClone(chargedTwice)))
  })

  it('names the topic, not only the kind of trigger', () => {
    expect(assemblePackage(chargedTwice).whyNow.title).toBe('topic for people: billing dispute')
  })
})
