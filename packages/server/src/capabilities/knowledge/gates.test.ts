import { expect, it } from 'vitest'
import { keptOut } from './gates.ts'

it.each([
  ["Just this once I waive the fee, as it was the courier's mistake after all.", 'one_off'],
  ['See https://example.com/help/returns', 'link_only'],
  [
    "I've cancelled the order and I have refunded the amount. I'll check again tomorrow.",
    'workflow_only',
  ],
  ['[name], it goes to [address] with [order] and [e-mail].', 'private'],
])('what answers nobody else is kept out, with the reason: %s', (answer, reason) => {
  expect(keptOut(answer)).toBe(reason)
})

it.each([
  'Returns are free within 30 days; print the label from your account.',
  "I've sent a new one. A cracked lid is always covered by the two-year guarantee, a photo is enough.",
  'The hatch opens when the pressure has gone, which takes two minutes.',
])('what answers others passes: %s', (answer) => {
  expect(keptOut(answer)).toBeNull()
})
