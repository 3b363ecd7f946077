import { describe, expect, test } from 'vitest'
import {
  asksForPerson,
  everyState,
  guidedByAna,
  heldByAna,
  offeredToBob,
  resolved,
  says,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import { after, events, finding, kinds } from '../../test-conversations.ts'
import { decide } from '../decide.ts'
import { holderOf } from '../holder.ts'

describe('a customer message', () => {
  test.each(everyState)('is never refused when a conversation %s', (_name, now) => {
    expect(kinds(decide(now, says()))).toContain('message_received')
    expect(after([says()], now).status).toBe('open')
  })

  test.each([
    [
      'the assistant, which is asked to answer',
      withAssistant,
      ['message_received', 'turn_requested'],
    ],
    [
      'the guided assistant, which is asked to answer',
      guidedByAna,
      ['message_received', 'turn_requested'],
    ],
    ['a person, and the assistant stays silent', heldByAna, ['message_received']],
    ['a queue, and the assistant stays silent', waitingForPerson, ['message_received']],
    ['an offer, and the assistant stays silent', offeredToBob, ['message_received']],
  ])('reaches %s', (_name, now, expected) => {
    expect(kinds(decide(now, says()))).toEqual(expected)
  })

  test('to a resolved conversation opens it again with the assistant', () => {
    expect(kinds(decide(resolved, says()))).toEqual([
      'conversation_reopened',
      'message_received',
      'turn_requested',
    ])
    expect(holderOf(after([says()], resolved))).toEqual({ kind: 'ai' })
  })

  test('that the carrier answers itself is stored, and nobody replies or is called', () => {
    const stop = { wantsAnswer: false, findings: [finding()] }
    expect(kinds(decide(withAssistant, says(stop)))).toEqual(['message_received'])
  })

  test('that the carrier answers itself leaves no wish for a person that nobody would meet', () => {
    const now = after(
      [{ ...asksForPerson, wantsAnswer: false } as typeof asksForPerson],
      withAssistant,
    )
    expect(now.personRequested).toBe(false)
  })
})

describe('a trigger in a customer message', () => {
  test('hands over before any model is asked', () => {
    const kindsNow = kinds(decide(withAssistant, says({ findings: [finding()] })))
    expect(kindsNow).toEqual(['message_received', 'escalation_raised'])
  })

  test('that only offers a person leaves the turn to the assistant', () => {
    const offer = { ...finding(), action: 'offer' as const }
    expect(kinds(decide(withAssistant, says({ findings: [offer] })))).toContain('turn_requested')
  })

  test('brings a guided conversation back to the queue, for a person', () => {
    const now = after([says({ findings: [finding()] })], guidedByAna)
    expect(holderOf(now)).toEqual({ kind: 'waiting', for: 'takeover' })
  })

  test('turns a wait for guidance into a wait for a person', () => {
    const now = after([says({ findings: [finding()] })], waitingForGuidance)
    expect(holderOf(now)).toEqual({ kind: 'waiting', for: 'takeover' })
  })

  test('does not start a wait for a person over', () => {
    const now = after([says({ findings: [finding()] })], waitingForPerson)
    expect(now.escalation?.wait).toBe(waitingForPerson.escalation?.wait)
  })

  test('changes nothing while a person holds', () => {
    expect(kinds(decide(heldByAna, says({ findings: [finding()] })))).toEqual(['message_received'])
  })
})

describe('a customer who asks for a person', () => {
  test.each(everyState)('when a conversation %s, is not left with the assistant', (_name, now) => {
    const { kind } = holderOf(after([asksForPerson], now))
    expect(['waiting', 'human']).toContain(kind)
  })

  test('is remembered until a person comes', () => {
    expect(after([asksForPerson], waitingForGuidance).personRequested).toBe(true)
    expect(heldByAna.personRequested).toBe(false)
  })

  test('may think better of it, and the assistant goes on with the newest message', () => {
    const decided = events(waitingForPerson, says({ withdraws: true }))
    expect(kinds(decided)).toEqual([
      'message_received',
      'withdrawn',
      'escalation_closed',
      'turn_requested',
    ])
    expect(after([says({ withdraws: true })], waitingForPerson).personRequested).toBe(false)
  })

  test('does not send a person away by words of withdrawal', () => {
    expect(holderOf(after([says({ withdraws: true })], heldByAna)).kind).toBe('human')
  })
})
