import type { TriggerKind } from './finding.ts'

/** A trigger in words, as people on the team read it. */
export const triggerTitles: Record<TriggerKind, string> = {
  safety: 'safety topic',
  asked_for_person: 'asked for a person',
  compliance: 'must be handled by a person',
  capability: 'outside what the assistant may do',
  keyword: 'sensitive words',
  topic: 'topic for people',
  distress: 'upset customer',
  valued_customer: 'valued customer',
  amount: 'large amount of money',
  loop: 'going in circles',
  not_understood: 'question not understood',
  low_confidence: 'not sure of an answer',
  guardrail: 'reply held back by a check',
  action_needs_approval: 'needs your approval',
  assistant_unavailable: 'assistant could not answer',
  agent_stepped_in: 'a colleague stepped in',
  callback_due: 'promised callback is due',
}
