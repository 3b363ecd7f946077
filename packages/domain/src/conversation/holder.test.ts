import { expect, test } from 'vitest'
import {
  guidedByAna,
  heldByAna,
  offeredToBob,
  resolved,
  waitingForGuidance,
  waitingForPerson,
  withAssistant,
} from '../test-commands.ts'
import { ana, bob } from '../test-conversations.ts'
import { type Holder, holderOf, isSameHolder } from './holder.ts'

test.each([
  ['no escalation: the assistant', withAssistant, { kind: 'ai' }],
  ['nothing left open: the assistant', resolved, { kind: 'ai' }],
  ['queued for a person: nobody', waitingForPerson, { kind: 'waiting', for: 'takeover' }],
  ['queued for guidance: nobody', waitingForGuidance, { kind: 'waiting', for: 'steer' }],
  ['offered: still nobody', offeredToBob, { kind: 'waiting', for: 'takeover' }],
  ['taken over: that agent', heldByAna, { kind: 'human', agent: ana }],
  ['guided: the assistant on behalf of that agent', guidedByAna, { kind: 'guided', agent: ana }],
])('the holder follows from the escalation. %s', (_name, now, holder) => {
  expect(holderOf(now)).toEqual(holder)
})

test('a conversation taken over by nobody is a mistake that is not passed over', () => {
  const { escalation } = heldByAna
  if (!escalation) throw new Error('somebody holds it')
  const broken = { ...heldByAna, escalation: { ...escalation, agent: null } }
  expect(() => holderOf(broken)).toThrow('by nobody')
})

const holders: Holder[] = [
  { kind: 'ai' },
  { kind: 'waiting', for: 'steer' },
  { kind: 'human', agent: ana },
  { kind: 'human', agent: bob },
  { kind: 'guided', agent: ana },
  { kind: 'guided', agent: bob },
]

test('every holder is the same as itself and as no other', () => {
  for (const left of holders)
    for (const right of holders) expect(isSameHolder(left, right)).toBe(left === right)
})

test('a wait stays the same wait when it is for a person after all', () => {
  expect(
    isSameHolder({ kind: 'waiting', for: 'steer' }, { kind: 'waiting', for: 'takeover' }),
  ).toBe(true)
})
