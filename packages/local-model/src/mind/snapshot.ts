import type { Column } from './discriminative-column.ts'
import { emptyKnowledge, type Grounds, type Knowledge, place, shelfFor } from './knowledge.ts'
import { measure, measureArticles } from './measure.ts'
import { listAnswers } from './settle.ts'
import type { Example } from './understanding.ts'

/** A mind as plain data: what it was taught, in order, and what it worked out. */
export type MindSnapshot = {
  version: 2
  examples: Example[]
  /** How many examples of each sort there were when rarity was last taken. */
  frozen: { sayings: number; passages: number }
  columns: Record<string, Column>
}

/** A copy that later lessons do not change. Nothing that was taken away may be left in the knowledge. */
export function snapshotOf({ sayings, passages, columns }: Knowledge): MindSnapshot {
  return {
    version: 2,
    examples: [...sayings.examples, ...passages.examples].flatMap((one) =>
      one ? [{ ...one }] : [],
    ),
    frozen: { sayings: sayings.index.frozen, passages: passages.index.frozen },
    columns: Object.fromEntries(
      Array.from(columns, ([answerId, { slots, weights }]) => [
        answerId,
        { slots: [...slots], weights: [...weights] },
      ]),
    ),
  }
}

/** Lays everything out exactly as it was: same order, rarity taken at the same points, same columns. */
export function knowledgeFrom(snapshot: MindSnapshot, grounds: Grounds): Knowledge {
  const knowledge = emptyKnowledge(grounds)
  const { sayings, passages } = knowledge
  for (const example of snapshot.examples) {
    place(knowledge, example)
    const { index } = shelfFor(knowledge, example.kind)
    const due = index === sayings.index ? snapshot.frozen.sayings : snapshot.frozen.passages
    if (index.size === due) index.freeze()
  }
  knowledge.fresh = new Map()
  knowledge.columns = new Map(Object.entries(snapshot.columns))
  listAnswers(knowledge)
  measure(knowledge, sayings.slotsOf.keys())
  measureArticles(knowledge, passages.slotsOf.keys())
  return knowledge
}
