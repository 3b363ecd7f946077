import { withoutLookalikes } from './english-vetoes.ts'
import { leaningOf } from './judge-by-sequence.ts'
import { withoutQuotations } from './quotations.ts'
import { type PersonRequest, requestByPatterns } from './request-by-patterns.ts'
import { plainlySpelt } from './spelling.ts'

export type { PersonRequest }

/** From these log odds on the model alone is believed; chosen on our own phrasings and on messages of public sets. */
const sure = -0.5
/** A clause that speaks of persons and refuses them, or tells of them, has to be outweighed. */
const sureInSpiteOfRefusal = 1.5
const worthAsking = -0.2
/** The key that telephone menus have taught everybody to press. */
const operatorKey = /^\s*[0０]\s*[.!]*\s*$/

/** Does this message ask for a person? What a pattern or the class-sequence model hears is enough. */
export function asksForPerson(text: string): PersonRequest {
  if (operatorKey.test(text)) return { verdict: 'yes', evidence: text.trim() }
  const spelt = withoutLookalikes(plainlySpelt(withoutQuotations(text)))
  const { refused, ...found } = requestByPatterns(spelt)
  if (found.verdict === 'yes') return found
  const leaning = leaningOf(spelt)
  if (leaning.yes > (refused ? sureInSpiteOfRefusal : sure))
    return { verdict: 'yes', evidence: leaning.evidence }
  if (found.verdict === 'maybe') return found
  return leaning.perhaps > (refused ? sureInSpiteOfRefusal : worthAsking)
    ? { verdict: 'maybe', evidence: leaning.evidence }
    : { verdict: 'no', evidence: '' }
}
