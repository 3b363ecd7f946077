import { describe, expect, test } from 'vitest'
import { platformText, textLanguages } from './platform-text.ts'
import { isTextReason, type TextReason, textReasons } from './reasons.ts'
import { textsProblems } from './texts-problem.ts'
import { waitInWords } from './wait-in-words.ts'

const reasons = Object.keys(textReasons) as TextReason[]
const facts = {
  ...{ agent: 'Ana', company: 'Kaffa', email: 'mia@example.com', place: '3' },
  ...{ from: '5', to: '8', minutes: '8', wait: 'about 5 to 8 minutes' },
  ...{ opens: 'Monday at 09:00', time: 'Monday at 09:30', criteria: 'Smoke.', summary: 'Late.' },
}

describe.each(textLanguages)('what customers are told in %s', (language) => {
  test.each(reasons)('is whole and fills all its places: %s', (reason) => {
    const text = platformText(reason, language, facts)
    expect(text.length).toBeGreaterThan(1)
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b/)
    if (!reason.startsWith('choice_')) expect(text).toMatch(/[.!?:]$/)
  })

  test('uses only places that are known, so that it may serve as a draft', () => {
    const own = Object.fromEntries(
      reasons.map((reason) => [
        reason,
        { [language]: platformText(reason, language, placesOf(reason)) },
      ]),
    )
    expect(textsProblems(own)).toEqual([])
  })

  test('names the person who comes, and how long it may take', () => {
    expect(platformText('person_joined', language, facts)).toContain('Ana')
    expect(platformText('handing_over', language, facts)).toContain(facts.wait)
  })
})

const placesOf = (reason: TextReason) =>
  Object.fromEntries(textReasons[reason].map((place) => [place, `{${place}}`]))

test.each(reasons.filter((reason) => reason !== 'choice_no'))(
  'no two languages say the same about %s',
  (reason) => {
    const texts = ['en', 'de', 'fr'].map((language) => platformText(reason, language, facts))
    expect(new Set(texts).size).toBe(3)
  },
)

describe('a workspace’s own words', () => {
  const own = { closing: { en: 'Bye from {agent}.', de: 'Tschüs von {agent}.' } }

  test('come before ours, in the language of the customer and its dialects', () => {
    expect(platformText('closing', 'de-AT', facts, own)).toBe('Tschüs von Ana.')
  })

  test('fall back to ours where the language is missing, and to their English where we do not speak it', () => {
    expect(platformText('closing', 'fr', facts, own)).toContain('Ravis')
    expect(platformText('closing', 'sv', facts, own)).toBe('Bye from Ana.')
  })

  test.each(['constructor', '__proto__', 'xx', ''])('are not looked for under "%s"', (language) => {
    expect(platformText('closing', language, facts)).toBe(platformText('closing', 'en', facts))
  })

  test.each([
    [{ closing: { en: 'Hello {place}' } }, /\{place\} is not known here/],
    [{ choice_yes: { en: '{agent}' } }, /takes no places/],
    [{ closing: { en: ' ' } }, /Write something/],
    [{ closing: { german: 'x' } }, /two small letters/],
    [{ closing: { en: 'a { b' } }, /brace stands alone/],
    [{ nonsense: { en: 'x' } }, /no such occasion/],
    [{ closing: { en: 'x'.repeat(1_001) } }, /shorter/],
  ])('are refused with the reason: %j', (texts, problem) => {
    expect(textsProblems(texts)[0]?.problem).toMatch(problem)
  })
})

describe('a wait in words', () => {
  test.each([
    [0, 60, 'about a minute'],
    [300, 480, 'about 5 to 8 minutes'],
    [0, 900, 'up to 15 minutes'],
    [5_400, 9_000, 'about 1.5 to 2.5 hours'],
  ])('says %d to %d seconds as "%s"', (lowSeconds, highSeconds, words) => {
    expect(waitInWords({ lowSeconds, highSeconds }, 'en')).toBe(words)
  })

  test('speaks English where the language is unknown', () => {
    expect(waitInWords({ lowSeconds: 0, highSeconds: 60 }, 'sv')).toBe('about a minute')
  })
})

test('only reasons of ours are reasons', () => {
  expect([isTextReason('closing'), isTextReason('constructor')]).toEqual([true, false])
})
