import { describe, expect, test } from 'vitest'
import {
  answer,
  guidedByAna,
  heldByAna,
  offeredToBob,
  proposes,
  raises,
  says,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import { after, ana, bob, kinds } from '../../test-conversations.ts'
import { decide } from '../decide.ts'
import { holderOf } from '../holder.ts'

const notWaiting = [
  ['the assistant holds', withAssistant],
  ['a person holds', heldByAna],
  ['the assistant is guided', guidedByAna],
] as const

describe('an offer', () => {
  test('shows what waits to one agent, who does not hold it yet', () => {
    expect(offeredToBob.escalation).toMatchObject({ stage: 'offered', agent: bob })
    expect(holderOf(offeredToBob).kind).toBe('waiting')
    expect(offeredToBob.epoch).toBe(waitingForPerson.epoch)
  })

  test('is made to one agent at a time', () => {
    expect(decide(offeredToBob, { do: 'offer', agent: ana })).toEqual({
      refused: 'offered_to_other',
    })
  })

  test.each(notWaiting)('is refused when %s', (_name, now) => {
    expect(decide(now, { do: 'offer', agent: ana })).toEqual({ refused: 'not_waiting' })
  })

  test.each(['declined', 'expired'] as const)('that was %s goes back to the queue', (why) => {
    const now = after([{ do: 'end_offer', agent: bob, why }], offeredToBob)
    expect(now.escalation).toMatchObject({ stage: 'queued', agent: null })
  })

  test('of somebody else cannot be declined', () => {
    expect(decide(offeredToBob, { do: 'end_offer', agent: ana, why: 'declined' })).toEqual({
      refused: 'not_offered',
    })
  })
})

describe('a wait that runs out', () => {
  test('for guidance becomes a wait for a person, with a clock of its own', () => {
    const wait = waitingForGuidance.escalation?.wait ?? 0
    const now = after([{ do: 'expire_wait', wait }], waitingForGuidance)
    expect(holderOf(now)).toEqual({ kind: 'waiting', for: 'takeover' })
    expect(now.escalation?.wait).toBe(wait + 1)
  })

  test('for a person ends with a promised callback, and the assistant may go on', () => {
    const wait = waitingForPerson.escalation?.wait ?? 0
    expect(kinds(decide(waitingForPerson, { do: 'expire_wait', wait }))).toEqual([
      'callback_promised',
      'escalation_closed',
    ])
    const now = after([{ do: 'expire_wait', wait }], waitingForPerson)
    expect(holderOf(now)).toEqual({ kind: 'ai' })
    expect(now.personRequested).toBe(false)
  })

  test('changes nothing when the clock belongs to an earlier wait', () => {
    expect(decide(waitingForPerson, { do: 'expire_wait', wait: 0 })).toEqual({
      refused: 'stale_wait',
    })
  })

  test.each(notWaiting)('changes nothing when %s', (_name, now) => {
    expect(decide(now, { do: 'expire_wait', wait: 1 })).toEqual({ refused: 'not_waiting' })
  })
})

describe('a customer who withdraws', () => {
  test('has the waiting question answered by the assistant', () => {
    expect(kinds(decide(waitingForPerson, { do: 'withdraw' }))).toEqual([
      'withdrawn',
      'escalation_closed',
      'turn_requested',
    ])
  })

  test('is not answered a second time when nothing was left open', () => {
    const answered = after([proposes(withAssistant, answer)], withAssistant)
    const raised = after([raises(null)], answered)
    expect(kinds(decide(raised, { do: 'withdraw' }))).toEqual(['withdrawn', 'escalation_closed'])
  })

  test.each(notWaiting)('changes nothing when %s', (_name, now) => {
    expect(decide(now, { do: 'withdraw' })).toEqual({ refused: 'not_waiting' })
    expect(decide(now, { do: 'promise_callback', why: 'chosen' })).toEqual({
      refused: 'not_waiting',
    })
  })

  test('may write on, and the callback that was promised stays promised', () => {
    const now = after([{ do: 'promise_callback', why: 'chosen' }, says()], offeredToBob)
    expect(holderOf(now)).toEqual({ kind: 'ai' })
  })
})
