import { patternOf, piecesOf, spansSentences } from './phrase-pattern.ts'
import { plain } from './plain.ts'

type Near = { pieces: RegExp[]; inMessage: boolean }

/** A list of phrases made ready: one expression for what stands together, and the pieces of what only stands near. */
type Prepared = { together: RegExp | null; near: Near[]; heard: Map<string, string | null> }

/** So many answers are kept for a list: a replay asks each twice, and a loop asks the same again with every message. */
const mostHeard = 500

const prepared = new WeakMap<readonly string[], Prepared>()

/** Made once for a whole list: a message is held against hundreds of phrases. */
function prepare(phrases: readonly string[]): Prepared {
  const known = prepared.get(phrases)
  if (known) return known
  const usable = phrases.filter(canBeSaid)
  const single = usable.filter((phrase) => piecesOf(phrase).length === 1)
  const near = usable
    .filter((phrase) => piecesOf(phrase).length > 1)
    .map((phrase) => ({
      pieces: piecesOf(phrase).map((piece) => expression([piece])),
      inMessage: spansSentences(phrase),
    }))
  const together = single.length === 0 ? null : expression(single)
  const made = { together, near, heard: new Map() }
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
  const { heard } = prepare(phrases)
  const key = `${unless.length}${plainText}`
  const known = heard.get(key)
  if (known !== undefined) return known
  const said = listen(plainText, phrases, unless)
  if (heard.size >= mostHeard) heard.clear()
  if (plainText.length < 1_000) heard.set(key, said)
  return said
}

function listen(
  plainText: string,
  phrases: readonly string[],
  unless: readonly string[],
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

function nearIn(text: string, near: readonly Near[]): string | null {
  if (near.length === 0) return null
  const sentences = text.split('|')
  for (const { pieces, inMessage } of near)
    for (const sentence of inMessage ? [text] : sentences) {
      const isSaid = pieces.every((piece) => firstIn(sentence, piece) !== null)
      if (isSaid) return pieces.map((piece) => firstIn(sentence, piece)).join(' … ')
    }
  return null
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => saidIn(words, [phrase]) !== null) ?? null
}
