import { isWaiting } from '../../escalation/escalation.ts'
import { refuse } from '../../shared/refusal.ts'
import type { Command } from '../commands.ts'
import { type Conversation, isUnanswered } from '../conversation.ts'
import type { Decision } from '../decision.ts'
import type { Event } from '../events.ts'
import { close } from './escalate.ts'

/** Shows the escalation to one agent for a while. */
export function offer(now: Conversation, command: Command & { do: 'offer' }): Decision {
  const { escalation } = now
  if (!escalation || !isWaiting(escalation)) return refuse('not_waiting')
  if (escalation.stage === 'offered') return refuse('offered_to_other')
  return [{ kind: 'escalation_offered', escalation: escalation.id, agent: command.agent }]
}

/** The agent declined, or the time to accept ran out. */
export function endOffer(now: Conversation, command: Command & { do: 'end_offer' }): Decision {
  const { escalation } = now
  if (escalation?.stage !== 'offered' || escalation.agent !== command.agent)
    return refuse('not_offered')
  return [
    { kind: 'offer_ended', escalation: escalation.id, agent: command.agent, why: command.why },
  ]
}

/** The customer does not want to wait for a person any more: the assistant goes on. */
export function withdraw(now: Conversation): Decision {
  const { escalation } = now
  if (!escalation || !isWaiting(escalation)) return refuse('not_waiting')
  const next: Event[] = isUnanswered(now) ? [{ kind: 'turn_requested', why: 'withdrawn' }] : []
  return [{ kind: 'withdrawn' }, close(escalation, 'withdrawn'), ...next]
}

/** The wait ran out. Nobody gave guidance: ask for a person. Nobody took over: promise a callback (I8). */
export function expireWait(now: Conversation, command: Command & { do: 'expire_wait' }): Decision {
  const { escalation } = now
  if (!escalation || !isWaiting(escalation)) return refuse('not_waiting')
  if (escalation.wait !== command.wait) return refuse('stale_wait')
  if (escalation.mode === 'takeover') return calledBack(now, 'waiting_limit')
  return [
    { kind: 'escalation_upgraded', escalation: escalation.id, finding: null, why: 'no_guidance' },
  ]
}

/** Somebody will come back to the customer later; until then the assistant may go on. */
export function promiseCallback(
  now: Conversation,
  command: Command & { do: 'promise_callback' },
): Decision {
  if (!now.escalation || !isWaiting(now.escalation)) return refuse('not_waiting')
  return calledBack(now, command.why)
}

function calledBack(now: Conversation, why: string): Event[] {
  if (!now.escalation) return []
  return [{ kind: 'callback_promised', why }, close(now.escalation, 'callback')]
}
