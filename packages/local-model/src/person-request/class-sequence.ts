import { wordsOf } from '../text/words.ts'
import { type ClassLexicon, classLexicons } from './classes/lexicons.ts'
import type { WordClass } from './classes/word-class.ts'

/** A word of a message as the model sees it. */
export type Seen = WordClass | 'other' | 'pause'

/** A stretch of a message: its classes, and its words as the customer's evidence. */
export type Unit = { classes: Seen[]; words: string[] }

type Read = Unit & { known: number }

const longestPhrase = 5
const shortestBeginning = 3
const unitLength = 11
const unitStep = 5
const mostUnits = 40
const knownEnough = 0.75

/** The stretches of a message that may ask for a person, each as a row of classes no longer than a breath. */
export function unitsOf(spelt: string): Unit[] {
  return spelt
    .replace(/[:;]|\s[-–—]+\s/g, ',')
    .split(/[.!?\n()]+/)
    .slice(0, mostUnits)
    .flatMap((sentence) => stretchesOf(readSentence(sentence)))
}

/** A sentence and, where commas part it, its parts: "human agent please, the article is wrong" asks in its first. */
function stretchesOf(sentence: Unit): Unit[] {
  const parts = partsOf(sentence)
  return (parts.length > 1 ? [sentence, ...parts] : [sentence]).flatMap(windowsOf)
}

function partsOf({ classes, words }: Unit): Unit[] {
  const parts: Unit[] = [{ classes: [], words: [] }]
  classes.forEach((seen, place) => {
    if (seen === 'pause') parts.push({ classes: [], words: [] })
    else {
      parts.at(-1)?.classes.push(seen)
      parts.at(-1)?.words.push(words[place] ?? '')
    }
  })
  return parts.filter((part) => part.classes.length > 0)
}

function windowsOf({ classes, words }: Unit): Unit[] {
  if (classes.length <= unitLength) return classes.length === 0 ? [] : [{ classes, words }]
  const windows: Unit[] = []
  for (let start = 0; start + unitStep < classes.length; start += unitStep) {
    const end = start + unitLength
    windows.push({ classes: classes.slice(start, end), words: words.slice(start, end) })
  }
  return windows
}

/** The sentence in the language that knows most of its words. */
function readSentence(sentence: string): Unit {
  const words = sentence.split(',').flatMap((part, place) => {
    const found = wordsOf(part)
    return place === 0 || found.length === 0 ? found : [',', ...found]
  })
  let best: Read = { classes: [], words: [], known: -1 }
  for (const lexicon of classLexicons) {
    const read = readWith(lexicon, words)
    if (read.known > best.known) best = read
    // Nobody writes a sentence of which another language knows three quarters.
    if (best.known >= knownEnough * words.length) break
  }
  return best
}

function readWith(lexicon: ClassLexicon, words: string[]): Read {
  const read: Read = { classes: [], words: [], known: 0 }
  for (let place = 0; place < words.length; ) {
    const { seen, length } = classAt(lexicon, words, place)
    if (seen !== 'other' && seen !== 'pause' && seen !== 'digits') read.known += length
    if (seen !== 'drop' && !isThirdOther(read.classes, seen)) {
      read.classes.push(seen)
      read.words.push(words.slice(place, place + length).join(' '))
    }
    place += length
  }
  return read
}

/** Three words of no class in a row say no more than two. */
function isThirdOther(classes: Seen[], seen: Seen): boolean {
  return seen === 'other' && classes.at(-1) === 'other' && classes.at(-2) === 'other'
}

function classAt(
  lexicon: ClassLexicon,
  words: string[],
  place: number,
): { seen: Seen | 'drop'; length: number } {
  const word = words[place] ?? ''
  if (word === ',') return { seen: 'pause', length: 1 }
  for (let length = Math.min(longestPhrase, words.length - place); length > 0; length -= 1) {
    const phrase = length === 1 ? word : words.slice(place, place + length).join(' ')
    const seen = lexicon.whole.get(phrase)
    if (seen) return { seen, length }
  }
  if (/^\p{N}/u.test(word)) return { seen: 'digits', length: 1 }
  return { seen: begun(lexicon, word) ?? 'other', length: 1 }
}

function begun(lexicon: ClassLexicon, word: string): Seen | 'drop' | undefined {
  for (let length = word.length; length >= shortestBeginning; length -= 1) {
    const found = lexicon.beginnings.get(word.slice(0, length))
    if (found) return found
  }
  return undefined
}
