import { isWaiting } from '../../escalation/escalation.ts'
import type { Finding } from '../../escalation/finding.ts'
import { strongestAtOnce } from '../../escalation/precedence.ts'
import type { Command } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { Event } from '../events.ts'
import { holderOf } from '../holder.ts'
import { close, raise } from './escalate.ts'

type Receive = Command & { do: 'receive_message' }

/** A customer message is never refused, in any state (I4); it reopens a resolved conversation. */
export function receiveMessage(now: Conversation, command: Receive): Event[] {
  const events: Event[] = [{ kind: 'message_received', message: command.message }]
  if (now.status === 'resolved' && command.answersSurvey)
    return [...events, { kind: 'survey_answered', escalation: command.answersSurvey }]
  if (now.status === 'resolved') events.unshift({ kind: 'conversation_reopened', by: 'customer' })
  if (!command.wantsAnswer) return events
  if (command.asksForPerson && holderOf(now).kind !== 'human')
    events.push({ kind: 'person_requested' })
  return [...events, ...whatNow(now, command)]
}

/** With a person in charge the assistant stays silent; otherwise a trigger hands over, or a turn is requested. */
function whatNow(now: Conversation, command: Receive): Event[] {
  const finding = strongestAtOnce(command.findings)
  const { escalation } = now
  if (!escalation) return finding ? [raise(command.escalation, finding)] : answerSoon(now)
  if (escalation.stage === 'taken_over') return []
  if (isWaiting(escalation)) return whileWaiting(now, command, finding)
  return finding ? [upgrade(now, finding)] : answerSoon(now)
}

/** While an action is under way its report asks for the turn: an answer before would give the baton away and undo it. */
const answerSoon = (now: Conversation): Event[] =>
  now.pendingAction ? [] : [{ kind: 'turn_requested', why: 'message' }]

/** Somebody waits already: a customer who asks for a person must not stay in the queue for mere guidance. */
function whileWaiting(now: Conversation, command: Receive, finding: Finding | null): Event[] {
  if (!now.escalation) return []
  if (finding && finding.mode === 'takeover' && now.escalation.mode === 'steer')
    return [upgrade(now, finding)]
  if (!command.withdraws) return []
  return [
    { kind: 'withdrawn' },
    close(now.escalation, 'withdrawn'),
    { kind: 'turn_requested', why: 'withdrawn' },
  ]
}

function upgrade(now: Conversation, finding: Finding): Event {
  if (!now.escalation) throw new Error('only an open escalation can be upgraded')
  return { kind: 'escalation_upgraded', escalation: now.escalation.id, finding, why: 'trigger' }
}
