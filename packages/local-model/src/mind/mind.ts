import { type Background, shippedBackground } from '../index-of-examples/background.ts'
import { emptyKnowledge, type Knowledge, place, settle } from './knowledge.ts'
import type { Holds } from './ranking.ts'
import { rebuilt } from './rebuild.ts'
import { knowledgeFrom, type MindSnapshot, snapshotOf } from './snapshot.ts'
import { understand } from './understand.ts'
import type { Example, Understanding } from './understanding.ts'

/** What a mind may be given besides its examples. */
export type MindOptions = {
  /** How common features are in support language at large; the shipped table when absent. */
  background?: Background
}

/** Learns examples one by one and says which answer a question wants. */
export type Mind = {
  /** Live at once. An example with a known id takes the place of the old one. */
  add(examples: Example[]): void
  removeAnswer(answerId: string): void
  size(): { answers: number; examples: number }
  /** With `holds`, only among the answers it lets through: what holds for others must not make us sure. */
  ask(text: string, holds?: Holds): Understanding
  /** The mind as JSON-able data; the one restored from it answers identically. */
  snapshot(): MindSnapshot
}

/** A mind that knows nothing yet. */
export function createMind(options: MindOptions = {}): Mind {
  const background = options.background ?? shippedBackground()
  return mindOver(emptyKnowledge(background), new Map(), background)
}

/** The mind that was written down, answering as it did. */
export function restoreMind(snapshot: MindSnapshot, options: MindOptions = {}): Mind {
  const background = options.background ?? shippedBackground()
  const examples = new Map(snapshot.examples.map((example) => [example.id, example]))
  return mindOver(knowledgeFrom(snapshot, background), examples, background)
}

function mindOver(start: Knowledge, examples: Map<string, Example>, background: Background): Mind {
  let knowledge = start
  return {
    add(added) {
      const { fresh, touched, replaces } = enlist(examples, added)
      if (replaces) knowledge = rebuilt(knowledge, examples.values(), background, touched)
      else if (fresh.length > 0) {
        for (const example of fresh) place(knowledge, example)
        settle(knowledge, touched)
      }
    },
    removeAnswer(answerId) {
      const before = examples.size
      for (const example of [...examples.values()]) {
        if (example.answerId === answerId) examples.delete(example.id)
      }
      if (examples.size < before) {
        knowledge = rebuilt(knowledge, examples.values(), background, new Set())
      }
    },
    size: () => ({ answers: knowledge.answers.length, examples: examples.size }),
    ask: (text, holds) => understand(knowledge, text, holds),
    snapshot: () => snapshotOf(knowledge, examples.values()),
  }
}

/** Writes the examples into the list; says which are really new and whose answers they touch. */
function enlist(examples: Map<string, Example>, added: Example[]) {
  const fresh: Example[] = []
  const touched = new Set<string>()
  let replaces = false
  for (const example of added) {
    const known = examples.get(example.id)
    if (known && isSame(known, example)) continue
    if (known) touched.add(known.answerId)
    replaces ||= known !== undefined
    touched.add(example.answerId)
    const copy = { ...example }
    examples.set(example.id, copy)
    fresh.push(copy)
  }
  return { fresh, touched, replaces }
}

function isSame(left: Example, right: Example): boolean {
  return left.answerId === right.answerId && left.text === right.text && left.kind === right.kind
}
