import { type Background, noBackground } from '../index-of-examples/background.ts'
import { emptyKnowledge, type Knowledge, place, settle, shelfFor } from './knowledge.ts'
import { understand } from './understand.ts'
import type { Example, Understanding } from './understanding.ts'

/** What a mind may be given besides its examples. */
export type MindOptions = { background?: Background }

/** A mind as plain data. */
export type MindSnapshot = { version: 1; examples: Example[] }

/** Learns examples one by one and says which answer a question wants. */
export type Mind = {
  add(examples: Example[]): void
  removeAnswer(answerId: string): void
  size(): { answers: number; examples: number }
  ask(text: string): Understanding
  snapshot(): MindSnapshot
}

/** A mind that knows nothing yet. */
export function createMind(options: MindOptions = {}): Mind {
  const background = options.background ?? noBackground
  const examples = new Map<string, Example>()
  let knowledge: Knowledge = emptyKnowledge(background)

  function rebuild(): void {
    knowledge = emptyKnowledge(background)
    for (const example of examples.values()) place(shelfFor(knowledge, example), example)
    settle(knowledge.sayings)
    settle(knowledge.passages)
  }

  return {
    add(added) {
      const replaces = added.some((example) => examples.has(example.id))
      for (const example of added) {
        examples.set(example.id, example)
        if (!replaces) place(shelfFor(knowledge, example), example)
      }
      if (replaces) rebuild()
      settle(knowledge.sayings)
      settle(knowledge.passages)
    },
    removeAnswer(answerId) {
      for (const example of [...examples.values()]) {
        if (example.answerId === answerId) examples.delete(example.id)
      }
      rebuild()
    },
    size() {
      const answers = new Set([...examples.values()].map((example) => example.answerId))
      return { answers: answers.size, examples: examples.size }
    },
    ask: (text) => understand(knowledge, text),
    snapshot: () => ({ version: 1, examples: [...examples.values()] }),
  }
}

/** The mind that was written down, answering as it did. */
export function restoreMind(snapshot: MindSnapshot, options: MindOptions = {}): Mind {
  const mind = createMind(options)
  mind.add(snapshot.examples)
  return mind
}
