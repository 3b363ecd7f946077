import type { Knowledge } from './knowledge.ts'
import { learn } from './learn.ts'
import { measure, measureArticles } from './measure.ts'
import { gather } from './pulls.ts'
import { isDue, renumber, type Shelf } from './shelf.ts'

/** Makes everything that rests on the placed examples true again. */
export function settle(knowledge: Knowledge): void {
  const { sayings, fresh, touchedUp } = knowledge
  knowledge.fresh = new Map()
  for (const answerId of fresh.keys()) dropGone(knowledge, answerId)
  const moved = freezeShelves(knowledge, isDue, fresh.keys())
  listAnswers(knowledge)
  measure(knowledge, moved ? sayings.slotsOf.keys() : fresh.keys())
  const isAnew = moved !== undefined
  for (const answerId of learn(knowledge, placed(fresh, moved), isAnew)) touchedUp.add(answerId)
}

/** Closes the gaps that removals left, so that nothing of them remains. */
export function closeGaps(knowledge: Knowledge): void {
  const hasGaps = ({ index }: Shelf) => index.size < index.slots
  if (freezeShelves(knowledge, hasGaps, [])) measure(knowledge, knowledge.sayings.slotsOf.keys())
  gather(knowledge.learned, knowledge.sayings.index, knowledge.meanings)
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
  const { meanings, learned } = knowledge
  meanings.points = oldSlots.map((old) => meanings.points[old] ?? new Float32Array(0))
  learned.pulls = oldSlots.map((old) => learned.pulls[old])
  return new Map(oldSlots.map((old, slot) => [old, slot]))
}

/** An answer without short examples has neither a number nor a centre. */
function dropGone(knowledge: Knowledge, answerId: string): void {
  if (knowledge.sayings.slotsOf.has(answerId)) return
  knowledge.learned.numbers.delete(answerId)
  knowledge.centres.delete(answerId)
}

export function listAnswers(knowledge: Knowledge): void {
  const { sayings, passages } = knowledge
  const all = new Set([...sayings.slotsOf.keys(), ...passages.slotsOf.keys()])
  const isSame =
    all.size === knowledge.answers.length && knowledge.answers.every((id) => all.has(id))
  if (!isSame) knowledge.answers = [...all].sort()
}
