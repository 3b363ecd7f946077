import { foldText, sentencesWithin } from '../../guardrails/fold-text.ts'
import { holdsPhrase } from '../../guardrails/manner/check-phrases.ts'
import { type CheckFinding, cannotTell, doesNotApply, failed, passed } from '../check-result.ts'
import { isUnderstood, ownMessages, type ReviewFacts, type ReviewMessage } from '../review-facts.ts'

const unkind =
  /\b(?:calm down|(?:not|isn't) (?:my|our) problem|your own fault|you should have (?:read|known|thought)|(?:as|like) i (?:already )?(?:said|told you|explained)|as already (?:said|explained)|stop (?:writing|asking|complaining)|don't be (?:silly|ridiculous|rude)|use your (?:head|brain)|beruhigen sie sich|nicht (?:mein|unser) problem|selbst schuld|wie ich (?:bereits|schon) (?:sagte|schrieb|erklart)|calmez-vous|pas (?:mon|notre) probleme|comme je l'ai deja dit|calmese|no es (?:mi|nuestro) problema|como ya (?:le )?dije|acalme-se|nao e (?:meu|nosso) problema|si calmi|non e (?:un )?(?:mio|nostro) problema|rustig maar|niet (?:mijn|ons) probleem)\b/

/** Did they speak as this workspace wants to speak: without what it does not say, without scolding, without shouting? */
export function tone(facts: ReviewFacts): CheckFinding {
  const own = ownMessages(facts)
  if (own.length === 0) return doesNotApply('They wrote nothing to the customer.')
  const found = own.flatMap((message) => unfitIn(message, facts.unfitPhrases))
  if (found.length > 0)
    return failed(
      found.map(({ says }) => says).join(' '),
      found.map(({ number }) => number),
    )
  return own.every(isUnderstood)
    ? passed('Nothing in their words stands out.')
    : cannotTell('The manners of this language are not known.')
}

type Unfit = { number: number; says: string }

function unfitIn({ number, text }: ReviewMessage, phrases: readonly string[]): Unfit[] {
  const folded = foldText(text)
  const own = phrases.find((phrase) => holdsPhrase(folded, phrase))
  const rude = unkind.exec(folded)?.[0]
  return [
    ...(own ? [`Message ${number} says “${own}”, which this workspace does not say.`] : []),
    ...(rude ? [`Message ${number} says “${rude}”.`] : []),
    ...(isShouting(text) ? [`Message ${number} shouts.`] : []),
  ].map((says) => ({ number, says }))
}

/** A sentence of capitals, or a row of exclamation marks. Codes and abbreviations are neither. */
const isShouting = (text: string): boolean =>
  /!{3,}/.test(text) ||
  sentencesWithin(text).some(({ text: sentence }) => {
    const words = sentence.match(/\p{L}{2,}/gu) ?? []
    return (
      words.length >= 4 &&
      words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
    )
  })
