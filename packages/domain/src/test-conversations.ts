import type { Draft } from './conversation/commands.ts'
import { type Conversation, newConversation } from './conversation/conversation.ts'
import { decide } from './conversation/decide.ts'
import { isAccepted } from './conversation/decision.ts'
import type { Event, EventKind } from './conversation/events.ts'
import { evolveAll } from './conversation/evolve.ts'
import type { ProposedAction, SteerQuestion } from './escalation/escalation.ts'
import type { Finding, TriggerKind } from './escalation/finding.ts'
import type { Mode } from './escalation/mode.ts'
import type { Guidance } from './guidance/guidance.ts'
import type { ActionId, AgentId, EscalationId, GuidanceId, MessageId } from './shared/ids.ts'

/** Two people of the team. */
export const ana = 'ana' as AgentId
export const bob = 'bob' as AgentId

export const escalation = 'escalation' as EscalationId
export const question: SteerQuestion = {
  question: 'May we?',
  whyStuck: 'not written down',
  proposedAnswer: null,
  options: [],
}
export const refund: ProposedAction = {
  id: 'refund' as ActionId,
  tool: 'refund',
  input: { cents: 9900 },
  summary: 'Refund of 99',
}

export const draft = (text = 'words'): Draft => ({ id: 'message' as MessageId, text })

export const finding = (mode: Mode = 'takeover', trigger: TriggerKind = 'distress'): Finding => ({
  trigger,
  mode,
  action: 'at_once',
  policyVersion: 1,
  evidence: { summary: '', messages: [], measured: {}, threshold: {} },
})

export const guidanceOf = (agent: AgentId, text = 'Say yes.'): Guidance => ({
  id: 'guidance' as GuidanceId,
  agent,
  text,
  scope: 'always',
  validUntil: null,
})

/** The names of what happened, or of the refusal: what most promises are about. */
export function kinds(decision: ReturnType<typeof decide>): EventKind[] | string {
  return isAccepted(decision) ? decision.map(({ kind }) => kind) : decision.refused
}

/** A conversation after these commands, each of which must go through. */
export function after(
  commands: Parameters<typeof decide>[1][],
  begin = newConversation(),
): Conversation {
  return commands.reduce((now, command) => evolveAll(now, events(now, command)), begin)
}

/** What follows from a command that must go through. */
export function events(now: Conversation, command: Parameters<typeof decide>[1]): Event[] {
  const decision = decide(now, command)
  if (!isAccepted(decision)) throw new Error(`${command.do} was refused: ${decision.refused}`)
  return decision
}
