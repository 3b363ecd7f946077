import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { phraseIn } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Matters in which no assistant may go on alone. Not part of the policy document: nobody can switch them off (C3). */
const topics: { name: string; phrases: string[] }[] = [
  {
    name: 'self-harm',
    phrases: [
      'kill myself',
      'end my life',
      'suicide',
      'suicidal',
      'want to die',
      'hurt myself',
      'harm myself',
      'self harm',
      'mich umbringen',
      'nicht mehr leben',
      'me suicider',
      'en finir avec la vie',
      'suicidarme',
      'quitarme la vida',
      'me matar',
      'zelfmoord',
    ],
  },
  {
    name: 'threat of violence',
    phrases: [
      'kill you',
      'hurt you',
      'bomb',
      'burn down',
      'come to your office with',
      'dich umbringen',
      'te matar',
      'te voy a matar',
      'je vais te tuer',
    ],
  },
  {
    name: 'medical emergency',
    phrases: [
      'electric shock',
      'electrocuted',
      'burned badly',
      'badly burned',
      'burned my',
      'burnt my',
      'burned me',
      'scalded',
      'exploded',
      'explosion',
      'caught fire',
      'smoke coming',
      'on fire',
      'injured',
      'in hospital',
      'allergic reaction',
      'cannot breathe',
      "can't breathe",
      'unconscious',
      'emergency room',
      'stromschlag',
      'incendie',
      'incendio',
    ],
  },
]

/** Safety comes before everything, on every channel, for everybody. */
export function safety(reading: Reading, { version }: PublishedPolicy): Finding | null {
  for (const { name, phrases } of topics) {
    const phrase = phraseIn(reading.message.text, phrases)
    if (!phrase) continue
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
  return null
}
