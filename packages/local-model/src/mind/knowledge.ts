import type { Background } from '../index-of-examples/background.ts'
import type { DenseView } from '../index-of-examples/dense-view.ts'
import { ExampleIndex } from '../index-of-examples/example-index.ts'
import { featuresOfPassage, featuresOfQuestion } from '../text/features.ts'
import { type Columns, movedColumn, withoutGone } from './discriminative-column.ts'
import { refit } from './discriminative-head.ts'
import { emptyMeanings, type Meanings } from './meanings.ts'
import { lengthOfSum } from './rankers.ts'
import { isDue, putOn, renumber, type Shelf, takeFrom } from './shelf.ts'
import type { Example } from './understanding.ts'

/** What a mind rests on besides its examples. */
export type Grounds = { background: Background; dense: DenseView }

/** All that was taught. Short texts (title, heading, question) and passages are read differently, so they stand apart. */
export type Knowledge = {
  sayings: Shelf
  passages: Shelf
  columns: Columns
  /** Length of the sum of each answer's short examples. */
  lengths: Map<string, number>
  /** The same of its passages: together they are the whole article. */
  articleLengths: Map<string, number>
  meanings: Meanings
  /** In one fixed order, whatever order they were taught in. */
  answers: string[]
  /** Which examples came since the last `settle`, by answer; an answer that only lost some has none. */
  fresh: Map<string, number[]>
  /** Answers whose columns saw only the neighbourhood of new lessons since they were last fitted whole. */
  touchedUp: Set<string>
}

export function emptyKnowledge({ background, dense }: Grounds): Knowledge {
  const shelf = (): Shelf => ({
    index: new ExampleIndex(background),
    examples: [],
    slotsOf: new Map(),
  })
  return {
    sayings: shelf(),
    passages: shelf(),
    columns: new Map(),
    lengths: new Map(),
    articleLengths: new Map(),
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
  knowledge.fresh.set(
    example.answerId,
    fresh.filter((one) => isPassage || one !== slot),
  )
}

/** Makes everything that rests on the placed examples true again. */
export function settle(knowledge: Knowledge): void {
  const { sayings, columns, fresh, touchedUp } = knowledge
  knowledge.fresh = new Map()
  for (const answerId of fresh.keys()) dropGone(knowledge, answerId)
  if (sayings.index.size < sayings.index.slots) forgetGone(knowledge)
  const moved = freezeShelves(knowledge, isDue, fresh.keys())
  listAnswers(knowledge)
  measure(knowledge, moved ? sayings.slotsOf.keys() : fresh.keys())
  for (const answerId of refit(sayings, columns, placed(fresh, moved))) touchedUp.add(answerId)
}

/** Closes the gaps that removals left, so that nothing of them remains. */
export function closeGaps(knowledge: Knowledge): void {
  const hasGaps = ({ index }: Shelf) => index.size < index.slots
  if (freezeShelves(knowledge, hasGaps, [])) measure(knowledge, knowledge.sayings.slotsOf.keys())
}

/** Freezes the shelves that need it; says where each old slot of the short examples is now, if they moved. */
function freezeShelves(
  knowledge: Knowledge,
  needsIt: (shelf: Shelf) => boolean,
  changed: Iterable<string>,
): Map<number, number> | undefined {
  const { sayings, passages } = knowledge
  if (needsIt(passages)) {
    renumber(passages, passages.index.freeze())
    measureArticles(knowledge, passages.slotsOf.keys())
  } else measureArticles(knowledge, changed)
  return needsIt(sayings) ? follow(knowledge, sayings.index.freeze()) : undefined
}

/** The fresh slots after a freeze. */
function placed(fresh: Map<string, number[]>, places: Map<number, number> | undefined) {
  if (!places) return fresh
  const now = (slots: number[]) => slots.flatMap((slot) => places.get(slot) ?? [])
  return new Map([...fresh].map(([answerId, slots]) => [answerId, now(slots)]))
}

/** Whatever points at slots follows them. */
function follow(knowledge: Knowledge, oldSlots: number[]): Map<number, number> {
  renumber(knowledge.sayings, oldSlots)
  const { meanings } = knowledge
  meanings.points = oldSlots.map((old) => meanings.points[old] ?? new Float32Array(0))
  const places = new Map(oldSlots.map((old, slot) => [old, slot]))
  for (const [answerId, column] of knowledge.columns)
    knowledge.columns.set(answerId, movedColumn(column, places))
  return places
}

/** What is gone must not go on speaking against the answers it once was told from. */
function forgetGone({ sayings, columns }: Knowledge): void {
  for (const [answerId, column] of columns)
    columns.set(answerId, withoutGone(sayings.index, column))
}

/** An answer without short examples has neither a column nor a centre. */
function dropGone(knowledge: Knowledge, answerId: string): void {
  if (knowledge.sayings.slotsOf.has(answerId)) return
  knowledge.columns.delete(answerId)
  knowledge.lengths.delete(answerId)
  knowledge.meanings.sums.delete(answerId)
}

export function listAnswers(knowledge: Knowledge): void {
  const { sayings, passages } = knowledge
  const all = new Set([...sayings.slotsOf.keys(), ...passages.slotsOf.keys()])
  const isSame =
    all.size === knowledge.answers.length && knowledge.answers.every((id) => all.has(id))
  if (!isSame) knowledge.answers = [...all].sort()
}

/** Takes the lengths of whole articles anew. */
export function measureArticles(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { passages, articleLengths } = knowledge
  for (const answerId of answerIds) {
    const slots = passages.slotsOf.get(answerId)
    if (slots) articleLengths.set(answerId, lengthOfSum(passages, slots))
    else articleLengths.delete(answerId)
  }
}

/** Takes the lengths and the centres of meaning of answers anew. */
export function measure(knowledge: Knowledge, answerIds: Iterable<string>): void {
  const { sayings, meanings } = knowledge
  for (const answerId of answerIds) {
    const slots = sayings.slotsOf.get(answerId)
    if (!slots) continue
    knowledge.lengths.set(answerId, lengthOfSum(sayings, slots))
    const sum = new Float32Array(meanings.view.width)
    for (const slot of slots) {
      meanings.points[slot]?.forEach((value, place) => {
        sum[place] = (sum[place] as number) + value
      })
    }
    meanings.sums.set(answerId, sum)
  }
}
