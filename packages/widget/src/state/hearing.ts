import type { OpenAnswer, WebchatEvent, WebchatMessage } from '@baton/contract'
import { withoutShown } from './outgoing.ts'
import type { State } from './state.ts'
import { addMessage, isAnotherThread, newestNumber } from './thread.ts'

/** The snapshot is the truth up to its newest number; the stream may already have brought later messages. */
export function afterOpening(now: State, answer: OpenAnswer): State {
  const { messages: known, readUpTo } = inThread(now, answer.messages)
  const later = known.filter((message) => message.number > answer.newestMessage)
  const messages = [...answer.messages, ...later].reduce(
    addMessage,
    [] as readonly WebchatMessage[],
  )
  const { company, assistantName, greeting } = answer
  return {
    ...now,
    readUpTo,
    house: { company, assistantName, greeting },
    conversation: answer.state,
    messages,
    outgoing: withoutShown(now.outgoing, messages),
    failure: null,
  }
}

export function afterEvent(now: State, event: WebchatEvent): State {
  if (event.kind === 'state') return afterState(now, event.state)
  if (event.kind === 'typing') return { ...now, typing: { who: event.who, name: event.name } }
  return afterMessage(now, event.message)
}

/** Who waits for the team writes nothing. */
function afterState(now: State, conversation: State['conversation']): State {
  return { ...now, conversation, typing: conversation.holder === 'waiting' ? null : now.typing }
}

/** What is remembered of the thread these messages are of; nothing when it has just begun. */
function inThread(now: State, arriving: readonly WebchatMessage[]): State {
  return isAnotherThread(now.messages, arriving) ? { ...now, messages: [], readUpTo: 0 } : now
}

function afterMessage(before: State, message: WebchatMessage): State {
  const now = inThread(before, [message])
  const messages = addMessage(now.messages, message)
  if (messages === now.messages) return now
  const isNewest = message.number === newestNumber(messages)
  const answered = isNewest && message.author.kind !== 'customer'
  return {
    ...now,
    messages,
    outgoing: withoutShown(now.outgoing, [message]),
    typing: answered ? null : now.typing,
  }
}
