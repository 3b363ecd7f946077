import type {
  OpenEscalation,
  Outcome,
  ProposedAction,
  SteerQuestion,
} from '../../escalation/escalation.ts'
import type { Finding } from '../../escalation/finding.ts'
import type { Mode } from '../../escalation/mode.ts'
import type { EscalationId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import type { Command } from '../commands.ts'
import type { Conversation } from '../conversation.ts'
import type { Decision } from '../decision.ts'
import type { Event } from '../events.ts'
import { whyStale } from './stale.ts'

/** Something other than a message calls for a person: a failed turn, a supervisor, a rule about the account. */
export function raiseEscalation(
  now: Conversation,
  command: Command & { do: 'raise_escalation' },
): Decision {
  const stale = command.basis && whyStale(now, command.basis)
  if (stale)
    return [{ kind: 'turn_dropped', why: stale, proposal: 'raise_escalation' }, ...again(stale)]
  if (now.status === 'resolved') return refuse('resolved')
  if (!now.escalation) return [raise(command.escalation, command.finding)]
  if (now.escalation.stage !== 'guided') return refuse('already_escalated')
  return [stillStuck(now.escalation, command.finding)]
}

/** The event that opens an escalation. */
export function raise(
  escalation: EscalationId,
  finding: Finding,
  asked: { question?: SteerQuestion; action?: ProposedAction } = {},
): Event {
  const { question = null, action = null } = asked
  return { kind: 'escalation_raised', escalation, mode: finding.mode, finding, question, action }
}

/** The event that ends an escalation. */
export const close = (escalation: OpenEscalation, outcome: Outcome): Event => ({
  kind: 'escalation_closed',
  escalation: escalation.id,
  outcome,
})

/** After two rounds of guidance the assistant may only ask for a person to take over. */
export const steersBeforeTakeover = 2

/** The guided assistant could not go on: back to waiting, for guidance while that makes sense. */
export function stillStuck(
  now: OpenEscalation,
  finding: Finding,
  asked: { question?: SteerQuestion; action?: ProposedAction } = {},
): Event {
  const { question = null, action = null } = asked
  const mode: Mode =
    finding.mode === 'steer' && now.steers < steersBeforeTakeover ? 'steer' : 'takeover'
  const why = { ...finding, mode }
  return { kind: 'still_stuck', escalation: now.id, mode, finding: why, question, action }
}

/** A newer message makes the old turn useless, and asks for a new one. */
export const again = (why: string): Event[] =>
  why === 'newer_message' ? [{ kind: 'turn_requested', why: 'newer_message' }] : []
