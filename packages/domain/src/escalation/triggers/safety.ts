import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { dangerIn } from './danger-signs.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import type { Reading } from './reading.ts'
import { legalEmergency } from './words/legal-emergency.ts'
import { medical } from './words/medical.ts'
import { selfHarm } from './words/self-harm.ts'
import { violence } from './words/violence.ts'

/** Matters in which no assistant may go on alone. Not part of the policy document: nobody can switch them off (C3). */
const topics = [selfHarm, violence, medical, legalEmergency]

/** Safety comes before everything, on every channel, for everybody. */
export function safety(reading: Reading, { version }: PublishedPolicy): Finding | null {
  const words = plain(reading.message.text)
  const heard = namedIn(words) ?? dangerIn(words)
  if (!heard) return null
  const { name, phrase } = heard
  return {
    trigger: 'safety',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: `Safety topic: ${name} ("${phrase}").`,
      messages: [reading.message.number],
      measured: { topic: name, phrase },
      threshold: {},
    },
  }
}

function namedIn(words: string): { name: string; phrase: string } | null {
  for (const { name, phrases, unless } of topics) {
    const phrase = saidIn(words, phrases, unless)
    if (phrase) return { name, phrase }
  }
  return null
}
