import type { Signals } from '@baton/domain'
import { asksForPerson, classify } from '@baton/local-model'

/** What the built-in mind measures in a customer message. Pure and fast: no model is asked, nothing leaves the house. */
export function readSignals(text: string): Signals {
  const classified = classify(text)
  const request = asksForPerson(bothEnds(text))
  return {
    language: classified.language.value,
    languageConfidence: classified.language.confidence,
    sentiment: classified.sentiment.value,
    anger: classified.sentiment.anger,
    danger: classified.danger.kind,
    dangerConfidence: classified.danger.confidence,
    urgency: classified.urgency.value,
    complexity: classified.complexity.value,
    type: classified.type.value,
    typeConfidence: classified.type.confidence,
    requests: classified.requests,
    sentimentConfidence: classified.sentiment.confidence,
    urgencyConfidence: classified.urgency.confidence,
    complexityConfidence: classified.complexity.confidence,
    asksForPerson: request.verdict,
    askEvidence: request.evidence,
  }
}

/** Characters at each end in which a wish for a person is looked for: in a long story it stands at the beginning or the end. */
const end = 600

/** Reading every word of a huge message this closely would hold up everybody else's. */
const bothEnds = (text: string): string =>
  text.length <= end * 2 ? text : `${text.slice(0, end)}\n${text.slice(-end)}`
