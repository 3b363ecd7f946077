import type { HandoffPackageView } from '@baton/contract'
import type { Signals } from '@baton/domain'
import { isSmallTalk } from './asks.ts'
import { customerMessages } from './episode.ts'
import type { HandoffFacts } from './facts.ts'
import { pressedBy } from './pressing.ts'

/** A feeling in a word. */
export function feelingOf({ sentiment, anger }: Pick<Signals, 'sentiment' | 'anger'>): string {
  if (anger >= 0.6) return 'angry'
  if (sentiment <= -0.25) return 'unhappy'
  return sentiment >= 0.25 ? 'friendly' : 'neutral'
}

/** One point per customer message. */
export const sentimentCourse = (facts: HandoffFacts): HandoffPackageView['sentimentCourse'] =>
  customerMessages(facts).flatMap(({ number, signals }) =>
    signals ? [{ message: number, value: signals.sentiment }] : [],
  )

const urgencies = ['low', 'normal', 'high', 'critical']

/** The newest message that says something decides; urgency is the highest of all, because "thanks" does not cool a fire. */
export function classificationOf(facts: HandoffFacts): HandoffPackageView['classification'] {
  const measured = customerMessages(facts).filter(({ signals }) => signals !== null)
  const newest = measured.findLast(({ text }) => !isSmallTalk(text)) ?? measured.at(-1)
  if (!newest?.signals) return null
  const { complexity, language, sentiment, issue, issueConfidence } = newest.signals
  const type = issue ?? newest.signals.type
  const typeConfidence = issueConfidence ?? newest.signals.typeConfidence
  const highest = Math.max(
    ...measured.map(({ signals }) => urgencies.indexOf(signals?.urgency ?? 'low')),
  )
  const told = customerMessages(facts).map(({ text }) => text)
  const urgency = pressedBy(told, urgencies[highest] ?? newest.signals.urgency)
  return { type, urgency, complexity, language, sentiment, confidence: typeConfidence }
}
