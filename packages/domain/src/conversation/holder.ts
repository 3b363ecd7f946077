import type { OpenEscalation } from '../escalation/escalation.ts'
import type { Mode } from '../escalation/mode.ts'
import { exhaustive } from '../shared/exhaustive.ts'
import type { AgentId } from '../shared/ids.ts'
import type { Conversation } from './conversation.ts'

/** Who has the baton: the only party that may speak to the customer now. */
export type Holder =
  | { kind: 'ai' }
  | { kind: 'waiting'; for: Mode }
  | { kind: 'human'; agent: AgentId }
  | { kind: 'guided'; agent: AgentId }

/** The holder is a function of the escalation, computed here and set nowhere (law 1, invariant I2). */
export function holderOf(conversation: Conversation): Holder {
  const { escalation } = conversation
  if (!escalation) return { kind: 'ai' }
  switch (escalation.stage) {
    case 'queued':
    case 'offered':
      return { kind: 'waiting', for: escalation.mode }
    case 'taken_over':
      return { kind: 'human', agent: agentOf(escalation) }
    case 'guided':
      return { kind: 'guided', agent: agentOf(escalation) }
    default:
      return exhaustive(escalation.stage)
  }
}

/** Same party? A wait for guidance that becomes a wait for a person is still a wait: nobody could speak before or can after. */
export function isSameHolder(left: Holder, right: Holder): boolean {
  if (left.kind !== right.kind) return false
  if (left.kind === 'ai' || left.kind === 'waiting') return true
  return left.agent === (right as typeof left).agent
}

function agentOf(escalation: OpenEscalation): AgentId {
  if (escalation.agent === null)
    throw new Error(`escalation ${escalation.id} is ${escalation.stage} by nobody`)
  return escalation.agent
}
