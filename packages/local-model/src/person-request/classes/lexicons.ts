import { normalise } from '../../text/normalise.ts'
import { wordsOf } from '../../text/words.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hinglish, italian, polish, turkish } from './more-languages.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import type { ClassWords, WordClass } from './word-class.ts'

/** The words of one language with their classes: whole words and phrases, and beginnings of words. */
export type ClassLexicon = {
  whole: Map<string, WordClass | 'drop'>
  beginnings: Map<string, WordClass | 'drop'>
}

/** English first: where two languages know as many words of a message, the first is taken. */
export const classLexicons: ClassLexicon[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  dutch,
  italian,
  polish,
  turkish,
  hinglish,
].map(lexiconOf)

function lexiconOf(words: ClassWords): ClassLexicon {
  const lexicon: ClassLexicon = { whole: new Map(), beginnings: new Map() }
  for (const [name, list] of Object.entries(words) as [WordClass | 'drop', string][]) {
    for (const word of list.split(',')) {
      const [map, key] = word.endsWith('*')
        ? [lexicon.beginnings, spelt(word.slice(0, -1))]
        : [lexicon.whole, spelt(word)]
      if (!map.has(key)) map.set(key, name)
    }
  }
  return lexicon
}

/** As the words of a message are spelt when they are looked up. */
function spelt(phrase: string): string {
  return wordsOf(normalise(phrase)).join(' ')
}
