import { expect, it } from 'vitest'
import { costMicros } from './model-price.ts'

const price = { currency: 'EUR', input: 3, cachedInput: 0.3, output: 15 }

it.each([
  ['fresh input only', { tokens: 1_000 }, 3_000],
  ['what was written costs more', { tokens: 1_200, outputTokens: 200 }, 6_000],
  ['what was kept costs less', { tokens: 1_200, outputTokens: 200, cachedTokens: 900 }, 3_570],
  ['nothing', { tokens: 0 }, 0],
  ['counts that do not add up never give money back', { tokens: 10, cachedTokens: 900 }, 270],
])('a turn costs what its tokens cost: %s', (_name, used, micros) => {
  expect(costMicros(used, price)).toBe(micros)
})
