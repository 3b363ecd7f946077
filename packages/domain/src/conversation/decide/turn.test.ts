import { describe, expect, test } from 'vitest'
import {
  answer,
  guidedByAna,
  heldByAna,
  needsGuidance,
  proposes,
  resolved,
  says,
  steers,
  takesOver,
  waitingForPerson,
  withAssistant,
} from '../../test-commands.ts'
import {
  after,
  ana,
  escalation,
  events,
  finding,
  kinds,
  question,
  refund,
} from '../../test-conversations.ts'
import type { Proposal } from '../commands.ts'
import { decide } from '../decide.ts'
import { holderOf } from '../holder.ts'

const asksApproval: Proposal = {
  kind: 'ask_approval',
  escalation,
  action: refund,
  question,
  finding: finding('steer', 'action_needs_approval'),
}

describe('what the assistant thought outside', () => {
  const thought = proposes(withAssistant, answer)

  test('is said when nothing has changed', () => {
    expect(kinds(decide(withAssistant, thought))).toEqual(['message_queued'])
  })

  test('is dropped after a takeover, and the drop is on record', () => {
    const taken = after([takesOver()], withAssistant)
    expect(decide(taken, thought)).toEqual([
      { kind: 'turn_dropped', why: 'epoch_changed', proposal: 'reply' },
    ])
  })

  test('is dropped for a newer message, which gets a turn of its own', () => {
    const now = after([says()], withAssistant)
    expect(events(now, thought)).toEqual([
      { kind: 'turn_dropped', why: 'newer_message', proposal: 'reply' },
      { kind: 'turn_requested', why: 'newer_message' },
    ])
  })

  test.each([
    ['waits for a person', waitingForPerson, 'not_holder'],
    ['is held by a person', heldByAna, 'not_holder'],
    ['is resolved', resolved, 'resolved'],
  ])('is never said when the conversation %s, even with a fresh basis', (_name, now, why) => {
    expect(decide(now, proposes(now, answer))).toContainEqual(
      expect.objectContaining({ kind: 'turn_dropped', why }),
    )
  })

  test.each([answer, needsGuidance, asksApproval, { kind: 'act' as const, action: refund }])(
    'is dropped whole when stale: no message, no action, no escalation ($kind)',
    (proposal) => {
      const taken = after([takesOver()], withAssistant)
      expect(kinds(decide(taken, proposes(withAssistant, proposal)))).toEqual(['turn_dropped'])
    },
  )
})

describe('an answer', () => {
  test('with guidance names the person behind it, closes the escalation and leaves a suggestion', () => {
    const decided = events(guidedByAna, proposes(guidedByAna, answer))
    expect(decided[0]).toMatchObject({ speaker: { kind: 'assistant', onBehalfOf: ana } })
    expect(kinds(decided)).toEqual(['message_queued', 'escalation_closed', 'suggestion_queued'])
    expect(decided[1]).toMatchObject({ outcome: 'guided' })
  })

  test('that settles the matter resolves the conversation', () => {
    const now = after(
      [proposes(withAssistant, { ...answer, resolves: true } as Proposal)],
      withAssistant,
    )
    expect(now.status).toBe('resolved')
  })

  test('that settles a guided matter leaves no escalation open behind it', () => {
    const now = after(
      [proposes(guidedByAna, { ...answer, resolves: true } as Proposal)],
      guidedByAna,
    )
    expect(now).toMatchObject({ status: 'resolved', escalation: null })
  })
})

describe('a stuck assistant', () => {
  test.each([
    ['ask for guidance', needsGuidance, 'steer'],
    ['hand over', { kind: 'hand_over', escalation, finding: finding() } as Proposal, 'takeover'],
    ['ask approval', asksApproval, 'steer'],
  ])('may %s', (_name, proposal, mode) => {
    const now = after([proposes(withAssistant, proposal)], withAssistant)
    expect(holderOf(now)).toEqual({ kind: 'waiting', for: mode })
  })

  test('keeps what it wants approved, so that a person can approve it', () => {
    const now = after([proposes(withAssistant, asksApproval)], withAssistant)
    expect(now.escalation?.action).toEqual(refund)
  })

  test('keeps what it wants approved also when it had been guided before', () => {
    const now = after([proposes(guidedByAna, asksApproval)], guidedByAna)
    expect(now.escalation?.action).toEqual(refund)
    const decided = events(now, steers(ana, { decision: { approved: true, action: refund } }))
    expect(kinds(decided)).toContain('action_requested')
  })

  test('may ask for guidance twice, and then only for a person', () => {
    const asksAgain = after([proposes(guidedByAna, needsGuidance)], guidedByAna)
    expect(holderOf(asksAgain)).toEqual({ kind: 'waiting', for: 'steer' })
    const twice = after([steers()], asksAgain)
    const third = after([proposes(twice, needsGuidance)], twice)
    expect(holderOf(third)).toEqual({ kind: 'waiting', for: 'takeover' })
  })
})
