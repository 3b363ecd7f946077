import type { Background } from '../index-of-examples/background.ts'
import type { DenseView } from '../index-of-examples/dense-view.ts'
import { ExampleIndex } from '../index-of-examples/example-index.ts'
import {
  featuresOfPassage,
  featuresOfQuestion,
  passageWeights,
  questionWeights,
} from '../text/features.ts'
import { emptyMeanings, type Meanings } from './meanings.ts'
import { emptyLearned, type Learned, setPull, vectorAt } from './pulls.ts'
import type { Centre } from './rankers.ts'
import { putOn, type Shelf, takeFrom } from './shelf.ts'
import type { Example } from './understanding.ts'

/** What a mind rests on besides its examples. */
export type Grounds = { background: Background; dense: DenseView }

/** All that was taught. Short texts (title, heading, question) and passages are read differently, so they stand apart. */
export type Knowledge = {
  sayings: Shelf
  passages: Shelf
  learned: Learned
  /** The middle of each answer's short examples. */
  centres: Map<string, Centre>
  /** The same of its passages: together they are the whole article. */
  articleCentres: Map<string, Centre>
  meanings: Meanings
  /** In one fixed order, whatever order they were taught in. */
  answers: string[]
  /** Which examples came since the last `settle`, by answer; an answer that only lost some has none. */
  fresh: Map<string, number[]>
  /** Answers some of whose examples saw only the neighbourhood of new lessons since all learned together. */
  touchedUp: Set<string>
}

export function emptyKnowledge({ background, dense }: Grounds): Knowledge {
  const shelf = (weights: readonly number[]): Shelf => ({
    index: new ExampleIndex(background, weights),
    examples: [],
    slotsOf: new Map(),
  })
  return {
    sayings: shelf(questionWeights),
    passages: shelf(passageWeights),
    learned: emptyLearned(),
    centres: new Map(),
    articleCentres: new Map(),
    meanings: emptyMeanings(dense),
    answers: [],
    fresh: new Map(),
    touchedUp: new Set(),
  }
}

export function shelfFor(knowledge: Knowledge, kind: Example['kind']): Shelf {
  return kind === 'passage' ? knowledge.passages : knowledge.sayings
}

/** Puts an example on its shelf; it is answered from after `settle`. */
export function place(knowledge: Knowledge, example: Example): void {
  const { sayings, passages, meanings, fresh } = knowledge
  const known = fresh.get(example.answerId) ?? []
  fresh.set(example.answerId, known)
  if (example.kind === 'passage') {
    putOn(passages, example, featuresOfPassage(example.text))
    return
  }
  const groups = featuresOfQuestion(example.text)
  known.push(putOn(sayings, example, groups))
  meanings.points.push(meanings.view.pointOf(groups))
}

/** Takes an example away; `settle` closes the wound. */
export function withdraw(knowledge: Knowledge, example: Example): void {
  const shelf = shelfFor(knowledge, example.kind)
  const slot = shelf.slotsOf.get(example.answerId)?.find((one) => shelf.examples[one] === example)
  if (slot === undefined) return
  takeFrom(shelf, slot)
  const fresh = knowledge.fresh.get(example.answerId) ?? []
  const isPassage = example.kind === 'passage'
  // What is gone must not go on speaking.
  const { learned, meanings } = knowledge
  if (!isPassage) setPull(learned, slot, undefined, vectorAt(shelf.index, meanings, slot))
  knowledge.fresh.set(
    example.answerId,
    fresh.filter((one) => isPassage || one !== slot),
  )
}
