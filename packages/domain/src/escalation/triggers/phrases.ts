import { indexPhrases, mayStandIn, type PhraseIndex } from './phrase-index.ts'
import { patternOf, piecesOf, spansSentences } from './phrase-pattern.ts'
import { plain } from './plain.ts'

type Near = { pieces: RegExp[]; inMessage: boolean }

/**
 * A list of phrases made ready: those whose words stand together, and those whose pieces only stand near. A message is
 * held against thousands of phrases, so an expression is made when a text first has the words for it.
 */
type Prepared = {
  single: { phrases: string[]; index: PhraseIndex; made: RegExp[] }
  near: { phrases: string[]; index: PhraseIndex; made: Near[] }
  /** All of the single ones at once, for a list that is cut out of a text. */
  together?: RegExp
  heard: Map<string, string | null>
}

/** So many answers are kept for a list: a replay asks each twice, and a loop asks the same again with every message. */
const mostHeard = 500

const prepared = new WeakMap<readonly string[], Prepared>()

function prepare(phrases: readonly string[]): Prepared {
  const known = prepared.get(phrases)
  if (known) return known
  const usable = phrases.filter(canBeSaid)
  const ready = (wanted: string[]) => ({
    phrases: wanted,
    index: indexPhrases(wanted.map((phrase) => patternOf(piecesOf(phrase)[0] ?? '').needs)),
    made: [],
  })
  const made: Prepared = {
    single: ready(usable.filter((phrase) => piecesOf(phrase).length === 1)),
    near: ready(usable.filter((phrase) => piecesOf(phrase).length > 1)),
    heard: new Map(),
  }
  prepared.set(phrases, made)
  return made
}

const expression = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${phrases.map((phrase) => patternOf(phrase).source).join('|')})`, 'g')

const nearOf = (phrase: string): Near => ({
  pieces: piecesOf(phrase).map((piece) => expression([piece])),
  inMessage: spansSentences(phrase),
})

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
  const looked = unless.length === 0 ? plainText : withoutHarmless(plainText, unless)
  const { single, near } = prepare(phrases)
  return firstOf(looked, single) ?? nearIn(looked, near)
}

function withoutHarmless(plainText: string, unless: readonly string[]): string {
  const list = prepare(unless)
  const { phrases, index } = list.single
  if (phrases.length === 0 || mayStandIn(plainText, index).length === 0) return plainText
  list.together ??= expression(phrases)
  return plainText.replace(list.together, '_ ')
}

/** What stands first in the text; of two that begin at the same word, the one that stands first in the list. */
function firstOf(text: string, { phrases, index, made }: Prepared['single']): string | null {
  let first: RegExpExecArray | null = null
  for (const place of mayStandIn(text, index)) {
    made[place] ??= expression([phrases[place] ?? ''])
    const found = find(text, made[place])
    if (found && (!first || found.index < first.index)) first = found
  }
  return first?.[0].trim() ?? null
}

function find(text: string, wanted: RegExp): RegExpExecArray | null {
  wanted.lastIndex = 0
  return wanted.exec(text)
}

function nearIn(text: string, { phrases, index, made }: Prepared['near']): string | null {
  for (const place of mayStandIn(text, index)) {
    made[place] ??= nearOf(phrases[place] ?? '')
    const { pieces, inMessage } = made[place]
    for (const sentence of inMessage ? [text] : text.split('|')) {
      const said = pieces.map((piece) => find(sentence, piece)?.[0].trim())
      if (said.every((words) => words !== undefined)) return said.join(' … ')
    }
  }
  return null
}

/** The first phrase that stands in the text as whole words, or null. "sue you" is not in "issue your". */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const words = plain(text)
  return phrases.find((phrase) => saidIn(words, [phrase]) !== null) ?? null
}
