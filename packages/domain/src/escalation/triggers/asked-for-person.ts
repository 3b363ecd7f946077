import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Reading, reaches } from './reading.ts'

/** C1: the customer's own wish. The control is honoured even where the trigger is switched off for wordings. */
export function askedForPerson(
  reading: Reading,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { message, pressedControl } = reading
  const { asksForPerson, askEvidence } = message.signals
  if (!pressedControl && (asksForPerson !== 'yes' || !reaches(policy.askedForPerson, reading)))
    return null
  const summary = pressedControl
    ? 'The customer pressed "Talk to a person".'
    : `The customer wrote: "${askEvidence}".`
  return {
    trigger: 'asked_for_person',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary,
      messages: [message.number],
      measured: { verdict: asksForPerson },
      threshold: { verdict: 'yes' },
    },
  }
}
