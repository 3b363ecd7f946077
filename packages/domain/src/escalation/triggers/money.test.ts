import fc from 'fast-check'
import { expect, test } from 'vitest'
import { published, reading } from '../../test-readings.ts'
import { amount, amountOfAction } from './amount.ts'
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

const orders = [
  { cents: 620_000, what: 'Order KW-20441', name: 'KW-20441' },
  { cents: 4_900, what: 'Order KW-10000', name: 'KW-10000' },
]
const measuredIn = (text: string, amounts = orders) => {
  const customer = { tier: 'standard', lifetimeValueCents: 0, flags: [], amounts }
  return amount(reading({ text, customer }), published())?.evidence.measured.amountCents
}

test.each([
  ['I want a refund for order KW-20441', 620_000],
  ['please pay back 20441', 620_000],
  ['I want my money back', 620_000],
  ['Bitte erstatten Sie mir das Geld zurück', 620_000],
  ['Je veux être remboursé', 620_000],
  ['quiero un reembolso', 620_000],
  ['refund order KW-10000 please', undefined],
  ['I want a refund for order 77777', undefined],
  ['how long does a refund take?', undefined],
  ['where is order KW-20441?', undefined],
  ['refund me the €20 of shipping for KW-20441', undefined],
])('an amount that only the records know counts when it is meant: "%s": %s', (text, cents) => {
  expect(measuredIn(text)).toBe(cents)
})

test('a customer of whom nothing is recorded is not given an amount', () => {
  expect(measuredIn('I want my money back', [])).toBeUndefined()
})

test('what the assistant wants to move counts by itself', () => {
  const refund = (cents: number) =>
    amountOfAction(reading(), { cents, what: 'Refund of order KW-1' }, published())
  expect(refund(500_000)?.evidence).toMatchObject({ measured: { amountCents: 500_000 } })
  expect(refund(499_999)).toBeNull()
})
