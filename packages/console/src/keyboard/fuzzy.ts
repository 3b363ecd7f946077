/**
 * How well the letters of `wanted` stand in `text`, in order: higher is better, null is not at all. Beginnings of words
 * and letters side by side count more, so that "tk" finds "Take over" before "notebook".
 */
export function fuzzyScore(wanted: string, text: string): number | null {
  const letters = wanted.toLowerCase().replaceAll(' ', '')
  const inside = text.toLowerCase()
  let score = 0
  let at = -1
  for (const letter of letters) {
    const found = inside.indexOf(letter, at + 1)
    if (found < 0) return null
    const beginsWord = found === 0 || /[\s\-_./]/.test(inside[found - 1] ?? '')
    score += found === at + 1 ? 3 : beginsWord ? 2 : -Math.min(3, (found - at) / 8)
    at = found
  }
  return score - text.length / 200
}

export function fuzzyFind<Item>(
  wanted: string,
  items: Item[],
  textOf: (item: Item) => string,
): Item[] {
  if (wanted.trim() === '') return items
  return items
    .map((item) => ({ item, score: fuzzyScore(wanted, textOf(item)) }))
    .filter((entry): entry is { item: Item; score: number } => entry.score !== null)
    .sort((left, right) => right.score - left.score)
    .map((entry) => entry.item)
}
