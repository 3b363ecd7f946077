/** How many features are told apart, by their hash. */
export const feelingBuckets = 1_048_576

const shortestPiece = 3
const longestPiece = 5
const mostWords = 400
const longestWord = 24
const seedOfWords = 0x811c9dc5
const seedOfPairs = 0x9e3779b9
const seedOfPieces = 0x85ebca6b

/** The weights a message turns on, in groups that count the same: words, pairs, and the pieces that survive odd spellings. */
export function feelingFeatures(words: readonly string[]): number[][] {
  const [single, pairs, pieces] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const last = Math.min(words.length, mostWords)
  for (let place = 0; place < last; place += 1) {
    const word = (words[place] ?? '').slice(0, longestWord)
    single.add(bucketOf(hash(seedOfWords, word)))
    pairs.add(bucketOf(hash(hash(seedOfPairs, word), ` ${words[place + 1] ?? '.'}`)))
    addPieces(pieces, `<${word}>`)
  }
  return [[...single], [...pairs], [...pieces]]
}

function addPieces(found: Set<number>, word: string): void {
  for (let start = 0; start + shortestPiece <= word.length; start += 1) {
    const end = Math.min(word.length, start + longestPiece)
    let piece = hash(seedOfPieces, word.slice(start, start + shortestPiece))
    found.add(bucketOf(piece))
    for (let place = start + shortestPiece; place < end; place += 1) {
      piece = Math.imul(piece ^ word.charCodeAt(place), 0x01000193)
      found.add(bucketOf(piece))
    }
  }
}

/** FNV-1a, going on from a seed. */
export function hash(seed: number, text: string): number {
  let state = seed
  for (let place = 0; place < text.length; place += 1) {
    state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
  }
  return state
}

/** The feature a hash stands for. */
export function bucketOf(state: number): number {
  return ((state ^ (state >>> 15)) >>> 0) % feelingBuckets
}
