import type { Objection } from '../guardrails/verdict.ts'
import type { Mode } from './mode.ts'

/** Every kind of reason to bring in a person (mission rows C1 to C8). */
export type TriggerKind =
  | 'safety'
  | 'asked_for_person'
  | 'compliance'
  | 'capability'
  | 'keyword'
  | 'topic'
  | 'distress'
  | 'valued_customer'
  | 'amount'
  | 'loop'
  | 'not_understood'
  | 'low_confidence'
  | 'guardrail'
  | 'action_needs_approval'
  | 'assistant_unavailable'
  | 'agent_stepped_in'
  | 'callback_due'

/** What a trigger rests on: enough to explain it a year later. Numbers are scores in 0..1 unless named otherwise. */
export type Evidence = {
  summary: string
  messages: number[]
  measured: Record<string, number | string>
  threshold: Record<string, number | string>
  /** What the guardrails found, where one of them is the reason. */
  objections?: Objection[]
}

/** A trigger that fired: which, under which policy version, on what evidence, and how a person should come in. */
export type Finding = {
  trigger: TriggerKind
  mode: Mode
  /** `at_once` hands over in the same step; `offer` only lets the assistant ask whether a person is wanted. */
  action: 'at_once' | 'offer'
  policyVersion: number
  evidence: Evidence
}
