import { stem } from './porter-stem.ts'
import { words } from './words.ts'

const known = new Map<string, string>()
const rememberedStems = 20_000

/** The normalised, stemmed words of a text, in order. */
export function sayings(text: string): string[] {
  return words(text).map(stemOnce)
}

/** Stemming is the slowest step of a question, and words repeat: the first 20,000 are remembered. */
export function stemOnce(word: string): string {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const fresh = stem(word)
  if (known.size < rememberedStems && word.length < 32) known.set(word, fresh)
  return fresh
}
