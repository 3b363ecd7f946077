import { exhaustive } from '../../shared/exhaustive.ts'
import type { AgentId } from '../../shared/ids.ts'
import type { Command, Proposal } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { Event } from '../events.ts'
import { again, close, raise, stillStuck } from './escalate.ts'
import { whyStale } from './stale.ts'

/** Room 6: the assistant's proposal meets the conversation as it is now. Stale proposals are dropped and recorded. */
export function commitTurn(now: Conversation, command: Command & { do: 'commit_turn' }): Event[] {
  const stale = whyStale(now, command.basis) ?? (now.pendingAction ? 'action_pending' : null)
  if (stale)
    return [{ kind: 'turn_dropped', why: stale, proposal: command.proposal.kind }, ...again(stale)]
  return carryOut(now, command.proposal)
}

function carryOut(now: Conversation, proposal: Proposal): Event[] {
  switch (proposal.kind) {
    case 'reply':
      return speak(now, proposal)
    case 'ask_guidance':
    case 'hand_over':
    case 'ask_approval':
      return askPerson(now, proposal)
    case 'act':
      return [{ kind: 'action_requested', action: proposal.action, approvedBy: null }]
    default:
      return exhaustive(proposal)
  }
}

function speak(now: Conversation, proposal: Proposal & { kind: 'reply' }): Event[] {
  const guidedBy = now.escalation?.agent ?? null
  const said: Event = {
    kind: 'message_queued',
    message: proposal.message,
    speaker: { kind: 'assistant', onBehalfOf: guidedBy },
  }
  const done: Event[] = proposal.resolves ? [{ kind: 'resolved', by: { kind: 'assistant' } }] : []
  return [said, ...learned(now, guidedBy), ...done]
}

/** Guidance that led to an answer always leaves a suggestion (I9): that is how the next escalation is avoided. */
function learned(now: Conversation, guidedBy: AgentId | null): Event[] {
  if (!now.escalation || guidedBy === null) return []
  const { id } = now.escalation
  return [
    close(now.escalation, 'guided'),
    { kind: 'suggestion_queued', escalation: id, from: 'guidance' },
  ]
}

type Asking = Proposal & { kind: 'ask_guidance' | 'hand_over' | 'ask_approval' }

function askPerson(now: Conversation, proposal: Asking): Event[] {
  const asked = {
    ...(proposal.kind !== 'hand_over' && { question: proposal.question }),
    ...(proposal.kind === 'ask_approval' && { action: proposal.action }),
  }
  if (now.escalation) return [stillStuck(now.escalation, proposal.finding, asked)]
  return [raise(proposal.escalation, proposal.finding, asked)]
}
