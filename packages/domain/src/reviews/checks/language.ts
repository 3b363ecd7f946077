import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import { type HeardLanguage, messageWord, ownMessages, type ReviewFacts } from '../review-facts.ts'

/** Less sure than this, a language is a guess. */
const sure = 0.6

/** Did they write in the language in which the customer wrote last? */
export function language(facts: ReviewFacts): CheckFinding {
  const own = ownMessages(facts)
  if (own.length === 0) return doesNotApply('They wrote nothing to the customer.')
  const pairs = own.flatMap((message) => {
    const heard = facts.messages.findLast(
      (each) => each.author === 'customer' && each.number < message.number && isSure(each.language),
    )?.language
    return heard && isSure(message.language) ? [{ message, heard, said: message.language }] : []
  })
  if (pairs.length === 0) return cannotTell('The messages are too short to tell their language.')
  const other = pairs.filter(({ heard, said }) => short(heard) !== short(said))
  if (other.length === 0)
    return passed(
      `Written in the customer's language (${short(pairs[0]?.heard ?? null)}).`,
      pairs.map(({ message }) => message.number),
    )
  const numbers = other.map(({ message }) => message.number)
  return failed(
    `The customer writes ${short(other[0]?.heard ?? null)}, ${messageWord(numbers)} ${short(other[0]?.said ?? null)}.`,
    numbers,
  )
}

const isSure = (heard: HeardLanguage | null): heard is HeardLanguage =>
  heard !== null && heard.confidence >= sure

const short = (heard: HeardLanguage | null): string => heard?.code.slice(0, 2) ?? ''
