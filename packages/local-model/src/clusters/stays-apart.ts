import { measuresDiffer } from '../text/measures.ts'
import type { Marks } from './marks.ts'
import { areSameWords } from './same-words.ts'

/**
 * Must these two never be answered by one answer, however alike they sound? They are when they name other amounts, codes
 * or things, when one denies what the other does not in the same words, when one adds a condition, and when they are one
 * sentence with another word in one place.
 */
export function staysApart(one: Marks, other: Marks, alike: number): boolean {
  return (
    measuresDiffer(one.measures, other.measures) ||
    codesDiffer(one.codes, other.codes) ||
    thingsDiffer(one, other) ||
    onlyDenies(one, other) ||
    addsCondition(one, other) ||
    addsCondition(other, one) ||
    (alike >= sameSentence && swapsWord(one, other))
  )
}

/** Less alike than this are no two that have but one word swapped, and looking for it costs more than all the rest. */
const sameSentence = 0.45

const shareNone = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each))

/** Only where both name some: whoever leaves the number out may mean the same. */
const codesDiffer = shareNone

function thingsDiffer({ things }: Marks, other: Marks): boolean {
  return [...things].some(([kind, ours]) => shareNone(ours, other.things.get(kind) ?? new Set()))
}

/** Nearly the same words, and one of them says no. */
function onlyDenies(one: Marks, other: Marks): boolean {
  if (one.denies === other.denies) return false
  return overlap(one.telling, other.telling) >= 0.75
}

/** The other says all of this one, and then something more that must hold. */
function addsCondition(one: Marks, other: Marks): boolean {
  const more = [...other.condition].filter((stem) => !one.telling.has(stem))
  if (more.length === 0 || one.telling.size === 0) return false
  const repeated = [...one.telling].filter((stem) => other.telling.has(stem)).length
  return repeated / one.telling.size >= 0.75
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length
  return shared / Math.max(1, one.size, other.size)
}

/** So much of the longer must stand in both, in one order, before a word in its place counts as swapped. */
const sameFrame = 0.75
const longestFrame = 24

function swapsWord(one: Marks, other: Marks): boolean {
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
