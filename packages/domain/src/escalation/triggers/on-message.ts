import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { amount } from './amount.ts'
import { askedForPerson } from './asked-for-person.ts'
import { distress } from './distress.ts'
import type { Reading } from './reading.ts'
import { safety } from './safety.ts'
import { valuedCustomer } from './valued-customer.ts'
import { capability, compliance, keywords, topics } from './wording.ts'

const triggers = [
  safety,
  askedForPerson,
  compliance,
  capability,
  keywords,
  topics,
  distress,
  valuedCustomer,
  amount,
]

/** All that fires when a message comes in, before any model is asked. The decision picks the strongest. */
export const findingsOnMessage = (reading: Reading, policy: PublishedPolicy): Finding[] =>
  triggers.flatMap((trigger) => trigger(reading, policy) ?? [])
