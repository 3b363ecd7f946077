import type { Evidence, Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { dangerIn } from './danger-signs.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import type { Reading, Signals } from './reading.ts'
import { legalEmergency } from './words/legal-emergency.ts'
import { medical } from './words/medical.ts'
import { selfHarm } from './words/self-harm.ts'
import { violence } from './words/violence.ts'

/** Matters in which no assistant may go on alone. Not part of the policy document: nobody can switch them off (C3). */
const topics = [selfHarm, violence, medical, legalEmergency]

/** Safety comes before everything, on every channel, for everybody. */
export function safety(reading: Reading, { version }: PublishedPolicy): Finding | null {
  const words = plain(reading.message.text)
  const { signals } = reading.message
  const heard = isPlainlyHarmless(words, signals) ? null : (namedIn(words) ?? dangerIn(words))
  const evidence = heard ? evidenceOf(heard) : evidenceOfMind(signals)
  if (!evidence) return null
  return {
    trigger: 'safety',
    mode: 'takeover',
    action: 'at_once',
    policyVersion: version,
    evidence: { ...evidence, messages: [reading.message.number] },
  }
}

type Unplaced = Omit<Evidence, 'messages'>

const evidenceOf = ({ name, phrase }: { name: string; phrase: string }): Unplaced => ({
  summary: `Safety topic: ${name} ("${phrase}").`,
  measured: { topic: name, phrase },
  threshold: {},
})

/** People in danger say it in words that nobody has listed: from here on the mind alone is believed. */
const sureOfDanger = 0.25

/**
 * A phrase knows nothing of what stands around it: "an axe for the camp fire" is no threat. Only where the mind has read
 * more than a few words and finds next to nothing in them is it believed against a phrase: to miss a danger costs more.
 */
const isPlainlyHarmless = (words: string, { dangerConfidence = 1 }: Signals): boolean =>
  dangerConfidence < sureOfNone && words.trim().split(' ').length >= fewestWordsToJudge
const sureOfNone = 0.02
const fewestWordsToJudge = 4

const namesOfDangers: Record<NonNullable<Signals['danger']>, string> = {
  self_harm: selfHarm.name,
  violence: violence.name,
  medical: medical.name,
  personal_safety: legalEmergency.name,
}

function evidenceOfMind({ danger, dangerConfidence = 0 }: Signals): Unplaced | null {
  if (!danger || dangerConfidence < sureOfDanger) return null
  const name = namesOfDangers[danger]
  return {
    summary: `Safety topic: ${name} (the whole message sounds like it).`,
    measured: { topic: name, danger: dangerConfidence },
    threshold: { danger: sureOfDanger },
  }
}

function namedIn(words: string): { name: string; phrase: string } | null {
  for (const { name, phrases, unless } of topics) {
    const phrase = saidIn(words, phrases, unless)
    if (phrase) return { name, phrase }
  }
  return null
}
