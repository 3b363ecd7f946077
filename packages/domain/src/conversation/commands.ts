import type { ProposedAction, SteerQuestion } from '../escalation/escalation.ts'
import type { Finding } from '../escalation/finding.ts'
import type { GuardRecord } from '../guardrails/guard-record.ts'
import type { Guidance, HandBackNote } from '../guidance/guidance.ts'
import type { ActionId, AgentId, ConversationId, EscalationId, MessageId } from '../shared/ids.ts'
import type { TextReason } from '../texts/reasons.ts'
import type { Attachment, Choice, SourceReference } from './message.ts'

/** What a slow thinker had seen. Work that rests on an older basis is dropped (law 4). */
export type Basis = { epoch: number; newestCustomerMessage: number }

/** The words of a message on its way out. */
export type Draft = {
  id: MessageId
  text: string
  /** What the guardrails said of it, for the audit. */
  guards?: GuardRecord
  attachments?: Attachment[]
  sources?: SourceReference[]
  choices?: Choice[]
}

/** What the assistant wants after a turn. Text and action are separate: a phrase never hands over. */
export type Proposal =
  | { kind: 'reply'; message: Draft; resolves: boolean }
  | { kind: 'ask_guidance'; escalation: EscalationId; question: SteerQuestion; finding: Finding }
  | { kind: 'hand_over'; escalation: EscalationId; finding: Finding }
  | { kind: 'act'; action: ProposedAction }
  | {
      kind: 'ask_approval'
      escalation: EscalationId
      action: ProposedAction
      question: SteerQuestion
      finding: Finding
    }

/** Who stands behind a command that not only agents may give. */
export type By =
  | { kind: 'agent'; agent: AgentId; supervises: boolean }
  | { kind: 'platform' }
  | { kind: 'assistant' }

/** Who says whether an answer was right. */
export type Judge = { kind: 'customer' } | { kind: 'agent'; agent: AgentId }

/** Whether an answer of the assistant was right, in somebody's eyes. */
export type AnswerVerdict = 'right' | 'wrong'

/** How a person decides on a proposed action; `edit` carries the corrected input in the action itself. */
export type ActionDecision =
  | { approved: true; action: ProposedAction }
  | { approved: false; why: string }

/** How performing an action ended. `cancelled`: the holder had changed, so nothing was done. */
export type ActionResult = { state: 'done' | 'failed' | 'cancelled' | 'maybe_done'; text: string }

/** An open question as somebody saw it: whatever has changed since is not answered unseen. */
export type SeenQuestion = {
  escalation: EscalationId
  /** How often the assistant had been told how to go on. */
  steers: number
  newestCustomerMessage: number
}

/** Everything that can be asked of a conversation. `decide` answers each with events or a refusal. */
export type Command =
  | {
      do: 'receive_message'
      message: { id: MessageId; text: string; attachments: Attachment[]; guards?: GuardRecord }
      findings: Finding[]
      asksForPerson: boolean
      withdraws: boolean
      /** False for a keyword that the carrier answers itself (STOP): stored, and nobody replies. */
      wantsAnswer: boolean
      /** The words answer the survey of this escalation and nothing else: a closed conversation stays closed. */
      answersSurvey?: EscalationId
      escalation: EscalationId
    }
  | { do: 'commit_turn'; basis: Basis; proposal: Proposal }
  | { do: 'raise_escalation'; escalation: EscalationId; finding: Finding; basis: Basis | null }
  | { do: 'offer'; agent: AgentId }
  | { do: 'end_offer'; agent: AgentId; why: 'declined' | 'expired' }
  | { do: 'take_over'; agent: AgentId; escalation: EscalationId; finding: Finding }
  | {
      do: 'reply'
      agent: AgentId
      message: Draft
      escalation: EscalationId
      finding: Finding
      /** Newest customer message the agent had on screen; null skips the collision check. */
      sawMessage: number | null
    }
  | {
      do: 'steer'
      guidance: Guidance
      escalation: EscalationId
      finding: Finding
      decision: ActionDecision | null
      /** The one question this answers; without it guidance is welcome whether or not anything was asked. */
      answers?: SeenQuestion
    }
  | { do: 'hand_back'; agent: AgentId; note: HandBackNote }
  | { do: 'requeue'; by: By; why: 'transferred' | 'agent_lost' }
  | { do: 'withdraw' }
  | { do: 'expire_wait'; wait: number }
  | { do: 'promise_callback'; why: string }
  | { do: 'report_action'; action: ActionId; result: ActionResult }
  | {
      do: 'report_delivery'
      message: MessageId
      /** Its number within the conversation. */
      number: number
      state: 'failed' | 'uncertain'
      problem: string
    }
  | {
      do: 'judge_answer'
      message: MessageId
      /** Its number within the conversation. */
      number: number
      verdict: AnswerVerdict
      by: Judge
    }
  | { do: 'resolve'; by: By; escalation: EscalationId; finding: Finding }
  | { do: 'reopen'; agent: AgentId }
  | { do: 'add_note'; agent: AgentId; message: Draft }
  | { do: 'notify'; message: Draft; reason?: TextReason }
  /** `message` is null where the question is shown in place (web chat). */
  | { do: 'ask_survey'; escalation: EscalationId; message: Draft | null }
  | { do: 'answer_survey'; escalation: EscalationId }

/** A command together with the conversation it is meant for, as the doors hand it over. */
export type Addressed = { conversation: ConversationId; command: Command }
