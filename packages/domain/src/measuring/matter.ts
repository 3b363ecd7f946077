import type { TriggerKind } from '../escalation/finding.ts'

/** What became of a matter: the assistant answered it alone, asked back and heard no more, or a person came in. */
export type MatterOutcome = 'answered' | 'asked_back' | 'escalated'

/** What was done for a theme before the matter came: something was taught, or a written article changed. */
export type Treatment = 'learned' | 'edited'

/** Triggers that say what the assistant did not know or understand; teaching can make them rarer. */
const ofKnowledge: readonly TriggerKind[] = [
  'low_confidence',
  'not_understood',
  'loop',
  'guardrail',
]

/** Triggers by which somebody who was answered shows that it did not help. */
const ofDiscontent: readonly TriggerKind[] = ['asked_for_person', 'distress', 'loop']

/** Did it need a person whatever the assistant knows? Not when an answer came first and did not help. */
export const wantsPeople = (trigger: TriggerKind, wasAnswered: boolean): boolean =>
  !ofKnowledge.includes(trigger) && !(wasAnswered && ofDiscontent.includes(trigger))

/** Does this escalation say of the matter before it that its answer did not help? */
export const undoesAnswer = (trigger: TriggerKind): boolean => ofDiscontent.includes(trigger)

/** People who come in unasked, and callbacks that are due, say nothing of what a customer asked. */
export const isMatter = (trigger: TriggerKind): boolean =>
  trigger !== 'agent_stepped_in' && trigger !== 'callback_due'
