import type { Marks } from './marks.ts'
import { areSameWords } from './same-words.ts'

/** So much of the longer must stand in both, in one order, before a word in its place counts as swapped. */
const sameFrame = 0.75
const longestFrame = 24

/** One sentence with another thing in one place. */
export function swapsWord(one: Marks, other: Marks): boolean {
  const [left, right] = [one.stems.length, other.stems.length]
  const longer = Math.max(left, right)
  if (longer > longestFrame || Math.min(left, right) < sameFrame * longer) return false
  const gaps = gapsBetween(one.stems, other.stems, sameFrame * longer)
  return gaps.some(([ours, theirs]) => {
    const mine = ours.filter((place) => one.telling.has(one.stems[place] ?? ''))
    const yours = theirs.filter((place) => other.telling.has(other.stems[place] ?? ''))
    if (mine.length === 0 || yours.length === 0) return false
    return !mine.some((place) =>
      yours.some((each) => meansTheSame(one.words[place] ?? '', other.words[each] ?? '')),
    )
  })
}

const meansTheSame = (one: string, other: string): boolean =>
  areSameWords(one, other) || isSlip(one, other)

/** One letter more, less or other in a word of some length: a slip of the finger or an ending. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2)
    return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1
  const longest = Math.max(one.length, other.length)
  return longest - start - end <= (longest >= 7 ? 2 : 1)
}

type Gap = [ours: number[], theirs: number[]]

/** Where the two differ, when at least `wanted` words stand in both in one order; else nothing. */
function gapsBetween(one: readonly string[], other: readonly string[], wanted: number): Gap[] {
  const lengths = commonLengths(one, other)
  if ((lengths[0]?.[0] ?? 0) < wanted) return []
  const gaps: Gap[] = [[[], []]]
  let [left, right] = [0, 0]
  while (left < one.length || right < other.length) {
    const [ours, theirs] = gaps.at(-1) ?? [[], []]
    const isShared = left < one.length && right < other.length && one[left] === other[right]
    if (isShared) {
      gaps.push([[], []])
      left += 1
      right += 1
    } else if ((lengths[left + 1]?.[right] ?? -1) >= (lengths[left]?.[right + 1] ?? -1)) {
      ours.push(left)
      left += 1
    } else {
      theirs.push(right)
      right += 1
    }
  }
  return gaps
}

/** How many words the rests have in common, from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  )
  for (let left = one.length - 1; left >= 0; left -= 1)
    for (let right = other.length - 1; right >= 0; right -= 1) {
      const [row, below] = [lengths[left] ?? [], lengths[left + 1] ?? []]
      row[right] =
        one[left] === other[right]
          ? 1 + (below[right + 1] ?? 0)
          : Math.max(below[right] ?? 0, row[right + 1] ?? 0)
    }
  return lengths
}
