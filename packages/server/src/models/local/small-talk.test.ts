import { expect, test } from 'vitest'
import { tellsBeforeThanks } from './small-talk.ts'

test.each<[string, boolean]>([
  ['The machine took my card. Thanks!', true],
  ['Meine Karte wurde eingezogen. Vielen Dank!', true],
  ['Card activation steps thanks', true],
  ['Thanks!', false],
  ['Thank you for the quick delivery', false],
  ['That worked. Thanks!', false],
  ['Good morning, many thanks', false],
  ['Okay perfect, thank you very much!', false],
])('"%s" tells of a matter beside the thanks: %s', (text, tells) => {
  expect(tellsBeforeThanks(text)).toBe(tells)
})
