import { normalise } from '../text/normalise.ts'
import type { Classification } from './classification.ts'
import { complexityOf } from './complexity.ts'
import { dangerIn } from './danger-model/danger-by-model.ts'
import { languageOf, otherLanguagesOf } from './language.ts'
import { messageTypeOf } from './message-type.ts'
import { asksIn } from './requests.ts'
import { sentimentOf } from './sentiment.ts'
import { urgencyOf } from './urgency.ts'

/** Says what kind of message this is, in which language and mood, how pressing, and what it asks for. */
export function classify(text: string): Classification {
  const normalised = normalise(text).trim()
  const language = languageOf(text)
  const sentiment = sentimentOf(text, language)
  const danger = dangerIn(text)
  const asks = asksIn(text)
  const requests = asks.map((ask) => ask.text)
  return {
    language,
    otherLanguages: otherLanguagesOf(text, language),
    sentiment,
    danger,
    urgency: urgencyOf(text, sentiment, danger),
    complexity: complexityOf(normalised, requests.length),
    type: messageTypeOf(normalised, sentiment, requests),
    requests,
    asks,
  }
}
