import { normalise } from './normalise.ts'

const word = /[\p{L}\p{M}]+|\p{N}+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * The words of a text that was normalised already, in order. Scripts that write no spaces give one word per
 * character: their pairs then do the work that words do elsewhere.
 */
export function wordsOf(normalised: string): string[] {
  const found = normalised.match(word) ?? []
  return found.some((piece) => unspaced.test(piece)) ? found.flatMap(splitUnspaced) : found
}

/** The words of any text. */
export function words(text: string): string[] {
  return wordsOf(normalise(text))
}

function splitUnspaced(piece: string): string[] {
  return unspaced.test(piece) ? Array.from(piece) : [piece]
}
