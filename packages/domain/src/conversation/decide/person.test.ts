import { describe, expect, test } from 'vitest'
import {
  asksForPerson,
  everyState,
  guidedByAna,
  handsBack,
  heldByAna,
  offeredToBob,
  proposes,
  replies,
  resolved,
  says,
  steers,
  takesOver,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import {
  after,
  ana,
  bob,
  draft,
  escalation,
  events,
  finding,
  guidanceOf,
  kinds,
  question,
  refund,
} from '../../test-conversations.ts'
import { decide } from '../decide.ts'
import { holderOf } from '../holder.ts'

const heldBy = (agent: string) => ({ kind: 'human', agent })

describe('taking over', () => {
  test.each(everyState.filter(([, now]) => now !== resolved && now !== heldByAna))(
    'gives the agent the baton when a conversation %s',
    (_name, now) => {
      expect(holderOf(after([takesOver(bob)], now))).toEqual(heldBy(bob))
    },
  )

  test.each([
    ['a resolved conversation', resolved, ana, 'resolved'],
    ['what one holds already', heldByAna, ana, 'already_held'],
    ['what somebody else holds', heldByAna, bob, 'held_by_other'],
  ])('is refused for %s', (_name, now, agent, why) => {
    expect(decide(now, takesOver(agent))).toEqual({ refused: why })
  })
})

describe('a public reply', () => {
  test.each(everyState.filter(([, now]) => now !== heldByAna))(
    'is itself a takeover when a conversation %s',
    (_name, now) => {
      const decided = kinds(decide(now, replies(bob)))
      expect(decided.indexOf('taken_over')).toBeLessThan(decided.indexOf('message_queued'))
      expect(holderOf(after([replies(bob)], now))).toEqual(heldBy(bob))
    },
  )

  test('of the holder is only a reply', () => {
    expect(kinds(decide(heldByAna, replies(ana)))).toEqual(['message_queued'])
  })

  test.each([
    ['another agent holds', heldByAna, replies(bob), 'held_by_other'],
    ['nothing was written', heldByAna, replies(ana, { message: draft(' \n') }), 'empty_message'],
    [
      'the customer wrote meanwhile',
      after([says()], heldByAna),
      replies(ana, { sawMessage: 1 }),
      'newer_message',
    ],
  ])('is refused when %s', (_name, now, command, why) => {
    expect(decide(now, command)).toEqual({ refused: why })
  })

  test('may be a file without words', () => {
    const file = { name: 'label.pdf', mediaType: 'application/pdf', url: '', bytes: 1 }
    const message = { ...draft(''), attachments: [file] }
    expect(kinds(decide(heldByAna, replies(ana, { message })))).toEqual(['message_queued'])
  })
})

describe('steering', () => {
  test.each([
    ['a wait for guidance', waitingForGuidance, ['steered', 'turn_requested']],
    ['watching the assistant', withAssistant, ['escalation_raised', 'steered', 'turn_requested']],
  ])('works from %s', (_name, now, expected) => {
    expect(kinds(decide(now, steers()))).toEqual(expected)
    expect(holderOf(after([steers()], now))).toEqual({ kind: 'guided', agent: ana })
  })

  test('is never enough for a customer who asked for a person', () => {
    expect(decide(waitingForPerson, steers())).toEqual({ refused: 'person_requested' })
    const asked = after([asksForPerson], waitingForGuidance)
    expect(decide(asked, steers())).toEqual({ refused: 'person_requested' })
    expect(decide(offeredToBob, steers(bob))).toEqual({ refused: 'person_requested' })
  })

  test.each([
    ['somebody else holds', heldByAna, steers(bob), 'held_by_other'],
    ['one holds oneself', heldByAna, steers(ana), 'already_held'],
    ['the assistant is being guided', guidedByAna, steers(bob), 'already_guided'],
    ['it is resolved', resolved, steers(), 'resolved'],
    [
      'nothing is said',
      waitingForGuidance,
      steers(ana, { guidance: guidanceOf(ana, ' ') }),
      'empty_guidance',
    ],
    [
      'no action waits',
      waitingForGuidance,
      steers(ana, { decision: { approved: true, action: refund } }),
      'no_action_waiting',
    ],
  ])('is refused when %s', (_name, now, command, why) => {
    expect(decide(now, command)).toEqual({ refused: why })
  })

  const seen = {
    escalation,
    steers: 0,
    newestCustomerMessage: waitingForGuidance.newestCustomerMessage,
  }
  const answers = (change: Partial<typeof seen> = {}) =>
    steers(bob, { answers: { ...seen, ...change } })

  test('that answers one open question works while the question is as it was seen', () => {
    expect(kinds(decide(waitingForGuidance, answers()))).toEqual(['steered', 'turn_requested'])
  })

  test.each([
    ['nothing is asked', withAssistant, answers(), 'question_closed'],
    ['another was asked since', waitingForGuidance, answers({ steers: 1 }), 'question_closed'],
    ['the customer wrote again', after([says()], waitingForGuidance), answers(), 'newer_message'],
    ['somebody else answers it', guidedByAna, answers(), 'already_guided'],
    ['a person is asked for instead', offeredToBob, answers(), 'person_requested'],
  ])('that answers one open question is refused when %s', (_name, now, command, why) => {
    expect(decide(now, command)).toEqual({ refused: why })
  })
})

describe('an action that waits for approval', () => {
  const waiting = after(
    [
      proposes(withAssistant, {
        kind: 'ask_approval',
        escalation,
        action: refund,
        question,
        finding: finding('steer', 'action_needs_approval'),
      }),
    ],
    withAssistant,
  )

  test('is performed under the name of the one who approved it, with the corrected input', () => {
    const action = { ...refund, input: { cents: 5000 } }
    expect(events(waiting, steers(ana, { decision: { approved: true, action } }))).toContainEqual({
      kind: 'action_requested',
      action,
      approvedBy: ana,
    })
  })

  test.each([
    ['refused', { approved: false as const, why: 'too much' }],
    ['answered by guidance alone', null],
  ])('is not performed when %s, and the assistant goes on', (_name, decision) => {
    const decided = events(waiting, steers(ana, { decision }))
    expect(kinds(decided)).toEqual(['steered', 'action_refused', 'turn_requested'])
  })
})

describe('handing back', () => {
  test('returns the baton to the assistant, closes the escalation and teaches', () => {
    const decided = events(heldByAna, handsBack(ana, false))
    expect(kinds(decided)).toEqual(['handed_back', 'escalation_closed', 'suggestion_queued'])
    expect(holderOf(after([handsBack()], heldByAna))).toEqual({ kind: 'ai' })
  })

  test('has the waiting message answered when the agent wishes so, and only then', () => {
    expect(kinds(decide(heldByAna, handsBack(ana, true)))).toContain('turn_requested')
    expect(kinds(decide(heldByAna, handsBack(ana, false)))).not.toContain('turn_requested')
  })

  test('asks for no answer when everything is answered', () => {
    const answered = after([replies()], heldByAna)
    expect(kinds(decide(answered, handsBack(ana, true)))).not.toContain('turn_requested')
  })

  test.each(everyState.filter(([, now]) => now !== heldByAna))(
    'is refused to who does not hold: %s',
    (_name, now) => {
      expect(decide(now, handsBack(ana))).toEqual({ refused: 'not_holder' })
    },
  )

  test('is refused to another agent than the holder', () => {
    expect(decide(heldByAna, handsBack(bob))).toEqual({ refused: 'not_holder' })
  })
})

describe('back to the queue', () => {
  const requeue = (by: Parameters<typeof decide>[1] & { do: 'requeue' }) => decide(heldByAna, by)
  const agent = (name: typeof ana, supervises = false) => ({
    kind: 'agent' as const,
    agent: name,
    supervises,
  })

  test.each([
    ['the holder', agent(ana)],
    ['a supervisor', agent(bob, true)],
    ['the platform, when the agent was lost', { kind: 'platform' as const }],
  ])('may be asked by %s', (_name, by) => {
    expect(kinds(requeue({ do: 'requeue', by, why: 'transferred' }))).toEqual(['requeued'])
  })

  test.each([
    ['another agent', agent(bob)],
    ['the assistant', { kind: 'assistant' as const }],
  ])('may not be asked by %s', (_name, by) => {
    expect(requeue({ do: 'requeue', by, why: 'transferred' })).toEqual({ refused: 'not_holder' })
  })

  test('begins a wait of its own, for a person', () => {
    const now = after([{ do: 'requeue', by: agent(ana), why: 'transferred' }], heldByAna)
    expect(holderOf(now)).toEqual({ kind: 'waiting', for: 'takeover' })
    expect(now.escalation?.wait).toBe((heldByAna.escalation?.wait ?? 0) + 1)
  })
})
