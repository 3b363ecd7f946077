import { describe, expect, test } from 'vitest'
import {
  answer,
  asksForPerson,
  guidedByAna,
  handsBack,
  heldByAna,
  needsGuidance,
  proposes,
  replies,
  resolves,
  says,
  steers,
  takesOver,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../test-commands.ts'
import { ana, events, refund } from '../test-conversations.ts'
import type { Command } from './commands.ts'
import { type Consequence, chosenByCustomer, consequencesOf } from './consequences.ts'
import type { Conversation } from './conversation.ts'

/** What follows besides a look of routing, which has tests of its own below. */
const following = (now: Conversation, command: Command): Consequence[] =>
  consequencesOf(events(now, command))
    .map(({ consequence }) => consequence)
    .filter((consequence) => consequence.do !== 'route')

const tell = (reason: string) => ({ do: 'tell_customer', reason })

describe('what the platform must do', () => {
  test.each([
    [
      'a message: a turn, after a quiet moment for the rest of the burst',
      withAssistant,
      says(),
      [{ do: 'take_turn', quiet: true }],
    ],
    [
      'a wish for a person: a clock, and word to the customer',
      withAssistant,
      asksForPerson,
      [{ do: 'start_wait_timer', mode: 'takeover' }, tell('handing_over')],
    ],
    [
      'a question to a colleague: a clock, and not a word to the customer',
      withAssistant,
      proposes(withAssistant, needsGuidance),
      [{ do: 'start_wait_timer', mode: 'steer' }],
    ],
    ['guidance: a turn at once', waitingForGuidance, steers(), [{ do: 'take_turn', quiet: false }]],
    [
      'an answer with guidance: learning',
      guidedByAna,
      proposes(guidedByAna, answer),
      [{ do: 'learn', from: 'guidance' }],
    ],
    [
      'a takeover: the person is introduced',
      waitingForPerson,
      takesOver(),
      [tell('person_joined')],
    ],
    [
      'handing back: word to the customer, learning, and the open answer',
      heldByAna,
      handsBack(),
      [tell('handed_back'), { do: 'learn', from: 'takeover' }, { do: 'take_turn', quiet: false }],
    ],
    [
      'nobody gave guidance: a new clock, and word to the customer',
      waitingForGuidance,
      { do: 'expire_wait' as const, wait: 1 },
      [{ do: 'start_wait_timer', mode: 'takeover' }, tell('handing_over')],
    ],
    [
      'nobody came: the callback is promised',
      waitingForPerson,
      { do: 'expire_wait' as const, wait: 1 },
      [tell('callback_promised')],
    ],
    [
      'an agent is lost: a new clock, and thanks for waiting',
      heldByAna,
      { do: 'requeue' as const, by: { kind: 'platform' as const }, why: 'agent_lost' as const },
      [{ do: 'start_wait_timer', mode: 'takeover' }, tell('still_waiting')],
    ],
    [
      'an action within the limits: it is performed',
      withAssistant,
      proposes(withAssistant, { kind: 'act', action: refund }),
      [{ do: 'perform_action' }],
    ],
    [
      'a note: nothing',
      withAssistant,
      { do: 'add_note' as const, agent: ana, message: { id: 'm' as never, text: 'n' } },
      [],
    ],
  ] as [string, Conversation, Command, Consequence[]][])(
    'after %s',
    (_name, now, command, expected) => {
      expect(following(now, command)).toEqual(expected)
    },
  )
})

describe('old news', () => {
  test('of a wait is not told when a person is there in the same step', () => {
    expect(following(withAssistant, takesOver())).toEqual([tell('person_joined')])
    expect(following(withAssistant, replies())).toEqual([tell('person_joined')])
  })

  test('of a wait starts no clock when guidance came in the same step', () => {
    expect(following(withAssistant, steers())).toEqual([{ do: 'take_turn', quiet: false }])
  })

  test('of a person is not told when the conversation ends in the same step', () => {
    expect(following(waitingForPerson, resolves())).toEqual([
      { do: 'learn', from: 'takeover' },
      { do: 'close_kindly' },
    ])
  })
})

test('each consequence names the event it follows from', () => {
  const happened = events(heldByAna, handsBack())
  const causes = consequencesOf(happened)
    .filter(({ consequence }) => consequence.do !== 'route')
    .map(({ after }) => happened[after]?.kind)
  expect(causes).toEqual(['handed_back', 'suggestion_queued', 'turn_requested'])
})

test('a customer who prefers a callback to waiting is not told that nobody could come', () => {
  const told = (why: string) =>
    consequencesOf([{ kind: 'callback_promised', why }]).map(({ consequence }) => consequence)
  expect(told(chosenByCustomer)).toEqual([{ do: 'tell_customer', reason: 'callback_chosen' }])
  expect(told('waiting_limit')).toEqual([{ do: 'tell_customer', reason: 'callback_promised' }])
})

describe('routing looks', () => {
  const looks = (now: Conversation, command: Command): number =>
    consequencesOf(events(now, command)).filter(({ consequence }) => consequence.do === 'route')
      .length

  test.each([
    ['when a customer asks for a person', withAssistant, asksForPerson],
    ['when the assistant asks for guidance', withAssistant, proposes(withAssistant, needsGuidance)],
    ['when somebody takes over', waitingForPerson, takesOver()],
    ['when somebody steers', waitingForGuidance, steers()],
    ['when somebody hands back', heldByAna, handsBack()],
  ])('%s, once', (_, now, command) => {
    expect(looks(now, command)).toBe(1)
  })

  test.each([
    ['a message to the assistant', withAssistant, says()],
    ['an answer of the assistant', withAssistant, proposes(withAssistant, answer)],
    ['a reply of the person who holds it', heldByAna, replies()],
  ])('never for %s: it costs nothing then', (_, now, command) => {
    expect(looks(now, command)).toBe(0)
  })
})
