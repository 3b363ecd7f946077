import type { Finding } from '../finding.ts'
import type { Policy, PublishedPolicy } from '../policy.ts'
import { type Reading, reaches } from './reading.ts'

/** C7: customers whom a person should look after. Small talk does not fire it. */
export function valuedCustomer(
  reading: Reading,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { valuedCustomer: settings } = policy
  if (!reaches(settings, reading) || !isSubstantial(reading)) return null
  const why = whyValued(reading.customer, settings)
  if (!why) return null
  const { tier, lifetimeValueCents, flags } = reading.customer
  return {
    trigger: 'valued_customer',
    mode: settings.mode,
    action: settings.action,
    policyVersion: version,
    evidence: {
      summary: why.summary,
      messages: [reading.message.number],
      measured: { tier, lifetimeValueCents, ...(flags.length > 0 && { flags: flags.join(', ') }) },
      threshold: why.threshold,
    },
  }
}

type Why = { summary: string; threshold: Record<string, number | string> }

function whyValued(
  { tier, lifetimeValueCents, flags }: Reading['customer'],
  settings: Policy['valuedCustomer'],
): Why | null {
  const flag = settings.flags.find((each) => flags.includes(each))
  if (flag)
    return {
      summary: `The account is marked ${flag}.`,
      threshold: { flags: settings.flags.join(', ') },
    }
  if (settings.valuedTiers.includes(tier))
    return {
      summary: `The customer's tier is ${tier}.`,
      threshold: { tiers: settings.valuedTiers.join(', ') },
    }
  const least = settings.minimumValueCents
  if (least === null || lifetimeValueCents < least) return null
  return {
    summary: 'The customer is worth a great deal to us.',
    threshold: { lifetimeValueCents: least },
  }
}

/** Questions shorter than this are easy ones: opening hours, a price. */
const shortQuestion = 50

/** Thanks, greetings and praise are nothing a person must come for. */
function isSubstantial({ message }: Reading): boolean {
  const { type, sentiment } = message.signals
  if (type === 'other' && sentiment > 0.25) return false
  // A short question is answered faster than a person comes, whoever asks it.
  if (type === 'question' && message.text.length < shortQuestion) return false
  return type !== 'thanks' && type !== 'greeting' && (type !== 'other' || message.text.length > 40)
}
