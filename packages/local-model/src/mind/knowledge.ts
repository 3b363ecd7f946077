import type { Background } from '../index-of-examples/background.ts'
import { ExampleIndex } from '../index-of-examples/example-index.ts'
import { featuresOfPassage, featuresOfQuestion } from '../text/features.ts'
import type { Example } from './understanding.ts'

/** One index with the examples that live in it, by slot, and the slots of every answer. */
export type Shelf = { index: ExampleIndex; examples: Example[]; slotsOf: Map<string, number[]> }

/** All that was taught: short texts (title, heading, question) and passages, which are read differently. */
export type Knowledge = { sayings: Shelf; passages: Shelf }

/** Rarity is taken anew when a shelf grew by a quarter since the last time. */
const growthBeforeFreeze = 1.25
const alwaysFreezeBelow = 8

export function emptyKnowledge(background: Background): Knowledge {
  return {
    sayings: {
      index: new ExampleIndex(featuresOfQuestion, background),
      examples: [],
      slotsOf: new Map(),
    },
    passages: {
      index: new ExampleIndex(featuresOfPassage, background),
      examples: [],
      slotsOf: new Map(),
    },
  }
}

export function shelfFor(knowledge: Knowledge, example: Example): Shelf {
  return example.kind === 'passage' ? knowledge.passages : knowledge.sayings
}

/** Puts an example on its shelf; the caller settles the shelf when all are placed. */
export function place(shelf: Shelf, example: Example): number {
  const slot = shelf.index.append(example.text)
  shelf.examples.push(example)
  const slots = shelf.slotsOf.get(example.answerId)
  if (slots) slots.push(slot)
  else shelf.slotsOf.set(example.answerId, [slot])
  return slot
}

export function settle(shelf: Shelf): void {
  const { size, frozen } = shelf.index
  if (size > frozen && (size <= alwaysFreezeBelow || size >= frozen * growthBeforeFreeze)) {
    shelf.index.freeze()
  }
}
