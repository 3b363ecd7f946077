import type { Outcome, ProposedAction, SteerQuestion } from '../escalation/escalation.ts'
import type { Finding } from '../escalation/finding.ts'
import type { Mode } from '../escalation/mode.ts'
import type { GuardRecord } from '../guardrails/guard-record.ts'
import type { Guidance, HandBackNote } from '../guidance/guidance.ts'
import type { ActionId, AgentId, EscalationId, MessageId } from '../shared/ids.ts'
import type { TextReason } from '../texts/reasons.ts'
import type { ActionResult, AnswerVerdict, By, Draft, Judge } from './commands.ts'
import type { Attachment } from './message.ts'

/** Who speaks in a queued message; the holder at that moment, or the platform itself. */
export type Speaker =
  | { kind: 'assistant'; onBehalfOf: AgentId | null }
  | { kind: 'agent'; agent: AgentId }
  | { kind: 'system'; reason: NoticeReason }

/** Why the platform writes to a customer; the text table has one entry for each, per language. */
export type NoticeReason = TextReason | 'other'

/** Why a finished turn was not used. */
export type DropReason =
  | 'epoch_changed'
  | 'newer_message'
  | 'not_holder'
  | 'resolved'
  | 'action_pending'

/** Everything that can have happened to a conversation. A closed union: an editor finds every listener. */
export type Event =
  | { kind: 'conversation_reopened'; by: 'customer' | AgentId }
  | {
      kind: 'message_received'
      message: { id: MessageId; text: string; attachments: Attachment[]; guards?: GuardRecord }
    }
  | { kind: 'message_queued'; message: Draft; speaker: Speaker }
  | { kind: 'note_added'; agent: AgentId; message: Draft }
  | { kind: 'person_requested' }
  | {
      kind: 'turn_requested'
      why: 'message' | 'newer_message' | 'guidance' | 'handed_back' | 'withdrawn' | 'action_done'
    }
  | { kind: 'turn_dropped'; why: DropReason; proposal: string }
  | {
      kind: 'escalation_raised'
      escalation: EscalationId
      mode: Mode
      finding: Finding
      question: SteerQuestion | null
      action: ProposedAction | null
    }
  | {
      kind: 'escalation_upgraded'
      escalation: EscalationId
      finding: Finding | null
      why: 'trigger' | 'no_guidance'
    }
  | { kind: 'escalation_offered'; escalation: EscalationId; agent: AgentId }
  | { kind: 'offer_ended'; escalation: EscalationId; agent: AgentId; why: 'declined' | 'expired' }
  | { kind: 'taken_over'; escalation: EscalationId; agent: AgentId }
  | { kind: 'steered'; escalation: EscalationId; guidance: Guidance }
  | {
      kind: 'still_stuck'
      escalation: EscalationId
      mode: Mode
      finding: Finding
      question: SteerQuestion | null
      action: ProposedAction | null
    }
  | { kind: 'requeued'; escalation: EscalationId; by: By; why: 'transferred' | 'agent_lost' }
  | { kind: 'handed_back'; agent: AgentId; note: HandBackNote }
  | { kind: 'withdrawn' }
  | { kind: 'callback_promised'; why: string }
  | { kind: 'escalation_closed'; escalation: EscalationId; outcome: Outcome }
  | { kind: 'suggestion_queued'; escalation: EscalationId; from: 'guidance' | 'takeover' }
  | { kind: 'action_requested'; action: ProposedAction; approvedBy: AgentId | null }
  | { kind: 'action_performed'; action: ActionId; result: ActionResult }
  | { kind: 'action_refused'; action: ActionId; by: AgentId; why: string }
  | { kind: 'delivery_failed'; message: MessageId; number: number; problem: string }
  | { kind: 'delivery_uncertain'; message: MessageId; number: number; problem: string }
  | {
      kind: 'answer_judged'
      message: MessageId
      number: number
      verdict: AnswerVerdict
      by: Judge
    }
  /** A customer who had been handed to a person was asked how it was. */
  | { kind: 'survey_asked'; escalation: EscalationId }
  /** One answer of theirs; what it was stands with the survey and not in the log. */
  | { kind: 'survey_answered'; escalation: EscalationId }
  | { kind: 'resolved'; by: By }

/** The name of an event, for listeners that declare what they hear. */
export type EventKind = Event['kind']
