import { expect, it } from 'vitest'
import { languages } from './texts/by-language.ts'
import { gaps } from './texts/gaps.ts'
import { textsFor } from './texts.ts'

it('speaks the first wish that it can speak, else English', () => {
  expect(textsFor(['pt-BR', 'de-AT', 'en']).locale).toBe('de-AT')
  expect(textsFor(['ja']).texts.send).toBe('Send')
  expect(textsFor(['es']).texts.joined('Ana')).toContain('Ana')
})

it('has the same gaps in every language', () => {
  for (const sentence of Object.values(gaps)) {
    const counts = sentence.map((text) => text.split('{}').length)
    expect(new Set(counts).size, sentence[0]).toBe(1)
  }
})

it('says nothing with the sign that stands between two sentences', () => {
  expect(languages.flat().join('')).not.toContain('|')
})
