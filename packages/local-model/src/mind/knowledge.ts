import type { Background } from '../index-of-examples/background.ts'
import { ExampleIndex } from '../index-of-examples/example-index.ts'
import { featuresOfPassage, featuresOfQuestion } from '../text/features.ts'
import { type Columns, refit } from './discriminative-head.ts'
import { lengthOfSum } from './rankers.ts'
import type { Shelf } from './shelf.ts'
import type { Example } from './understanding.ts'

/** All that was taught. Short texts (title, heading, question) and passages are read differently, so they stand apart. */
export type Knowledge = {
  sayings: Shelf
  passages: Shelf
  columns: Columns
  /** Length of the sum of each answer's short examples. */
  lengths: Map<string, number>
  answers: string[]
}

/** Rarity is taken anew when a shelf grew by a quarter since the last time. */
const growthBeforeFreeze = 1.25
const alwaysFreezeBelow = 8

export function emptyKnowledge(background: Background): Knowledge {
  const shelf = (featuresOf: typeof featuresOfQuestion): Shelf => ({
    index: new ExampleIndex(featuresOf, background),
    examples: [],
    slotsOf: new Map(),
  })
  return {
    sayings: shelf(featuresOfQuestion),
    passages: shelf(featuresOfPassage),
    columns: new Map(),
    lengths: new Map(),
    answers: [],
  }
}

export function shelfFor(knowledge: Knowledge, example: Example): Shelf {
  return example.kind === 'passage' ? knowledge.passages : knowledge.sayings
}

/** Puts an example on its shelf; it is answered from after `settle`. */
export function place(knowledge: Knowledge, example: Example): void {
  const shelf = shelfFor(knowledge, example)
  const slot = shelf.index.append(example.text)
  shelf.examples.push(example)
  const slots = shelf.slotsOf.get(example.answerId)
  if (slots) slots.push(slot)
  else shelf.slotsOf.set(example.answerId, [slot])
}

/** Makes everything that rests on the placed examples true again. */
export function settle(knowledge: Knowledge, touched: Set<string>): void {
  freezeIfGrown(knowledge.passages)
  const moved = freezeIfGrown(knowledge.sayings)
  measure(knowledge, moved ? knowledge.sayings.slotsOf.keys() : touched)
  refit(knowledge.sayings, knowledge.columns, touched)
}

/** Counts answers and the lengths of their sums. */
export function measure(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { sayings, passages } = knowledge
  knowledge.answers = [...new Set([...sayings.slotsOf.keys(), ...passages.slotsOf.keys()])]
  for (const answerId of answerIds) {
    const slots = sayings.slotsOf.get(answerId)
    if (slots) knowledge.lengths.set(answerId, lengthOfSum(sayings, slots))
  }
}

function freezeIfGrown(shelf: Shelf): boolean {
  const { size, frozen } = shelf.index
  const grown = size > frozen && (size <= alwaysFreezeBelow || size >= frozen * growthBeforeFreeze)
  if (grown) shelf.index.freeze()
  return grown
}
