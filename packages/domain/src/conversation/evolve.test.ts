import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandsTried } from '../../walk/commands-tried.ts'
import {
  answer,
  heldByAna,
  proposes,
  replies,
  says,
  takesOver,
  withAssistant,
} from '../test-commands.ts'
import { after, ana, bob, draft } from '../test-conversations.ts'
import { type Conversation, isUnanswered, newConversation } from './conversation.ts'
import { decide } from './decide.ts'
import { isAccepted } from './decision.ts'
import type { Event } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { holderOf, isSameHolder } from './holder.ts'

/** A life of a conversation: which of the commands worth trying is given, step by step. */
const lives = fc.array(fc.nat(), { maxLength: 40 })

function live(
  choices: number[],
  see: (before: Conversation, event: Event, after: Conversation) => void,
): void {
  let now = newConversation()
  for (const choice of choices) {
    const commands = commandsTried(now)
    const command = commands[choice % commands.length]
    const decision = command ? decide(now, command) : []
    for (const event of isAccepted(decision) ? decision : []) {
      const next = evolve(now, event)
      see(now, event, next)
      now = next
    }
  }
}

describe('in any life of a conversation', () => {
  test('the epoch grows by one exactly when the holder changes', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        live(choices, (before, _event, now) => {
          const changed = !isSameHolder(holderOf(before), holderOf(now))
          expect(now.epoch - before.epoch).toBe(changed ? 1 : 0)
        })
      }),
    )
  })

  test('numbers of messages only grow, and nothing is answered before it was written', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        live(choices, (before, _event, now) => {
          expect(now.newestMessage).toBeGreaterThanOrEqual(before.newestMessage)
          expect(now.answeredUpTo).toBeGreaterThanOrEqual(before.answeredUpTo)
          expect(now.answeredUpTo).toBeLessThanOrEqual(now.newestCustomerMessage)
          expect(now.newestCustomerMessage).toBeLessThanOrEqual(now.newestMessage)
        })
      }),
    )
  })

  test('an event never alters the conversation it is told to', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        live(choices, (before, event) => {
          const copy = structuredClone(before)
          evolve(before, event)
          expect(before).toEqual(copy)
        })
      }),
    )
  })
})

describe('what an event changes', () => {
  test('an answer by the assistant or a person answers all that was written before it', () => {
    expect(isUnanswered(withAssistant)).toBe(true)
    expect(isUnanswered(after([proposes(withAssistant, answer)], withAssistant))).toBe(false)
    expect(isUnanswered(after([replies()], heldByAna))).toBe(false)
  })

  test('a note and a platform message answer nothing', () => {
    const now = after(
      [
        { do: 'add_note', agent: ana, message: draft() },
        { do: 'notify', message: draft() },
      ],
      withAssistant,
    )
    expect([now.newestMessage, isUnanswered(now)]).toEqual([3, true])
  })

  test('the assistant’s tries are counted anew after a person came', () => {
    const tried = after([proposes(withAssistant, answer)], withAssistant)
    expect(tried.assistantReplies).toBe(1)
    expect(after([takesOver()], tried).assistantReplies).toBe(0)
  })

  test('an event about an escalation that is not open changes nothing', () => {
    const offered: Event = { kind: 'escalation_offered', escalation: 'gone' as never, agent: bob }
    expect(evolveAll(withAssistant, [offered])).toEqual(withAssistant)
  })

  test('a customer message is numbered after everything before it', () => {
    const now = after([says(), { do: 'add_note', agent: ana, message: draft() }, says()])
    expect([now.newestMessage, now.newestCustomerMessage]).toEqual([3, 3])
  })
})
