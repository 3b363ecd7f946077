import { stemOnce } from './sayings.ts'
import { words } from './words.ts'

/** Counted features of a text; each group is weighed and brought to length one on its own. */
export type FeatureGroup = { weight: number; counts: Map<string, number> }

const longestWord = 24

/** How much words, pairs and pieces count. */
export const questionWeights = [1, 0.6, 1] as const
/** In a long text the pieces of words are noise and most of the memory. */
export const passageWeights = [1, 0.6] as const

/** Words, pairs of words and pieces of words: all that a short text (title, question) has to say. */
export function featuresOfQuestion(text: string): FeatureGroup[] {
  const found = words(text)
  const stems = found.map(stemOnce)
  const [word, pair, piece] = questionWeights
  return [
    { weight: word, counts: singles(stems) },
    { weight: pair, counts: pairs(stems) },
    { weight: piece, counts: pieces(found) },
  ]
}

/** Words and pairs only. */
export function featuresOfPassage(text: string): FeatureGroup[] {
  const stems = words(text).map(stemOnce)
  const [word, pair] = passageWeights
  return [
    { weight: word, counts: singles(stems) },
    { weight: pair, counts: pairs(stems) },
  ]
}

function singles(stems: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const saying of stems) count(counts, saying)
  return counts
}

function pairs(stems: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let place = 1; place < stems.length; place += 1) {
    count(counts, `${stems[place - 1]} ${stems[place]}`)
  }
  return counts
}

function pieces(found: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of found) for (const piece of piecesOf(word)) count(counts, piece)
  return counts
}

/** All runs of three to five characters of a word, its edges marked. */
export function piecesOf(word: string): string[] {
  const padded = `<${word.slice(0, longestWord)}>`
  const found: string[] = []
  for (let length = 3; length <= 5; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1) {
      found.push(`#${padded.slice(start, start + length)}`)
    }
  }
  return found
}

function count(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1)
}

/** A question read the way passages are. */
export function withoutPieces(groups: FeatureGroup[]): FeatureGroup[] {
  return groups.slice(0, 2)
}

/** The stemmed words among the features of a text, with their counts. */
export function wordsWithin(groups: FeatureGroup[]): Map<string, number> {
  return groups[0]?.counts ?? new Map()
}
