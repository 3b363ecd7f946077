/** Is the letter at this place a vowel, as Porter means it: y counts as one after a consonant. */
function isVowelAt(word: string, place: number): boolean {
  const letter = word[place] ?? ''
  if ('aeiou'.includes(letter)) return letter !== ''
  return letter === 'y' && place > 0 && !isVowelAt(word, place - 1)
}

/** How many times a vowel run is followed by a consonant run. */
export function measure(word: string): number {
  let turns = 0
  for (let place = 1; place < word.length; place += 1) {
    if (!isVowelAt(word, place) && isVowelAt(word, place - 1)) turns += 1
  }
  return turns
}

/** Does any vowel stand in the word? */
export function hasVowel(word: string): boolean {
  for (let place = 0; place < word.length; place += 1) if (isVowelAt(word, place)) return true
  return false
}

/** Does the word end like "hop" or "fil": consonant, vowel, consonant other than w, x and y? */
export function endsWithShortSyllable(word: string): boolean {
  const last = word.length - 1
  if (last < 2 || 'wxy'.includes(word[last] ?? '')) return false
  return !isVowelAt(word, last) && isVowelAt(word, last - 1) && !isVowelAt(word, last - 2)
}

/** Swaps the longest fitting ending where a real syllable stands before it. */
export function replaceEnding(word: string, endings: readonly [string, string][]): string {
  let best: [string, string] | undefined
  for (const pair of endings) {
    if (word.endsWith(pair[0]) && pair[0].length > (best?.[0].length ?? 0)) best = pair
  }
  if (!best) return word
  const root = word.slice(0, word.length - best[0].length)
  return measure(root) > 0 ? root + best[1] : word
}
