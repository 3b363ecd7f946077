import type { ExampleIndex } from '../index-of-examples/example-index.ts'
import type { FeatureGroup } from '../text/features.ts'
import type { Example } from './understanding.ts'

/** One index with the examples that live in it, by slot, and the slots of every answer; a slot that fell free is empty. */
export type Shelf = {
  index: ExampleIndex
  examples: (Example | undefined)[]
  slotsOf: Map<string, number[]>
}

/** Puts an example on its shelf and says where it stands. */
export function putOn(shelf: Shelf, example: Example, groups: FeatureGroup[]): number {
  const slot = shelf.index.append(groups)
  shelf.examples.push(example)
  const slots = shelf.slotsOf.get(example.answerId)
  if (slots) slots.push(slot)
  else shelf.slotsOf.set(example.answerId, [slot])
  return slot
}

/** Takes the example at a slot away. */
export function takeFrom(shelf: Shelf, slot: number): void {
  const example = shelf.examples[slot]
  if (!example) return
  shelf.index.remove(slot)
  shelf.examples[slot] = undefined
  const left = shelf.slotsOf.get(example.answerId)?.filter((one) => one !== slot) ?? []
  if (left.length > 0) shelf.slotsOf.set(example.answerId, left)
  else shelf.slotsOf.delete(example.answerId)
}

/** Rarity is taken anew, and gaps are closed, when a shelf changed by a quarter since the last time. */
const changeBeforeFreeze = 0.25
const alwaysFreezeBelow = 8

export function isDue({ index }: Shelf): boolean {
  const { size, frozen, slots } = index
  const changed = slots - frozen + (slots - size)
  return changed > 0 && (size <= alwaysFreezeBelow || changed >= frozen * changeBeforeFreeze)
}

/** Lets the list of examples follow a freeze. */
export function renumber(shelf: Shelf, oldSlots: number[]): void {
  shelf.examples = oldSlots.map((old) => shelf.examples[old])
  shelf.slotsOf = new Map()
  shelf.examples.forEach((example, slot) => {
    if (!example) return
    const slots = shelf.slotsOf.get(example.answerId)
    if (slots) slots.push(slot)
    else shelf.slotsOf.set(example.answerId, [slot])
  })
}
