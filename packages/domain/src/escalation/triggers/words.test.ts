import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, published, reading } from '../../test-readings.ts'
import { defaultPolicy } from '../default-policy.ts'
import { loop } from './loop.ts'
import { lowConfidence } from './low-confidence.ts'
import { findingsOnMessage } from './on-message.ts'
import { phraseIn } from './phrases.ts'
import { safety } from './safety.ts'
import { capability, keywords, topics } from './wording.ts'

describe('a phrase', () => {
  test.each([
    ['I will sue you!', 'sue you'],
    ['SUE   YOU', 'sue you'],
    ['I can’t breathe', "can't breathe"],
    ['He said "bomb".', 'bomb'],
    ["the word 'bomb' was said", 'bomb'],
    ['Ich will meinen Anwalt sprechen', 'anwalt'],
    ['ｌａｗｙｅｒ', 'lawyer'],
  ])('is found in "%s"', (text, phrase) => {
    expect(phraseIn(text, [phrase])).toBe(phrase)
  })

  test.each([
    ['issue your refund', 'sue you'],
    ['I like espresso', 'press'],
    ['bombastic taste', 'bomb'],
    ['', '!!!'],
    ['', ''],
  ])('is not found in "%s": %s', (text, phrase) => {
    expect(phraseIn(text, [phrase])).toBeNull()
  })

  test('is found wherever it stands among other words', () => {
    const words = fc.array(fc.constantFrom('the', 'parcel', 'is', 'late', 'and', 'cold'))
    fc.assert(
      fc.property(words, words, (before, behind) => {
        const text = [...before, 'legal', 'action', ...behind].join(' ')
        expect(phraseIn(text, ['legal action'])).toBe('legal action')
      }),
    )
  })
})

describe('safety', () => {
  test.each([
    ['I want to end my life', 'self-harm'],
    ['There is a bomb in it', 'threat of violence'],
    ['I got an electric shock from it', 'medical emergency'],
    ['I can’t breathe', 'medical emergency'],
  ])('"%s" calls a person at once', (text, topic) => {
    expect(safety(reading({ text }), published())).toMatchObject({
      mode: 'takeover',
      action: 'at_once',
      evidence: { measured: { topic } },
    })
  })

  test('cannot be switched off by any policy', () => {
    const off = { on: false, channels: ['none'], tiers: ['none'] }
    const entries = Object.entries(defaultPolicy).map(([name, settings]) => [
      name,
      { ...settings, ...off },
    ])
    const policy = { version: 3, policy: Object.fromEntries(entries) }
    const found = findingsOnMessage(reading({ text: 'I want to end my life' }), policy)
    expect(found.map(({ trigger }) => trigger)).toEqual(['safety'])
  })
})

describe('words that need a person', () => {
  test.each([
    [keywords, 'my lawyer will write'],
    [topics, 'I was charged twice'],
    [capability, 'please transfer my account'],
  ])('%o fires on "%s"', (trigger, text) => {
    expect(trigger(reading({ text }), published())?.evidence.messages).toEqual([7])
  })

  test.each([keywords, topics, capability])(
    '%o stays silent on an ordinary question',
    (trigger) => {
      expect(trigger(reading(), published())).toBeNull()
    },
  )

  test('come in as the supervisor chose: at once or as an offer, takeover or steer', () => {
    const policy = published('topics', { mode: 'steer', action: 'offer' })
    expect(topics(reading({ text: 'charged twice' }), policy)).toMatchObject({
      mode: 'steer',
      action: 'offer',
    })
  })
})

describe('a loop', () => {
  const before = [answered(1, 'where is it'), answered(3, 'where is it'), answered(5, 'thanks')]
  const alike = (left: string, right: string): number => (left === right ? 1 : 0)

  test('fires when the same was asked again after answers, and names each time', () => {
    const found = loop(reading({ text: 'where is it' }), before, alike, published())
    expect(found?.evidence.messages).toEqual([1, 3, 7])
  })

  test('does not fire on a second question, or on another one', () => {
    expect(loop(reading({ text: 'where is it' }), before.slice(1), alike, published())).toBeNull()
    expect(loop(reading({ text: 'may I pay later' }), before, alike, published())).toBeNull()
  })

  test('fires when the assistant goes on and on', () => {
    expect(loop(reading({ assistantReplies: 11 }), [], alike, published())).toBeNull()
    const found = loop(reading({ assistantReplies: 12 }), [], alike, published())
    expect(found?.evidence.measured).toEqual({ replies: 12 })
  })

  test('is not heard in a new matter that happens to say "not", once the customer was content', () => {
    const thanks = { type: 'thanks', typeConfidence: 0.92 }
    const content = {
      ...answered(5, 'super, many thanks'),
      signals: { ...answered(5, '').signals, ...thanks },
    }
    const earlier = [
      answered(1, 'one item is missing, it is not in there'),
      answered(3, 'it is not'),
      content,
    ]
    const fresh = reading({ text: 'got a new phone and now I do not have the codes' })
    expect(loop(fresh, earlier, alike, published())).toBeNull()
  })

  test('is no circle when what came before was solved, or is solved now', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => answered(at * 2 + 1, `question ${at}`))
    const solved = twelve.with(9, answered(19, 'thanks, that worked'))
    const long = reading({ assistantReplies: 12, text: 'and one more thing' })
    expect(loop(long, twelve, alike, published())?.trigger).toBe('loop')
    expect(loop(long, solved, alike, published())).toBeNull()
    const content = reading({ assistantReplies: 12, text: 'thanks, that worked' })
    expect(loop(content, twelve, alike, published())).toBeNull()
  })
})

describe('low confidence', () => {
  const sure = (answer: number) => ({ understood: 0.9, answer, amongThree: 0.9 })

  test('forbids an answer below the line and allows it from the line on', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (answer) => {
        const found = lowConfidence(reading(), sure(answer), published())
        expect(found === null).toBe(answer >= defaultPolicy.confidence.answerAt)
      }),
    )
  })

  test('asks a colleague for guidance, and says how sure it was', () => {
    expect(lowConfidence(reading(), sure(0.12345), published())).toMatchObject({
      mode: 'steer',
      evidence: { measured: { answer: 0.123, understood: 0.9 }, threshold: { answer: 0.6 } },
    })
  })
})
