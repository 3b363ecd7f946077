import type { OpenEscalation } from '../../escalation/escalation.ts'
import type { AgentId } from '../../shared/ids.ts'
import type { ActionDecision, Command } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { Event } from '../events.ts'
import { holderOf } from '../holder.ts'

/** What a steer does to the action that waited for approval; without one, the assistant simply goes on. */
export function decideAction(
  now: OpenEscalation | null,
  decision: ActionDecision | null,
  agent: AgentId,
): Event[] {
  const goOn: Event = { kind: 'turn_requested', why: 'guidance' }
  const waiting = now?.action
  if (!waiting) return [goOn]
  if (decision?.approved)
    return [{ kind: 'action_requested', action: decision.action, approvedBy: agent }]
  const why = decision ? decision.why : 'answered with guidance instead'
  return [{ kind: 'action_refused', action: waiting.id, by: agent, why }, goOn]
}

/** The post room reports how performing an action ended; the holder, if it is the assistant, goes on from there. */
export function reportAction(
  now: Conversation,
  command: Command & { do: 'report_action' },
): Event[] {
  const performed: Event = {
    kind: 'action_performed',
    action: command.action,
    result: command.result,
  }
  const { kind } = holderOf(now)
  const mayGoOn = now.status === 'open' && (kind === 'ai' || kind === 'guided')
  return mayGoOn ? [performed, { kind: 'turn_requested', why: 'action_done' }] : [performed]
}
