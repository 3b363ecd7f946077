import { handoffPackage } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { assemblePackage } from './assemble-package.ts'
import type { HandoffFacts } from './facts.ts'
import {
  agentSays,
  ago,
  chargedTwice,
  customerSays,
  factsOf,
  finding,
  loops,
  now,
} from './test-facts.ts'

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
      'a question without its mark',
      ['how long does a repair take'],
      'Mia Torres (VIP) asked for a person, asks “how long does a repair take”',
    ],
    [
      'a question that points back',
      ['Good morning, KW-20441 has to be at my client on Friday. Can you make sure of that?'],
      'Mia Torres (VIP) asked for a person, wrote “KW-20441 has to be at my client on Friday” and asks “Can you make sure of that?”',
    ],
    [
      'a call for a person in other words',
      ['no bots please. human agent'],
      'Mia Torres (VIP) asked for a person and has not said why',
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

  it.each([
    'Hi',
    'hello there!',
    'Good morning everyone',
    'ok thanks so much',
    'Muchas gracias',
    'Is anybody there?',
  ])('takes nothing from small talk: %s', (text) => {
    expect(assemblePackage(factsOf({ said: [customerSays(1, 1, text)] }))).toMatchObject({
      wants: [],
      openQuestions: [],
      brief: { text: 'Mia Torres (VIP) asked for a person and has not said why.' },
    })
  })
})
