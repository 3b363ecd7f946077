import { describe, expect, test } from 'vitest'
import {
  answer,
  asksForPerson,
  guidedByAna,
  heldByAna,
  proposes,
  resolved,
  says,
  steers,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import { after, ana, finding, kinds, question, refund } from '../../test-conversations.ts'
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

describe('while an action is under way', () => {
  const asking = proposes(withAssistant, {
    kind: 'ask_approval',
    escalation: waitingForGuidance.escalation?.id ?? ('' as never),
    action: refund,
    question,
    finding: finding('steer', 'action_needs_approval'),
  })
  const approving = steers(ana, { decision: { approved: true, action: refund } })
  const approved = after([asking, approving], withAssistant)

  test('a message of the customer asks for no answer, so that the approved action is not dropped', () => {
    expect(approved.pendingAction).toBe(refund.id)
    expect(kinds(decide(approved, says()))).toEqual(['message_received'])
  })

  test('the assistant says nothing, even if it was thinking already', () => {
    expect(decide(approved, proposes(approved, answer))).toEqual([
      { kind: 'turn_dropped', why: 'action_pending', proposal: 'reply' },
    ])
  })

  test('who asks for a person gets one', () => {
    expect(kinds(decide(approved, asksForPerson))).toContain('escalation_upgraded')
  })

  test('its report lets the assistant answer what was written meanwhile', () => {
    const now = after([says()], approved)
    expect(kinds(decide(now, done))).toEqual(['action_performed', 'turn_requested'])
    const reported = after([done], now)
    expect(reported.pendingAction).toBeNull()
    expect(kinds(decide(reported, proposes(reported, answer)))).toContain('message_queued')
  })
})
