import fc from 'fast-check'
import { expect, test } from 'vitest'
import { published, reading } from '../../test-readings.ts'
import { amount } from './amount.ts'
import { largestAmountIn } from './money.ts'

test.each([
  ['please refund 12,500.00 USD', 1_250_000],
  ['12.500,00 € zurück', 1_250_000],
  ['12.500 €', 1_250_000],
  ['£75k', 7_500_000],
  ['48 000 euros', 4_800_000],
  ['it was $12.50 and then €9', 1_250],
  ['2 million euros', 200_000_000],
  ['order 48213 from 2024', null],
  ['no money here', null],
])('in "%s" the largest amount is %s', (text, cents) => {
  expect(largestAmountIn(text)).toBe(cents)
})

test('an amount is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (euros) => {
      expect(largestAmountIn(`€${euros.toLocaleString('en-US')}`)).toBe(euros * 100)
      expect(largestAmountIn(`${euros.toLocaleString('de-DE')} €`)).toBe(euros * 100)
    }),
  )
})

test('a large sum that is to be moved wants a person, a price in a question does not', () => {
  const found = amount(reading({ text: 'my transfer of $75,000 is missing' }), published())
  expect(found?.evidence).toMatchObject({ measured: { amountCents: 7_500_000 } })
  expect(amount(reading({ text: 'is the $7,900 laptop in stock?' }), published())).toBeNull()
  expect(amount(reading({ text: 'please refund $79' }), published())).toBeNull()
})
