import type { OpenEscalation } from '../../escalation/escalation.ts'
import type { Finding } from '../../escalation/finding.ts'
import type { AgentId, EscalationId } from '../../shared/ids.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Command, SeenQuestion } from '../commands.ts'
import { type Conversation, isUnanswered } from '../conversation.ts'
import type { Decision } from '../decision.ts'
import type { Event } from '../events.ts'
import { holderOf } from '../holder.ts'
import { decideAction } from './action.ts'
import { close, raise } from './escalate.ts'

/** A person takes the baton. From then on the assistant is silent, its running turn and tools included. */
export function takeOver(now: Conversation, command: Command & { do: 'take_over' }): Decision {
  if (now.status === 'resolved') return refuse('resolved')
  const holder = holderOf(now)
  if (holder.kind === 'human')
    return refuse(holder.agent === command.agent ? 'already_held' : 'held_by_other')
  return comeIn(now, command)
}

/** An agent's public reply is itself a takeover, in the same step: two parties never talk over each other (E8). */
export function reply(now: Conversation, command: Command & { do: 'reply' }): Decision {
  const refusal = mayReply(now, command)
  if (refusal) return refusal
  const reopened: Event[] =
    now.status === 'resolved' ? [{ kind: 'conversation_reopened', by: command.agent }] : []
  const taken = holderOf(now).kind === 'human' ? [] : comeIn(now, command)
  const said: Event = {
    kind: 'message_queued',
    message: command.message,
    speaker: { kind: 'agent', agent: command.agent },
  }
  return [...reopened, ...taken, said]
}

function mayReply(now: Conversation, command: Command & { do: 'reply' }): Refusal | null {
  const { text, attachments = [] } = command.message
  if (text.trim() === '' && attachments.length === 0) return refuse('empty_message')
  const holder = holderOf(now)
  if (holder.kind === 'human' && holder.agent !== command.agent) return refuse('held_by_other')
  if (command.sawMessage !== null && command.sawMessage < now.newestCustomerMessage)
    return refuse('newer_message')
  return null
}

type ComingIn = { agent: AgentId; escalation: EscalationId; finding: Finding }

/** The events that bring a person in, whether or not anybody had escalated. */
export function comeIn(now: Conversation, { agent, escalation, finding }: ComingIn): Event[] {
  if (now.escalation) return [{ kind: 'taken_over', escalation: now.escalation.id, agent }]
  return [
    raise(escalation, { ...finding, mode: 'takeover' }),
    { kind: 'taken_over', escalation, agent },
  ]
}

/** A person tells the assistant privately how to go on. Never enough for a customer who asked for a person (I7). */
export function steer(now: Conversation, command: Command & { do: 'steer' }): Decision {
  const refusal = maySteer(now, command)
  if (refusal) return refusal
  const { guidance, decision } = command
  const escalation = now.escalation?.id ?? command.escalation
  const raised = now.escalation ? [] : [raise(escalation, { ...command.finding, mode: 'steer' })]
  const steered: Event = { kind: 'steered', escalation, guidance }
  return [...raised, steered, ...decideAction(now.escalation, decision, guidance.agent)]
}

function maySteer(now: Conversation, command: Command & { do: 'steer' }): Refusal | null {
  const { guidance, decision } = command
  if (now.status === 'resolved') return refuse('resolved')
  if (guidance.text.trim() === '' && decision === null) return refuse('empty_guidance')
  if (decision && !now.escalation?.action) return refuse('no_action_waiting')
  const holder = holderOf(now)
  if (holder.kind === 'human')
    return refuse(holder.agent === guidance.agent ? 'already_held' : 'held_by_other')
  if (now.personRequested) return refuse('person_requested')
  if (holder.kind === 'guided') return refuse('already_guided')
  return command.answers ? stillAsked(now, command.answers) : null
}

/** Somebody who answers several questions at once has not seen what became of this one since. */
function stillAsked(now: Conversation, seen: SeenQuestion): Refusal | null {
  const { escalation, newestCustomerMessage } = now
  const isSame = escalation?.id === seen.escalation && escalation.steers === seen.steers
  const holder = holderOf(now)
  if (!isSame || holder.kind !== 'waiting' || holder.for !== 'steer')
    return refuse('question_closed')
  return seen.newestCustomerMessage < newestCustomerMessage ? refuse('newer_message') : null
}

/** The person gives the baton back to the assistant, with a note so that nothing is lost or asked twice. */
export function handBack(now: Conversation, command: Command & { do: 'hand_back' }): Decision {
  const held = heldBy(now, command.agent)
  if (!held) return refuse('not_holder')
  const { agent, note } = command
  const next: Event[] =
    note.answerWaiting && isUnanswered(now) ? [{ kind: 'turn_requested', why: 'handed_back' }] : []
  const learned: Event = { kind: 'suggestion_queued', escalation: held.id, from: 'takeover' }
  return [{ kind: 'handed_back', agent, note }, close(held, 'returned_to_ai'), learned, ...next]
}

/** Back to the queue: transferred by the holder or a supervisor, or because the agent was lost. */
export function requeue(now: Conversation, command: Command & { do: 'requeue' }): Decision {
  const { by, why } = command
  const { escalation } = now
  if (escalation?.stage !== 'taken_over') return refuse('not_holder')
  const allowed =
    by.kind === 'platform' ||
    (by.kind === 'agent' && (by.supervises || by.agent === escalation.agent))
  return allowed ? [{ kind: 'requeued', escalation: escalation.id, by, why }] : refuse('not_holder')
}

function heldBy(now: Conversation, agent: AgentId): OpenEscalation | null {
  const holder = holderOf(now)
  return holder.kind === 'human' && holder.agent === agent ? now.escalation : null
}
