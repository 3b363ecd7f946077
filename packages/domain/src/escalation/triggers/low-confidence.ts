import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Reading, reaches } from './reading.ts'

/** Two separate confidences (C5): that the question was understood, and that the answer is right. Both 0 to 1. */
export type Confidence = { understood: number; answer: number; amongThree: number }

/** Below the threshold the assistant must not answer by itself. Null when it may. */
export function lowConfidence(
  reading: Reading,
  confidence: Confidence,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { confidence: settings } = policy
  if (!reaches(settings, reading) || confidence.answer >= settings.answerAt) return null
  return {
    trigger: 'low_confidence',
    mode: settings.mode,
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: 'The assistant is not sure enough of an answer.',
      messages: [reading.message.number],
      measured: { answer: round(confidence.answer), understood: round(confidence.understood) },
      threshold: { answer: settings.answerAt },
    },
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
