import { expect, test } from 'vitest'
import {
  guidedByAna,
  heldByAna,
  resolved,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import { after, kinds, refund } from '../../test-conversations.ts'
import { decide } from '../decide.ts'

const done = {
  do: 'report_action' as const,
  action: refund.id,
  result: { state: 'done' as const, text: 'paid' },
}

test.each([
  ['the assistant holds', withAssistant],
  ['the assistant is guided', guidedByAna],
])('the assistant goes on from the result of its action when %s', (_name, now) => {
  expect(kinds(decide(now, done))).toEqual(['action_performed', 'turn_requested'])
})

test.each([
  ['a person took over meanwhile', heldByAna],
  ['the customer waits for a person', waitingForPerson],
  ['the conversation is resolved', resolved],
])('the result is recorded and the assistant stays silent when %s', (_name, now) => {
  expect(kinds(decide(now, done))).toEqual(['action_performed'])
})

test('a result changes nobody’s hold and answers nothing', () => {
  const now = after([done], heldByAna)
  expect(now).toEqual(heldByAna)
})
