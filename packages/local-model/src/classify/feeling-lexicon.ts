import { feelings } from './words/feelings.ts'

/** What a word feels like: from -3 to 3, and how angry from 0 to 1. */
export type Feeling = { value: number; anger: number }

const strengths = [
  ['furious', { value: -2.6, anger: 1 }],
  ['veryBad', { value: -2.8, anger: 0.5 }],
  ['bad', { value: -1.4, anger: 0.22 }],
  ['trouble', { value: -0.3, anger: 0.03 }],
  ['good', { value: 1.5, anger: 0 }],
  ['veryGood', { value: 2.8, anger: 0 }],
] as const

/** The feeling words of one language, whole or by beginning. */
export type FeelingLexicon = {
  whole: Map<string, Feeling>
  beginnings: Map<string, Feeling>
  not: Set<string>
  very: Set<string>
}

const shortestBeginning = 3

/** The lexicon of every language by its code. */
export const lexicons: Map<string, FeelingLexicon> = new Map(
  Object.entries(feelings).map(([language, lists]) => {
    const lexicon: FeelingLexicon = {
      whole: new Map(),
      beginnings: new Map(),
      not: new Set(lists.not.split(' ')),
      very: new Set(lists.very.split(' ')),
    }
    for (const [strength, feeling] of strengths) {
      for (const word of lists[strength].split(' ')) {
        if (word.endsWith('*')) lexicon.beginnings.set(word.slice(0, -1), feeling)
        else lexicon.whole.set(word, feeling)
      }
    }
    return [language, lexicon]
  }),
)

/** The feeling of one word in one language, if it has any. */
export function feelingOf(lexicon: FeelingLexicon, word: string): Feeling | undefined {
  const whole = lexicon.whole.get(word)
  if (whole) return whole
  for (let length = word.length; length >= shortestBeginning; length -= 1) {
    const begun = lexicon.beginnings.get(word.slice(0, length))
    if (begun) return begun
  }
  return undefined
}
