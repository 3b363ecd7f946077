import type { Signals } from '@baton/domain'
import { asksForPerson, classify } from '@baton/local-model'

/** What the built-in mind measures in a customer message. Pure and fast: no model is asked, nothing leaves the house. */
export function readSignals(text: string): Signals {
  const classified = classify(text)
  const request = asksForPerson(text)
  return {
    language: classified.language.value,
    languageConfidence: classified.language.confidence,
    sentiment: classified.sentiment.value,
    anger: classified.sentiment.anger,
    urgency: classified.urgency.value,
    complexity: classified.complexity.value,
    type: classified.type.value,
    typeConfidence: classified.type.confidence,
    requests: classified.requests,
    asksForPerson: request.verdict,
    askEvidence: request.evidence,
  }
}
