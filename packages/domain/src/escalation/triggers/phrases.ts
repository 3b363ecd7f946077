import { patternOf } from './phrase-pattern.ts'
import { plain } from './plain.ts'

const compiled = new WeakMap<readonly string[], RegExp | null>()

/** One expression for a whole list, made once: a message is held against hundreds of phrases. */
function expressionOf(phrases: readonly string[]): RegExp | null {
  const known = compiled.get(phrases)
  if (known !== undefined) return known
  const sources = phrases.map(patternOf).flatMap(({ source, least }) => (least > 0 ? source : []))
  const expression = sources.length === 0 ? null : new RegExp(`(?<= )(?:${sources.join('|')})`, 'g')
  compiled.set(phrases, expression)
  return expression
}

/** Can this phrase stand in a text at all? Signs alone are no phrase: they would stand in every message. */
export const canBeSaid = (phrase: string): boolean => patternOf(phrase).least > 0

/** The customer's own words in which one of the phrases is said, or null; what `unless` names is not looked at. */
export function saidIn(
  plainText: string,
  phrases: readonly string[],
  unless: readonly string[] = [],
): string | null {
  const expression = expressionOf(phrases)
  if (!expression) return null
  const harmless = expressionOf(unless)
  const looked = harmless ? plainText.replace(harmless, '| ') : plainText
  expression.lastIndex = 0
  return expression.exec(looked)?.[0].trim() ?? null
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => canBeSaid(phrase) && saidIn(words, [phrase]) !== null) ?? null
}
