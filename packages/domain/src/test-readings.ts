import { defaultPolicy } from './escalation/default-policy.ts'
import type { Policy, PublishedPolicy } from './escalation/policy.ts'
import type { Answered, Measured, Reading, Signals } from './escalation/triggers/reading.ts'

const calm: Signals = {
  language: 'en',
  languageConfidence: 1,
  sentiment: 0,
  anger: 0,
  urgency: 'normal',
  complexity: 'normal',
  type: 'question',
  typeConfidence: 1,
  requests: [],
  asksForPerson: 'no',
  askEvidence: '',
}

/** A customer message with its measurements: calm and ordinary but for what is given. */
export const measured = (
  number: number,
  text: string,
  signals: Partial<Signals> = {},
): Measured => ({
  number,
  text,
  signals: { ...calm, ...signals },
})

/** A customer message the assistant has answered, with an ordinary reply but for what is given. */
export const answered = (
  number: number,
  text: string,
  change: Partial<Answered> = {},
): Answered => ({
  ...measured(number, text),
  reply: 'It is on its way.',
  isSourced: true,
  resolution: 'answer',
  ...change,
})

/** What a trigger sees: an ordinary customer on the web chat, but for what is given. */
export const reading = (
  change: Partial<Reading> & { text?: string; signals?: Partial<Signals> } = {},
): Reading => {
  const { text = 'Where is my parcel?', signals = {}, ...rest } = change
  return {
    message: measured(7, text, signals),
    earlier: [],
    customer: { tier: 'standard', lifetimeValueCents: 0, flags: [] },
    channel: 'webchat',
    pressedControl: false,
    assistantReplies: 0,
    ...rest,
  }
}

/** The policy of a new workspace with some settings of one trigger changed, published as version 3. */
export function published<Name extends keyof Policy>(
  name?: Name,
  change: Partial<Policy[Name]> = {},
): PublishedPolicy {
  if (!name) return { version: 3, policy: defaultPolicy }
  return { version: 3, policy: { ...defaultPolicy, [name]: { ...defaultPolicy[name], ...change } } }
}
