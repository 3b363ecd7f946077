import { words } from '../text/words.ts'
import type { Judged, Sentiment } from './classification.ts'
import { type FeelingByWords, feelingByWords } from './feeling-by-words.ts'
import { feelingByModel } from './feeling-model/feeling-by-model.ts'

const leastConfidence = 0.3
const shareOfLists = 0.25
const enoughWords = 5

/** How the customer feels: in English a trained model and word lists together, in other languages the lists. */
export function sentimentOf(text: string, language: Judged<string>): Sentiment {
  const lists = feelingByWords(text, language)
  const isEnglish = language.value === 'en' || language.confidence <= leastConfidence
  return isEnglish ? blended(text, lists) : byLists(lists)
}

function byLists({ value, anger, hits }: FeelingByWords): Sentiment {
  return { value, anger, confidence: hits === 0 ? 0.25 : Math.min(0.9, 0.45 + 0.15 * hits) }
}

/**
 * The steps from log odds to the scale were set on our own support messages and on bank questions: a calm report of
 * trouble stays above -0.25, and only rage reaches the anger that brings a person in at once.
 */
function blended(text: string, lists: FeelingByWords): Sentiment {
  const found = words(text)
  if (found.length === 0) return byLists(lists)
  const model = feelingByModel(found, lists)
  const bad = chance(1.2 * model.anger + 0.2 * model.bad + 0.9)
  const good = chance(model.good - 1)
  const anger = chance(1.1 * (model.anger + 0.25 * model.bad + 1.4))
  // "no" or "not working" is too little to hear a mood in: there only the lists count.
  const trust = Math.min(1, found.length / enoughWords)
  const heard = (1 - shareOfLists) * trust
  return {
    value: heard * (good - bad) + (1 - heard) * lists.value,
    anger: trust * anger + (1 - trust) * lists.anger,
    confidence: Math.max(bad, good, (1 - bad) * (1 - good)) * (0.5 + trust / 2),
  }
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
