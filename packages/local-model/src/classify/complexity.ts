import { wordsOf } from '../text/words.ts'
import type { Complexity, Judged } from './classification.ts'

const conditions =
  /\b(?:if|unless|although|because|however|whereas|except|depending|meanwhile|falls|obwohl|weil|si|parce que|aunque|porque|se|embora|als|omdat)\b/g
const technical =
  /\b(?:api|webhook|integration|invoice|vat|tax|contract|configur\w+|error code|stack trace|migration|import|export|legal|warranty claim|partial|split|multiple|several|both|different)\b|[A-Z]{2,}[-_]?\d{2,}|\d{5,}/gi

/** How much work the message asks for: length, number of asks, conditions and particulars. */
export function complexityOf(normalised: string, requests: number): Judged<Complexity> {
  const length = wordsOf(normalised).length
  const questions = normalised.match(/\?/g)?.length ?? 0
  const score =
    length / 40 +
    0.7 * Math.max(0, Math.max(requests, questions) - 1) +
    0.35 * (normalised.match(conditions)?.length ?? 0) +
    0.4 * Math.min(4, normalised.match(technical)?.length ?? 0)
  const value = score < 0.7 ? 'simple' : score < 2.2 ? 'normal' : 'complex'
  const distance = Math.min(Math.abs(score - 0.7), Math.abs(score - 2.2))
  return { value, confidence: Math.min(0.85, 0.45 + 0.3 * distance) }
}
