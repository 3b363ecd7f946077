import { describe, expect, test } from 'vitest'
import { noticeText } from './notices.ts'

const reasons = [
  'handing_over',
  'person_joined',
  'still_waiting',
  'callback_promised',
  'handed_back',
] as const
const languages = ['en', 'de', 'fr', 'es']
const facts = { agent: 'Ana', company: 'Kaffa', minutes: 15 }

describe.each(languages)('what customers are told in %s', (language) => {
  test.each(reasons)('is a whole sentence about %s', (reason) => {
    const text = noticeText(reason, language, facts)
    expect(text).toMatch(/[.!]$/)
    expect(text).not.toMatch(/undefined|null|\[object|\$\{/)
  })

  test.each(['person_joined', 'handed_back'] as const)('names the person: %s', (reason) => {
    expect(noticeText(reason, language, facts)).toContain('Ana')
  })

  test('says how long the wait may be', () => {
    expect(noticeText('handing_over', language, facts)).toContain('15')
  })
})

test.each(reasons)('no two languages say the same about %s', (reason) => {
  const texts = languages.map((language) => noticeText(reason, language, facts))
  expect(new Set(texts).size).toBe(languages.length)
})

test.each(['pt', '', 'constructor', 'toString'])(
  'an unknown language reads English: "%s"',
  (language) => {
    expect(noticeText('still_waiting', language, facts)).toBe(
      noticeText('still_waiting', 'en', facts),
    )
  },
)
