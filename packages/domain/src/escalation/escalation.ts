import type { GuardRecord } from '../guardrails/guard-record.ts'
import type { ActionId, AgentId, EscalationId, GuidanceId } from '../shared/ids.ts'
import type { Finding } from './finding.ts'
import type { Mode } from './mode.ts'

/** Where an open escalation stands. `queued` and `offered` wait; `taken_over` and `guided` go on. */
export type Stage = 'queued' | 'offered' | 'taken_over' | 'guided'

/** How an escalation ended; each is a bucket of the analytics. */
export type Outcome = 'resolved' | 'guided' | 'returned_to_ai' | 'withdrawn' | 'callback'

/** What the assistant asks a person when it needs guidance. */
export type SteerQuestion = {
  question: string
  whyStuck: string
  proposedAnswer: string | null
  options: string[]
}

/** The option that stands for "this article answers it". */
export const articleOption = (title: string): string => `Answer from "${title}"`

/** The title in such an option, or null for an option of another kind. */
export const titleInOption = (option: string): string | null =>
  /^Answer from "(.+)"$/.exec(option)?.[1] ?? null

/** A write the assistant wants done (a refund, say): performed only after a commit under the fence. */
export type ProposedAction = {
  id: ActionId
  tool: string
  input: Record<string, string | number>
  summary: string
  /** What the guardrails said of it, for the audit. */
  guards?: GuardRecord
}

/** An escalation that is not over yet. At most one exists per conversation. */
export type OpenEscalation = {
  id: EscalationId
  mode: Mode
  stage: Stage
  /** To whom it is offered, or who took over or guides. */
  agent: AgentId | null
  finding: Finding
  /** Times a person guided the assistant within this escalation. */
  steers: number
  /** Numbers the waits, so that a timer of an earlier wait changes nothing. */
  wait: number
  question: SteerQuestion | null
  action: ProposedAction | null
  guidance: GuidanceId | null
}

/** Nobody holds it yet: the customer waits, and a clock runs. */
export const isWaiting = (escalation: OpenEscalation): boolean =>
  escalation.stage === 'queued' || escalation.stage === 'offered'
