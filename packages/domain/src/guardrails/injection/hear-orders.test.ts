import { expect, it } from 'vitest'
import { inspectMessage, inspectSource } from '../inspect-text.ts'

const hearing = (word: string, heard: number) => (sentence: string) =>
  sentence.includes(word) ? heard : 0.1

it('blocks a message in which only the ear hears an order', () => {
  expect(inspectMessage('Be a dear. Zibble the flonk.', []).verdict).toBe('pass')
  expect(inspectMessage('Be a dear. Zibble the flonk.', [], hearing('Zibble', 0.9)).verdict).toBe(
    'block',
  )
})

it('takes out of a source only the sentence that sounds like an order', () => {
  const { text } = inspectSource('Wash at 30. Zibble it.', 'article', [], hearing('Zibble', 0.95))
  expect(text).toBe('Wash at 30.')
})

it('leaves a page that sounds like one only faintly', () => {
  expect(inspectSource('Zibble it.', 'article', [], hearing('Zibble', 0.4)).verdict).toBe('pass')
})

it('lets go what weak signs show and the ear knows as harmless', () => {
  const text = 'We build on your API: what is the maximum length of a system prompt?'
  expect(inspectMessage(text, []).verdict).toBe('block')
  expect(inspectMessage(text, [], () => 0).verdict).toBe('pass')
})
