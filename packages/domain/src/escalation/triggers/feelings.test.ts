import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measured, published, reading } from '../../test-readings.ts'
import { askedForPerson } from './asked-for-person.ts'
import { distress } from './distress.ts'
import { valuedCustomer } from './valued-customer.ts'

/** The last of these moods is the new message, the others came before. */
const moods = (...sentiments: number[]) => {
  const messages = sentiments.map((sentiment, at) => measured(at + 1, 'words', { sentiment }))
  const message = messages.at(-1) ?? measured(1, 'words')
  return reading({ message, earlier: messages.slice(0, -1) })
}

describe('distress', () => {
  const runsOnly = published('distress', { riseBy: 2.1, worst: -0.25 })

  test('fires on a slow rise, and names every message of it', () => {
    const found = distress(moods(0.2, -0.3, -0.5), published())
    expect(found).toMatchObject({ trigger: 'distress', mode: 'takeover' })
    expect(found?.evidence).toMatchObject({
      messages: [2, 3],
      measured: { inARow: 2, lowest: -0.5 },
    })
  })

  test('does not fire on one outburst followed by calm', () => {
    expect(distress(moods(-0.9, 0.1), published())).toBeNull()
    expect(distress(moods(0, -0.9, 0, 0.3), published())).toBeNull()
  })

  test('does not fire on outbursts with calm between them', () => {
    expect(distress(moods(-0.9, 0, -0.9, 0.1, -0.9), published())).toBeNull()
  })

  test('does not fire on a single complaint in a measured voice', () => {
    expect(distress(moods(-0.5), published())).toBeNull()
  })

  test('fires at once on acute anger', () => {
    const found = distress(reading({ signals: { anger: 0.92, sentiment: -0.9 } }), published())
    expect(found?.evidence).toMatchObject({ measured: { anger: 0.92 }, threshold: { anger: 0.92 } })
    expect(distress(reading({ signals: { anger: 0.91 } }), published())).toBeNull()
  })

  test('counts only what is below the line, not on it', () => {
    expect(distress(moods(-0.25, -0.25), runsOnly)).toBeNull()
    expect(distress(moods(-0.26, -0.26), runsOnly)).not.toBeNull()
  })

  test('does not fire on two plain reports of a fault, without one strong word', () => {
    expect(distress(moods(-0.4, -0.4), published())).toBeNull()
    expect(distress(moods(-0.4, -0.5), published())).not.toBeNull()
  })

  test('fires when the mood falls with each message, though none of them is bad alone', () => {
    const found = distress(moods(0.25, 0, -0.2), published())
    expect(found?.evidence).toMatchObject({ messages: [1, 2, 3], measured: { first: 0.25 } })
  })

  test.each([
    ['too small', [0.1, 0, -0.2]],
    ['interrupted', [0.3, -0.1, 0.1, -0.2]],
    ['one that ends in a mild word', [0.6, 0.3, -0.05]],
    ['too short', [0.4, -0.2]],
  ])('does not fire on a fall that is %s', (_what, sentiments) => {
    expect(distress(moods(...sentiments), published())).toBeNull()
  })

  test('is neither calmed nor worsened by a bare order number', () => {
    const messages = [
      measured(1, 'this is bad', { sentiment: -0.5 }),
      measured(3, 'KW-4521', { sentiment: 0 }),
    ]
    const message = measured(5, 'still bad', { sentiment: -0.5 })
    const found = distress(reading({ earlier: messages, message }), published())
    expect(found?.evidence.messages).toEqual([1, 5])
  })

  test('comes as the supervisor chose', () => {
    const policy = published('distress', { mode: 'steer', action: 'offer' })
    expect(distress(moods(-0.9, -0.9), policy)).toMatchObject({ mode: 'steer', action: 'offer' })
  })

  test('without acute anger, fires exactly when the last messages are all negative', () => {
    const mood = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(mood, { minLength: 1, maxLength: 8 }), (sentiments) => {
        const lastTwo = sentiments.slice(-2)
        const expected = lastTwo.length === 2 && lastTwo.every((each) => each < -0.25)
        expect(distress(moods(...sentiments), runsOnly) !== null).toBe(expected)
      }),
    )
  })
})

