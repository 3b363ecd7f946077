import type { Background } from '../index-of-examples/background.ts'
import type { Column } from './discriminative-column.ts'
import { emptyKnowledge, type Knowledge, measure, place, shelfFor } from './knowledge.ts'
import type { Example } from './understanding.ts'

/** A mind as plain data: what it was taught, in order, and what it worked out. */
export type MindSnapshot = {
  version: 1
  examples: Example[]
  /** How many examples of each sort there were when rarity was last taken. */
  frozen: { sayings: number; passages: number }
  columns: Record<string, Column>
}

/** A copy that later lessons do not change. */
export function snapshotOf(knowledge: Knowledge, examples: Iterable<Example>): MindSnapshot {
  return {
    version: 1,
    examples: Array.from(examples, (example) => ({ ...example })),
    frozen: { sayings: knowledge.sayings.index.frozen, passages: knowledge.passages.index.frozen },
    columns: Object.fromEntries(
      Array.from(knowledge.columns, ([answerId, { slots, weights }]) => [
        answerId,
        { slots: [...slots], weights: [...weights] },
      ]),
    ),
  }
}

/** Lays everything out exactly as it was: same order, rarity taken at the same points, same columns. */
export function knowledgeFrom(snapshot: MindSnapshot, background: Background): Knowledge {
  const knowledge = emptyKnowledge(background)
  const { sayings, passages } = knowledge
  for (const example of snapshot.examples) {
    place(knowledge, example)
    const shelf = shelfFor(knowledge, example)
    const due = shelf === sayings ? snapshot.frozen.sayings : snapshot.frozen.passages
    if (shelf.index.size === due) shelf.index.freeze()
  }
  knowledge.columns = new Map(Object.entries(snapshot.columns))
  measure(knowledge, sayings.slotsOf.keys())
  // A shelf that was never frozen holds nothing.
  if (passages.index.size > 0 && passages.index.frozen === 0) passages.index.freeze()
  return knowledge
}
