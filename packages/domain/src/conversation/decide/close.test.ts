import { describe, expect, test } from 'vitest'
import {
  everyState,
  guidedByAna,
  heldByAna,
  raises,
  resolved,
  resolves,
  says,
  takesOver,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import { after, ana, bob, draft, escalation, finding, kinds } from '../../test-conversations.ts'
import { decide } from '../decide.ts'
import { holderOf } from '../holder.ts'

const byPlatform = {
  do: 'resolve' as const,
  by: { kind: 'platform' as const },
  escalation,
  finding: finding(),
}

describe('resolving', () => {
  test.each(everyState.filter(([, now]) => now !== resolved && now !== heldByAna))(
    'leaves no escalation open when a conversation %s',
    (_name, now) => {
      expect(after([resolves(bob)], now)).toMatchObject({ status: 'resolved', escalation: null })
    },
  )

  test('what nobody holds yet takes it over first, so that somebody answers for it', () => {
    expect(kinds(decide(waitingForPerson, resolves(bob)))).toEqual([
      'taken_over',
      'escalation_closed',
      'suggestion_queued',
      'resolved',
    ])
  })

  test('what another agent holds is for supervisors', () => {
    expect(decide(heldByAna, resolves(bob))).toEqual({ refused: 'held_by_other' })
    expect(kinds(decide(heldByAna, resolves(bob, true)))).toContain('resolved')
  })

  test.each([
    ['waits', waitingForPerson],
    ['is guided', guidedByAna],
    ['is held by a person', heldByAna],
  ])('is not for the platform while a conversation %s', (_name, now) => {
    expect(decide(now, byPlatform)).toEqual({ refused: 'not_holder' })
  })

  test('is for the platform when only the assistant was there', () => {
    expect(kinds(decide(withAssistant, byPlatform))).toEqual(['resolved'])
  })

  test('twice is refused', () => {
    expect(decide(resolved, resolves())).toEqual({ refused: 'resolved' })
  })
})

describe('reopening', () => {
  test('gives the conversation to the assistant', () => {
    const now = after([{ do: 'reopen', agent: ana }], resolved)
    expect([now.status, holderOf(now).kind]).toEqual(['open', 'ai'])
  })

  test('an open conversation is refused', () => {
    expect(decide(withAssistant, { do: 'reopen', agent: ana })).toEqual({ refused: 'not_resolved' })
  })
})

describe('a note among colleagues', () => {
  test.each(everyState)(
    'is allowed, and changes no holder, when a conversation %s',
    (_name, now) => {
      const noted = after([{ do: 'add_note', agent: bob, message: draft() }], now)
      expect(holderOf(noted)).toEqual(holderOf(now))
      expect(noted.newestCustomerMessage).toBe(now.newestCustomerMessage)
    },
  )

  test('without words is refused', () => {
    const empty = { do: 'add_note' as const, agent: ana, message: draft(' ') }
    expect(decide(withAssistant, empty)).toEqual({ refused: 'empty_message' })
  })
})

describe('a message of the platform', () => {
  test.each(everyState)(
    'answers nothing and holds nothing when a conversation %s',
    (_name, now) => {
      const told = after([{ do: 'notify', message: draft() }], now)
      expect([told.answeredUpTo, holderOf(told)]).toEqual([now.answeredUpTo, holderOf(now)])
    },
  )
})

describe('an escalation that no message raised', () => {
  test('opens a wait for a person', () => {
    expect(holderOf(after([raises(null)], withAssistant))).toEqual({
      kind: 'waiting',
      for: 'takeover',
    })
  })

  test('of a guided assistant goes back to the queue', () => {
    expect(holderOf(after([raises(null)], guidedByAna))).toEqual({
      kind: 'waiting',
      for: 'takeover',
    })
  })

  test.each([
    ['one is open', waitingForGuidance, 'already_escalated'],
    ['a person holds', heldByAna, 'already_escalated'],
    ['it is resolved', resolved, 'resolved'],
  ])('is refused when %s', (_name, now, why) => {
    expect(decide(now, raises(null))).toEqual({ refused: why })
  })

  test('is dropped when it was thought before a takeover', () => {
    const { epoch, newestCustomerMessage } = withAssistant
    const taken = after([takesOver()], withAssistant)
    expect(kinds(decide(taken, raises({ epoch, newestCustomerMessage })))).toEqual(['turn_dropped'])
  })

  test('is thought over when the customer wrote meanwhile', () => {
    const { epoch, newestCustomerMessage } = withAssistant
    const now = after([says()], withAssistant)
    expect(kinds(decide(now, raises({ epoch, newestCustomerMessage })))).toEqual([
      'turn_dropped',
      'turn_requested',
    ])
  })
})
