import { normalise } from '../text/normalise.ts'
import type { Classification, Danger, Sentiment, Urgency } from './classification.ts'
import { urgencySigns } from './words/urgency-signs.ts'

const steps: [number, Urgency][] = [
  [4.2, 'critical'],
  [2, 'high'],
  [-1, 'normal'],
]

/** Haste alone is never critical: something has to be wrong that is grave. */
const grave = 2.6
const mostByHaste = 4
const dangerous = 0.25

/** How pressing the message is, with the customer's own words that say so. */
export function urgencyOf(
  text: string,
  sentiment: Sentiment,
  danger: Danger,
): Classification['urgency'] {
  const plain = normalise(text)
  let score = sentiment.anger * 0.9
  let gravest = 0
  const evidence: string[] = []
  for (const { pattern, weight } of urgencySigns) {
    const found = pattern.exec(plain)?.[0]
    // "urgent" is the same word in several languages: it presses once.
    if (!found || evidence.some((other) => other.includes(found) || found.includes(other))) continue
    score += weight
    gravest = Math.max(gravest, weight)
    evidence.push(found)
  }
  if (gravest < grave) score = Math.min(score, mostByHaste)
  // Where people are in danger nothing is more pressing, however calmly they say it.
  if (danger.confidence >= dangerous)
    return { value: 'critical', confidence: Math.max(0.5, danger.confidence), evidence }
  const value = steps.find(([least]) => score >= least)?.[1] ?? 'low'
  return { value, confidence: confidenceOf(score, evidence.length), evidence }
}

/** Surer the farther the score is from where the verdict would change. */
function confidenceOf(score: number, signs: number): number {
  const distance = Math.min(...steps.map(([least]) => Math.abs(score - least)))
  if (signs === 0) return 0.55
  return Math.min(0.92, 0.45 + 0.2 * distance + 0.08 * signs)
}
