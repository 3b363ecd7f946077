import { patternOf, piecesOf } from './phrase-pattern.ts'
import { plain } from './plain.ts'

/** A list of phrases made ready: one expression for what stands together, and the pieces of what only stands near. */
type Prepared = { together: RegExp | null; near: RegExp[][] }

const prepared = new WeakMap<readonly string[], Prepared>()

/** Made once for a whole list: a message is held against hundreds of phrases. */
function prepare(phrases: readonly string[]): Prepared {
  const known = prepared.get(phrases)
  if (known) return known
  const usable = phrases.filter(canBeSaid)
  const single = usable.filter((phrase) => piecesOf(phrase).length === 1)
  const near = usable
    .map(piecesOf)
    .filter((pieces) => pieces.length > 1)
    .map((pieces) => pieces.map((piece) => expression([piece])))
  const made = { together: single.length === 0 ? null : expression(single), near }
  prepared.set(phrases, made)
  return made
}

const expression = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${phrases.map((phrase) => patternOf(phrase).source).join('|')})`, 'g')

/** Can this phrase stand in a text at all? Signs alone are no phrase: they would stand in every message. */
export const canBeSaid = (phrase: string): boolean =>
  piecesOf(phrase).every((piece) => patternOf(piece).least > 0)

/** The customer's own words in which one of the phrases is said, or null; what `unless` names is not looked at. */
export function saidIn(
  plainText: string,
  phrases: readonly string[],
  unless: readonly string[] = [],
): string | null {
  const harmless = unless.length === 0 ? null : prepare(unless).together
  const looked = harmless ? plainText.replace(harmless, '_ ') : plainText
  const { together, near } = prepare(phrases)
  return (together && firstIn(looked, together)) ?? nearIn(looked, near)
}

function firstIn(text: string, wanted: RegExp): string | null {
  wanted.lastIndex = 0
  return wanted.exec(text)?.[0].trim() ?? null
}

function nearIn(text: string, near: readonly RegExp[][]): string | null {
  if (near.length === 0) return null
  for (const sentence of text.split('|'))
    for (const pieces of near) {
      const said = pieces.map((piece) => firstIn(sentence, piece))
      if (said.every((words) => words !== null)) return said.join(' … ')
    }
  return null
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => saidIn(words, [phrase]) !== null) ?? null
}
