import type { OpenEscalation } from '../escalation/escalation.ts'
import type { Conversation } from './conversation.ts'
import type { Event } from './events.ts'
import { holderOf, isSameHolder } from './holder.ts'

/** The conversation after an event. The epoch grows here and only here: exactly when the holder changes (I5). */
export function evolve(before: Conversation, event: Event): Conversation {
  const after = apply(before, event)
  const changed = !isSameHolder(holderOf(before), holderOf(after))
  return changed ? { ...after, epoch: before.epoch + 1 } : after
}

/** The conversation after several events, oldest first. */
export const evolveAll = (before: Conversation, events: readonly Event[]): Conversation =>
  events.reduce(evolve, before)

function apply(now: Conversation, event: Event): Conversation {
  switch (event.kind) {
    case 'conversation_reopened':
      return { ...now, status: 'open', assistantReplies: 0 }
    case 'message_received':
      return {
        ...now,
        newestMessage: now.newestMessage + 1,
        newestCustomerMessage: now.newestMessage + 1,
      }
    case 'note_added':
      return { ...now, newestMessage: now.newestMessage + 1 }
    case 'message_queued':
      return afterSpeaking(now, event)
    case 'person_requested':
      return { ...now, personRequested: true }
    case 'withdrawn':
    case 'callback_promised':
      return { ...now, personRequested: false }
    case 'resolved':
      return { ...now, status: 'resolved', personRequested: false }
    case 'handed_back':
      // What waits was dealt with, unless the note asks for an answer: the next question stands alone.
      return event.note.answerWaiting ? now : { ...now, answeredUpTo: now.newestCustomerMessage }
    case 'survey_answered':
      // Nobody owes an answer to a number; what a customer still waits for reopens the conversation first.
      return now.status === 'resolved' ? { ...now, answeredUpTo: now.newestCustomerMessage } : now
    case 'action_performed':
      return event.action === now.pendingAction ? { ...now, pendingAction: null } : now
    case 'action_requested':
      return { ...now, ...escalationAfter(now, event), pendingAction: event.action.id }
    default:
      return { ...now, ...escalationAfter(now, event) }
  }
}

function afterSpeaking(now: Conversation, event: Event & { kind: 'message_queued' }): Conversation {
  const spoken = { ...now, newestMessage: now.newestMessage + 1 }
  if (event.speaker.kind === 'system') return spoken
  const assistantReplies = event.speaker.kind === 'assistant' ? now.assistantReplies + 1 : 0
  return { ...spoken, assistantReplies, answeredUpTo: now.newestCustomerMessage }
}

/** A person in charge ends the wish for one, and the assistant's count of tries. */
const met = { personRequested: false, assistantReplies: 0 }

function escalationAfter(now: Conversation, event: Event): Partial<Conversation> {
  if (event.kind === 'escalation_raised') return { escalation: raised(event) }
  if (event.kind === 'escalation_closed') return { escalation: null }
  const { escalation } = now
  if (!escalation) return {}
  const change = changeOf(escalation, event)
  if (!change) return {}
  const next: Partial<Conversation> = { escalation: { ...escalation, ...change } }
  return event.kind === 'taken_over' ? { ...next, ...met } : next
}

function changeOf(now: OpenEscalation, event: Event): Partial<OpenEscalation> | null {
  switch (event.kind) {
    case 'escalation_upgraded':
      return {
        mode: 'takeover',
        stage: 'queued',
        agent: null,
        wait: now.wait + 1,
        finding: event.finding ?? now.finding,
      }
    case 'escalation_offered':
      return { stage: 'offered', agent: event.agent }
    case 'offer_ended':
      return { stage: 'queued', agent: null }
    case 'taken_over':
      return { mode: 'takeover', stage: 'taken_over', agent: event.agent }
    case 'steered':
      return {
        stage: 'guided',
        agent: event.guidance.agent,
        steers: now.steers + 1,
        guidance: event.guidance.id,
      }
    case 'still_stuck':
      return {
        ...waitingAgain(now),
        mode: event.mode,
        finding: event.finding,
        question: event.question,
        action: event.action,
      }
    case 'requeued':
      return { ...waitingAgain(now), mode: 'takeover' }
    case 'action_requested':
    case 'action_refused':
      return { action: null }
    default:
      return null
  }
}

const waitingAgain = (now: OpenEscalation): Partial<OpenEscalation> => ({
  stage: 'queued',
  agent: null,
  wait: now.wait + 1,
})

function raised(event: Event & { kind: 'escalation_raised' }): OpenEscalation {
  const { escalation: id, mode, finding, question, action } = event
  return {
    id,
    mode,
    stage: 'queued',
    agent: null,
    finding,
    steers: 0,
    wait: 1,
    question,
    action,
    guidance: null,
  }
}
