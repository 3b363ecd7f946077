import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { patternOf, piecesOf, spansSentences } from './phrase-pattern.ts'

type Near = { pieces: RegExp[]; inMessage: boolean }

/**
 * A list of phrases made ready: those whose words stand together, and those whose pieces only stand near. A message is
 * held against thousands of phrases, so an expression is made when a text first has the words for it.
 */
export type PhraseList = {
  single: { phrases: string[]; index: PhraseIndex; made: RegExp[] }
  near: { phrases: string[]; index: PhraseIndex; made: Near[] }
  /** All of the single ones at once, for a list that is cut out of a text. */
  together?: RegExp
  heard: Map<string, string | null>
}

const prepared = new WeakMap<readonly string[], PhraseList>()

export function prepare(phrases: readonly string[]): PhraseList {
  const known = prepared.get(phrases)
  if (known) return known
  const usable = phrases.filter(canBeSaid)
  const ready = (wanted: string[]) => ({
    phrases: wanted,
    index: indexPhrases(wanted.map((phrase) => patternOf(piecesOf(phrase)[0] ?? '').needs)),
    made: [],
  })
  const made: PhraseList = {
    single: ready(usable.filter((phrase) => piecesOf(phrase).length === 1)),
    near: ready(usable.filter((phrase) => piecesOf(phrase).length > 1)),
    heard: new Map(),
  }
  prepared.set(phrases, made)
  return made
}

/** One expression for these phrases. */
export const expression = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${phrases.map((phrase) => patternOf(phrase).source).join('|')})`, 'g')

/** The pieces of a phrase whose words only stand near each other. */
export const nearOf = (phrase: string): Near => ({
  pieces: piecesOf(phrase).map((piece) => expression([piece])),
  inMessage: spansSentences(phrase),
})

/** Can this phrase stand in a text at all? Signs alone are no phrase: they would stand in every message. */
export const canBeSaid = (phrase: string): boolean =>
  piecesOf(phrase).every((piece) => patternOf(piece).least > 0)
