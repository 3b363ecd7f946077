import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { type Reading, reaches } from './reading.ts'

/** Two separate confidences (C5): that the question was understood, and that the answer is right. Both 0 to 1. */
export type Confidence = { understood: number; answer: number; amongThree: number }

/**
 * Below either threshold the assistant must not answer by itself. A question that was not understood is told apart from
 * one without a sure answer: the one wants other words, the other wants knowledge. Null when it may answer.
 */
export function lowConfidence(
  reading: Reading,
  confidence: Confidence,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { confidence: settings } = policy
  const { understood, answer } = confidence
  if (!reaches(settings, reading)) return null
  const isUnderstood = understood >= settings.understoodAt
  if (isUnderstood && answer >= settings.answerAt) return null
  return {
    trigger: isUnderstood ? 'low_confidence' : 'not_understood',
    mode: settings.mode,
    action: 'at_once',
    policyVersion: version,
    evidence: {
      summary: isUnderstood
        ? 'The assistant is not sure enough of an answer.'
        : 'The assistant is not sure what is asked.',
      messages: [reading.message.number],
      measured: { answer: round(answer), understood: round(understood) },
      threshold: { answer: settings.answerAt, understood: settings.understoodAt },
    },
  }
}

/** Not sure of one answer, but the right one is probably among three: then the assistant may ask which is meant. */
export const mayClarify = (confidence: Confidence, { policy }: PublishedPolicy): boolean =>
  confidence.amongThree >= policy.confidence.clarifyAt

const round = (value: number): number => Math.round(value * 1000) / 1000
