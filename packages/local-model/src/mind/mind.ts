import { type Background, shippedBackground } from '../index-of-examples/background.ts'
import { type DenseView, shippedDenseView } from '../index-of-examples/dense-view.ts'
import { consolidate } from './consolidate.ts'
import { emptyKnowledge, type Grounds, type Knowledge, place, withdraw } from './knowledge.ts'
import type { Holds } from './ranking.ts'
import { closeGaps, settle } from './settle.ts'
import {
  isReadable,
  knowledgeFrom,
  type MindSnapshot,
  type OlderSnapshot,
  snapshotOf,
} from './snapshot.ts'
import { understand } from './understand.ts'
import type { Example, Understanding } from './understanding.ts'

/** What a mind may be given besides its examples. */
export type MindOptions = {
  /** How common features are in support language at large; the shipped table when absent. */
  background?: Background
  /** Where texts stand by meaning; the shipped view when absent. */
  dense?: DenseView
}

/** Learns examples one by one and says which answer a question wants. */
export type Mind = {
  /** Live at once. An example with a known id takes the place of the old one. */
  add(examples: Example[]): void
  removeAnswer(answerId: string): void
  size(): { answers: number; examples: number }
  /** With `holds`, only among the answers it lets through: what holds for others must not make us sure. */
  ask(text: string, holds?: Holds): Understanding
  /**
   * Fits up to so many answers anew against everything near them, those waiting longest first, and says how many
   * still wait. A lesson fits only what is nearest to it; call this in quiet moments, in slices.
   */
  consolidate(most: number): number
  /** The mind as JSON-able data; the one restored from it answers identically. */
  snapshot(): MindSnapshot
}

/** A mind that knows nothing yet. */
export function createMind(options: MindOptions = {}): Mind {
  return mindOver(emptyKnowledge(groundsFrom(options)), new Map())
}

/** The mind that was written down, answering as it did; one that cannot be read any more learns its examples anew. */
export function restoreMind(
  snapshot: MindSnapshot | OlderSnapshot,
  options: MindOptions = {},
): Mind {
  if (!isReadable(snapshot)) {
    const mind = createMind(options)
    mind.add(snapshot.examples)
    return mind
  }
  const examples = new Map(snapshot.examples.map((example) => [example.id, example]))
  return mindOver(knowledgeFrom(snapshot, groundsFrom(options)), examples)
}

function groundsFrom({ background, dense }: MindOptions): Grounds {
  return { background: background ?? shippedBackground(), dense: dense ?? shippedDenseView() }
}

function mindOver(knowledge: Knowledge, examples: Map<string, Example>): Mind {
  return {
    add(added) {
      for (const example of added) learn(knowledge, examples, example)
      if (knowledge.fresh.size > 0) settle(knowledge)
    },
    removeAnswer(answerId) {
      for (const shelf of [knowledge.sayings, knowledge.passages]) {
        for (const slot of shelf.slotsOf.get(answerId) ?? []) {
          const example = shelf.examples[slot]
          if (!example) continue
          examples.delete(example.id)
          withdraw(knowledge, example)
        }
      }
      if (knowledge.fresh.size > 0) settle(knowledge)
    },
    size: () => ({ answers: knowledge.answers.length, examples: examples.size }),
    ask: (text, holds) => understand(knowledge, text, holds),
    consolidate: (most) => consolidate(knowledge, most),
    snapshot() {
      closeGaps(knowledge)
      return snapshotOf(knowledge)
    },
  }
}

function learn(knowledge: Knowledge, examples: Map<string, Example>, example: Example): void {
  const known = examples.get(example.id)
  if (known && isSame(known, example)) return
  if (known) withdraw(knowledge, known)
  const copy = { ...example }
  examples.set(example.id, copy)
  place(knowledge, copy)
}

function isSame(left: Example, right: Example): boolean {
  return left.answerId === right.answerId && left.text === right.text && left.kind === right.kind
}
