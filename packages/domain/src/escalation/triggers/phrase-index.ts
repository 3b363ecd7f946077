/** Finds the phrases of a list that a text may hold, by a word that each of them needs. */
export type PhraseIndex = { needless: number[]; byNeed: Map<string, number[]> }

/** A "word" of twenty thousand letters must not cost its beginnings, and no two words differ only behind so many. */
const longestBeginning = 20

/** `needs` holds, for each phrase of a list, the words of which one must stand in a text before the phrase can. */
export function indexPhrases(needs: readonly (readonly string[] | null)[]): PhraseIndex {
  const index: PhraseIndex = { needless: [], byNeed: new Map() }
  needs.forEach((words, place) => {
    if (!words) index.needless.push(place)
    for (const need of words ?? []) {
      const word = need.endsWith('*') ? `${need.slice(0, -1).slice(0, longestBeginning)}*` : need
      anywhere.add(word)
      const places = index.byNeed.get(word)
      if (places) places.push(place)
      else index.byNeed.set(word, [place])
    }
  })
  lately.clear()
  return index
}

/** The places of the phrases that may stand in the text, in the order of the list. */
export function mayStandIn(plainText: string, { needless, byNeed }: PhraseIndex): number[] {
  const met = neededIn(plainText).flatMap((word) => byNeed.get(word) ?? [])
  if (met.length === 0) return needless
  return [...new Set([...met, ...needless])].sort((one, other) => one - other)
}

/** What phrases of any list need: of the many words and beginnings in a text, most are nobody's. */
const anywhere = new Set<string>()

/** Every list is held against the same few texts. */
const lately = new Map<string, string[]>()
const mostKept = 20

/** The words of a text, and their beginnings with a star behind, of which some phrase has need. */
function neededIn(plainText: string): string[] {
  const known = lately.get(plainText)
  if (known) return known
  const found = new Set<string>()
  for (const word of plainText.split(' ')) {
    if (found.has(word)) continue
    found.add(word)
    const longest = Math.min(word.length, longestBeginning)
    for (let length = 1; length <= longest; length += 1) found.add(`${word.slice(0, length)}*`)
  }
  if (lately.size >= mostKept) lately.clear()
  const needed = [...found].filter((word) => anywhere.has(word))
  lately.set(plainText, needed)
  return needed
}
