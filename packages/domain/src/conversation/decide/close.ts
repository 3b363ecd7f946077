import { refuse } from '../../shared/refusal.ts'
import type { By, Command } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { Decision } from '../decision.ts'
import type { Event } from '../events.ts'
import { holderOf } from '../holder.ts'
import { close } from './escalate.ts'
import { comeIn } from './person.ts'

/** Ends the conversation. An agent who closes one that waits takes it over first, so that somebody answers for it. */
export function resolve(now: Conversation, command: Command & { do: 'resolve' }): Decision {
  if (now.status === 'resolved') return refuse('resolved')
  const holder = holderOf(now)
  if (holder.kind === 'ai') return [{ kind: 'resolved', by: command.by }]
  if (command.by.kind !== 'agent') return refuse('not_holder')
  if (holder.kind === 'human') return resolveHeld(now, command.by, holder.agent)
  const taken = comeIn(now, { ...command, agent: command.by.agent })
  return [...taken, ...closing(now, command.by)]
}

function resolveHeld(now: Conversation, by: By & { kind: 'agent' }, holder: string): Decision {
  return by.agent === holder || by.supervises ? closing(now, by) : refuse('held_by_other')
}

function closing(now: Conversation, by: By): Event[] {
  if (!now.escalation) return [{ kind: 'resolved', by }]
  const { id } = now.escalation
  return [
    close(now.escalation, 'resolved'),
    { kind: 'suggestion_queued', escalation: id, from: 'takeover' },
    { kind: 'resolved', by },
  ]
}

/** Opens a resolved conversation again without writing; the assistant holds it until somebody takes over. */
export function reopen(now: Conversation, command: Command & { do: 'reopen' }): Decision {
  return now.status === 'open'
    ? refuse('not_resolved')
    : [{ kind: 'conversation_reopened', by: command.agent }]
}

/** A note among colleagues: allowed to every agent at any time, never leaves the house. */
export function addNote(command: Command & { do: 'add_note' }): Decision {
  const { agent, message } = command
  return message.text.trim() === ''
    ? refuse('empty_message')
    : [{ kind: 'note_added', agent, message }]
}

/** A platform message outside the usual transitions (a keyword's answer, say). It answers nothing and holds nothing. */
export const notify = (command: Command & { do: 'notify' }): Event[] => [
  {
    kind: 'message_queued',
    message: command.message,
    speaker: { kind: 'system', reason: command.reason ?? 'other' },
  },
]

/** Asks how it was. Only of what is over: a customer who writes again has something better to do. */
export function askSurvey(now: Conversation, command: Command & { do: 'ask_survey' }): Decision {
  if (now.status !== 'resolved') return refuse('not_resolved')
  const { escalation, message } = command
  const asked = message ? notify({ do: 'notify', message, reason: 'survey_satisfaction' }) : []
  return [{ kind: 'survey_asked', escalation }, ...asked]
}
