import { words } from '../text/words.ts'
import type { Classification } from './classification.ts'
import { languageOf } from './language.ts'
import { sentimentOf } from './sentiment.ts'

/** Says what kind of message this is, in which language and mood, how pressing, and what it asks for. */
export function classify(text: string): Classification {
  const language = languageOf(text)
  const count = words(text).length
  const asks = text.includes('?')
  return {
    language,
    sentiment: sentimentOf(text, language),
    urgency: { value: 'normal', confidence: 0.3, evidence: [] },
    complexity: {
      value: count > 60 ? 'complex' : count > 12 ? 'normal' : 'simple',
      confidence: 0.4,
    },
    type: { value: asks ? 'question' : 'other', confidence: 0.4 },
    requests: [],
  }
}
