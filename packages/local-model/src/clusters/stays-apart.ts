import { measuresDiffer } from '../text/measures.ts'
import type { Marks } from './marks.ts'
import { swapsWord } from './swaps-word.ts'

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