describe('asking for a person', () => {
  const asks = (asksForPerson: 'yes' | 'maybe' | 'no') =>
    reading({ signals: { asksForPerson, askEvidence: 'a human' } })

  test('in words fires, quoting them', () => {
    const found = askedForPerson(asks('yes'), published())
    expect(found).toMatchObject({ mode: 'takeover', action: 'at_once' })
    expect(found?.evidence.summary).toContain('a human')
  })

  test.each(['maybe', 'no'] as const)('fires on nothing less: %s', (verdict) => {
    expect(askedForPerson(asks(verdict), published())).toBeNull()
  })

  test.each(['AGENT', ' human ', 'Mensch!', '0'])('by nothing but the word "%s" fires', (text) => {
    expect(askedForPerson(reading({ text }), published())).not.toBeNull()
    expect(askedForPerson(reading({ text: `${text} seat` }), published())).toBeNull()
  })

  test('is believed when it is hinted at again', () => {
    const hint = { asksForPerson: 'maybe' as const, askEvidence: 'somebody' }
    const earlier = [measured(1, 'can somebody look', hint)]
    const found = askedForPerson(reading({ signals: hint, earlier }), published())
    expect(found?.evidence.messages).toEqual([1, 7])
  })

  test('by the control is honoured even where wordings are not', () => {
    const pressed = reading({ pressedControl: true })
    const found = askedForPerson(pressed, published('askedForPerson', { on: false }))
    expect(found?.evidence.summary).toContain('Talk to a person')
  })
})

describe('a valued customer', () => {
  const vip = { tier: 'vip', lifetimeValueCents: 0, flags: [] }
  const rich = { tier: 'standard', lifetimeValueCents: 50_000, flags: [] }

  const from = (type: string, text = 'words') => reading({ customer: vip, text, signals: { type } })

  test.each(['problem', 'request', 'complaint', 'question'])(
    'with a %s is looked after by a person',
    (type) => {
      const found = valuedCustomer(from(type, 'words '.repeat(10)), published())
      expect(found?.evidence.measured).toMatchObject({ tier: 'vip' })
    },
  )

  test.each(['greeting', 'thanks', 'other'])(
    'is not fetched a person for small talk: %s',
    (type) => {
      expect(valuedCustomer(from(type), published())).toBeNull()
    },
  )

  test('whose long message nobody could name is looked after all the same', () => {
    expect(valuedCustomer(from('other', 'a '.repeat(30)), published())).not.toBeNull()
  })

  test('with a short question is answered like everybody', () => {
    expect(valuedCustomer(from('question', 'When do you open?'), published())).toBeNull()
    expect(valuedCustomer(from('problem', 'It is broken'), published())).not.toBeNull()
  })

  test('who only praises is not fetched a person', () => {
    const text = 'Just wanted to tell you that the evening was wonderful, all of it'
    const praise = reading({ customer: vip, text, signals: { type: 'other', sentiment: 0.6 } })
    expect(valuedCustomer(praise, published())).toBeNull()
  })

  test('is known by a mark on the account', () => {
    const customer = { tier: 'standard', lifetimeValueCents: 0, flags: ['legal_hold'] }
    const found = valuedCustomer(reading({ customer, signals: { type: 'problem' } }), published())
    expect(found?.evidence.summary).toContain('legal_hold')
  })

  test('is known by value only where a value was set', () => {
    const asks = reading({ customer: rich, signals: { type: 'problem' } })
    const none = published('valuedCustomer', { minimumValueCents: null })
    expect(valuedCustomer(asks, none)).toBeNull()
    const policy = published('valuedCustomer', { minimumValueCents: 50_000 })
    expect(valuedCustomer(asks, policy)?.evidence.threshold).toEqual({ lifetimeValueCents: 50_000 })
  })
})
