import { expect, it } from 'vitest'
import { withoutPrivateFacts } from './private-facts.ts'

it.each([
  ['Where is order KW-20361?', 'Where is [order]?'],
  ['KW-20361 has not come', '[order] has not come'],
  ['Write to ana@example.com about #4711', 'Write to [e-mail] about [order]'],
  ['Does the WH-1000 fit the TR-90?', 'Does the WH-1000 fit the TR-90?'],
])('what belongs to one customer leaves a text, models of things stay: %s', (text, clean) => {
  expect(withoutPrivateFacts(text)).toBe(clean)
})
