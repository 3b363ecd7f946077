import type { Background } from '../index-of-examples/background.ts'
import type { Column } from './discriminative-column.ts'
import { emptyKnowledge, type Knowledge, place, settle } from './knowledge.ts'
import type { Example } from './understanding.ts'

/** Lays the shelves out anew after something was taken away; what was learned about the rest is kept. */
export function rebuilt(
  before: Knowledge,
  examples: Iterable<Example>,
  background: Background,
  touched: Set<string>,
): Knowledge {
  const after = emptyKnowledge(background)
  for (const example of examples) place(after, example)
  const newSlots = new Map(after.sayings.examples.map((example, slot) => [example, slot]))
  const disturbed = new Set(touched)
  for (const [answerId, column] of before.columns) {
    if (!after.sayings.slotsOf.has(answerId)) continue
    const moved = movedColumn(column, before.sayings.examples, newSlots)
    if (moved.slots.length < column.slots.length) disturbed.add(answerId)
    after.columns.set(answerId, moved)
  }
  settle(after, disturbed)
  return after
}

function movedColumn(column: Column, before: Example[], newSlots: Map<Example, number>): Column {
  const moved: Column = { slots: [], weights: [] }
  column.slots.forEach((slot, place) => {
    const example = before[slot]
    const newSlot = example && newSlots.get(example)
    if (newSlot === undefined) return
    moved.slots.push(newSlot)
    moved.weights.push(column.weights[place] ?? 0)
  })
  return moved
}
