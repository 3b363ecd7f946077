import { describe, expect, test } from 'vitest'
import { answered, published, reading } from '../../test-readings.ts'
import { isGibberish, isVague } from './gibberish.ts'
import { findingInTurn, findingOnTurn } from './in-turn.ts'
import { admissionOf, resolutionOf } from './reply-shows.ts'
import { restates } from './restates.ts'

const alike = (left: string, right: string): number => (left === right ? 1 : 0.5)
const after = (reply: string, text: string) =>
  findingInTurn(
    reading({ text }),
    [answered(1, 'how does it work', { reply, isSourced: false })],
    alike,
    published(),
  )

describe('what a reply admits', () => {
  test.each([
    ['', 'failed'],
    ['Sorry, something went wrong.', 'failed'],
    ['Es ist ein technischer Fehler aufgetreten.', 'failed'],
    ["I'm afraid I don't have information about that.", 'does_not_know'],
    ['Dazu liegen mir keine Informationen vor.', 'does_not_know'],
    ['No dispongo de esa información.', 'does_not_know'],
    ['Sorry, I did not understand. Could you rephrase?', 'did_not_understand'],
    ['Désolé, je n’ai pas compris.', 'did_not_understand'],
    ['You can change it in the settings.', null],
    ['I am not sure which plan you have, but it is included in both.', null],
  ])('is read in "%s": %s', (reply, admitted) => {
    expect(admissionOf(reply, false)).toBe(admitted)
  })

  test('is never read into the words of an article', () => {
    expect(admissionOf('If an error occurred, something went wrong.', true)).toBeNull()
  })

  test.each([
    ['Done, your order is cancelled.', 'action'],
    ['What is your order number?', 'question'],
    ['Open the settings and press save.', 'answer'],
  ])('what kind of help "%s" was: %s', (reply, kind) => {
    expect(resolutionOf(reply)).toBe(kind)
  })
})

describe('after a reply that', () => {
  test('broke, a person takes over', () => {
    expect(after('', 'hello?')).toMatchObject({
      trigger: 'assistant_unavailable',
      mode: 'takeover',
    })
  })

  test('did not know, a colleague is asked for guidance', () => {
    expect(after("I don't know that.", 'who does?')).toMatchObject({
      trigger: 'low_confidence',
      mode: 'steer',
    })
  })

  test('did not know, nobody is needed when the customer is content', () => {
    const thanks = reading({ text: 'thanks, that is all', signals: { type: 'thanks' } })
    const before = [answered(1, 'is it wool', { reply: "I don't know that.", isSourced: false })]
    expect(findingInTurn(thanks, before, alike, published())).toBeNull()
  })

  test('did not understand for the second time, a person is told so', () => {
    const unclear = { reply: 'I did not understand that.', isSourced: false }
    const before = [answered(1, 'the thing', unclear), answered(3, 'that one', unclear)]
    expect(findingInTurn(reading(), before.slice(1), alike, published())).toBeNull()
    expect(findingInTurn(reading(), before, alike, published())?.trigger).toBe('not_understood')
  })
})

describe('attempts that did not help', () => {
  const tries = [answered(1, 'it does not start'), answered(3, 'I tried that, no luck')]

  test('fire at the second one', () => {
    const found = findingInTurn(reading({ text: 'still the same' }), tries, alike, published())
    expect(found).toMatchObject({ trigger: 'loop', evidence: { measured: { attempts: 2 } } })
    expect(
      findingInTurn(reading({ text: 'no luck' }), tries.slice(0, 1), alike, published()),
    ).toBeNull()
  })

  test.each([
    ['the next day', 86_400, 'loop'],
    ['a week later, when it begins another matter', 7 * 86_400, undefined],
  ])('in words that came %s', (_when, seconds, trigger) => {
    const before = tries.map((each) => ({ ...each, at: 1_000 }))
    const { message, ...rest } = reading({ text: "my card doesn't work" })
    const now = { ...rest, message: { ...message, at: 1_000 + seconds } }
    expect(findingInTurn(now, before, alike, published())?.trigger).toBe(trigger)
  })

  test('are forgotten once something helped', () => {
    const solved = [...tries, answered(5, 'great, that worked')]
    expect(
      findingInTurn(reading({ text: 'still the same' }), solved, alike, published()),
    ).toBeNull()
  })

  test('are counted by what was attempted', () => {
    const acted = tries.map((each) => ({ ...each, resolution: 'action' as const }))
    const once = published('loop', { attemptsAfterAction: 1, attempts: 3 })
    const text = 'still the same'
    expect(findingInTurn(reading({ text }), acted.slice(0, 1), alike, once)).not.toBeNull()
    expect(findingInTurn(reading({ text }), tries.slice(0, 1), alike, once)).toBeNull()
  })

  test('a "no" to a question back is an answer, and no failure', () => {
    const asked = tries.map((each) => ({
      ...each,
      text: 'a cable',
      resolution: 'question' as const,
    }))
    expect(
      findingInTurn(reading({ text: 'no, the blue one' }), asked, alike, published()),
    ).toBeNull()
  })
})

test('two matters in the same words are no restatement', () => {
  const close = () => 0.9
  expect(restates('how do I change my address', 'how do I change my password', close, 0.6)).toBe(
    false,
  )
  expect(restates('where is my parcel', 'so where is the parcel now', close, 0.6)).toBe(true)
})

test('words that name nothing and mashed keys are told from language', () => {
  expect([isVague('the thing on the other one'), isVague('the coupon on the other one')]).toEqual([
    true,
    false,
  ])
  expect([isGibberish('asdkjh qqwe zzxc'), isGibberish('Rechtschreibung prüfen bitte')]).toEqual([
    true,
    false,
  ])
})

test('classification and answer have thresholds of their own', () => {
  const turn = (understood: number, answer: number) => ({
    confidence: { understood, answer, amongThree: 0 },
    options: 0,
    hasAsked: false,
  })
  const policy = published('confidence', { understoodAt: 0.4, answerAt: 0.6 })
  expect(findingOnTurn(reading(), turn(0.3, 0.9), policy)?.trigger).toBe('not_understood')
  expect(findingOnTurn(reading(), turn(0.5, 0.5), policy)?.trigger).toBe('low_confidence')
  expect(findingOnTurn(reading(), turn(0.5, 0.7), policy)).toBeNull()
})

test('who may ask which matter is meant needs no person, and may not ask twice', () => {
  const confidence = { understood: 1, answer: 0.3, amongThree: 0.9 }
  const turn = { confidence, options: 3, hasAsked: false }
  expect(findingOnTurn(reading(), turn, published())).toBeNull()
  expect(findingOnTurn(reading(), { ...turn, hasAsked: true }, published())).not.toBeNull()
})
