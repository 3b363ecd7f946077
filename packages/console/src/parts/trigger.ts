const words: Record<string, string> = {
  safety: 'Safety',
  asked_for_person: 'Asked for a person',
  compliance: 'For people only',
  capability: 'Beyond its powers',
  keyword: 'Keyword',
  topic: 'Topic',
  distress: 'Upset',
  valued_customer: 'Valued customer',
  amount: 'Large amount',
  loop: 'Going in circles',
  not_understood: 'Not understood',
  low_confidence: 'Unsure',
  guardrail: 'Guardrail',
  action_needs_approval: 'Needs approval',
  assistant_unavailable: 'Assistant failed',
  agent_stepped_in: 'Stepped in',
  callback_due: 'Callback due',
}

/** A trigger in two or three words; unknown ones are shown as they come. */
export const triggerWords = (trigger: string) => words[trigger] ?? trigger.replaceAll('_', ' ')
