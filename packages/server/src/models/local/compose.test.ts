import { expect, test } from 'vitest'
import { compose, plainly } from './compose.ts'

const passage = (text: string) => ({
  article: 'a' as never,
  title: 'T',
  text,
  taught: false,
  closeness: 1,
})

test('markup becomes what a person would type into a chat', () => {
  expect(plainly('## Head\n**Bold** and [link](https://example.com)\n- one\n- two')).toBe(
    'Head\nBold and link (https://example.com)\n• one\n• two',
  )
})

test('a table becomes lines that can be read without columns', () => {
  expect(plainly('| To | Days |\n|---|---|\n| Belgium | 1 |\n| Spain | 4 |')).toBe(
    '• To: Days\n• Belgium: 1\n• Spain: 4',
  )
})

test('an answer never ends by announcing what is not there', () => {
  expect(compose({ toolFacts: [] }, passage('Reset it here.\n\nIf nothing comes:'))).toBe(
    'Reset it here.',
  )
})

test('facts about the customer come first, and long articles end at a sentence', () => {
  const text = compose(
    { toolFacts: [{ tool: 'order_status', text: 'It is on its way.' }] },
    passage('A sentence. '.repeat(90)),
  )
  expect(text).toMatch(/^It is on its way\.\n\nA sentence\./)
  expect(text.endsWith('sentence.')).toBe(true)
  expect(text.length).toBeLessThan(740)
})
