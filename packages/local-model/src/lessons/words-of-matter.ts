import type { Background } from '../index-of-examples/background.ts'
import { stemOnce } from '../text/sayings.ts'
import { words } from '../text/words.ts'
import { functionWords } from './function-words.ts'

/** A word that says something about the matter, with how much. */
export type TellingWord = { word: string; stem: string; rarity: number }

/** Rarer than this a word says no more: a slip of the finger is rare as well. */
const mostRarity = 9

export function tellingWords(text: string, background: Background): TellingWord[] {
  const found = new Map<string, TellingWord>()
  for (const word of words(text)) {
    const stem = stemOnce(word)
    if (functionWords.has(plain(word)) || word.length < 2 || found.has(stem)) continue
    const documents = background.documentsWith(stem)
    const rarity = Math.min(mostRarity, Math.log((background.documents + 1) / (documents + 1)))
    found.set(stem, { word, stem, rarity })
  }
  return [...found.values()]
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
