import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Reading, reaches } from './reading.ts'

/** C7: customers whom a person should look after. Small talk does not fire it. */
export function valuedCustomer(
  reading: Reading,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { valuedCustomer: settings } = policy
  if (!reaches(settings, reading) || !isSubstantial(reading)) return null
  const { tier, lifetimeValueCents } = reading.customer
  const { minimumValueCents, valuedTiers, action } = settings
  const byTier = valuedTiers.includes(tier)
  const byValue = minimumValueCents !== null && lifetimeValueCents >= minimumValueCents
  if (!byTier && !byValue) return null
  return {
    trigger: 'valued_customer',
    mode: 'takeover',
    action,
    policyVersion: version,
    evidence: {
      summary: byTier
        ? `The customer's tier is ${tier}.`
        : 'The customer is worth a great deal to us.',
      messages: [reading.message.number],
      measured: { tier, lifetimeValueCents },
      threshold: byTier
        ? { tiers: valuedTiers.join(', ') }
        : { lifetimeValueCents: minimumValueCents ?? 0 },
    },
  }
}

/** Thanks and greetings are nothing a person must come for. */
function isSubstantial({ message }: Reading): boolean {
  const { type } = message.signals
  return type !== 'thanks' && type !== 'greeting' && (type !== 'other' || message.text.length > 40)
}
