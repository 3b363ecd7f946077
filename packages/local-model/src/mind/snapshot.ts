import { emptyKnowledge, type Grounds, type Knowledge, place, shelfFor } from './knowledge.ts'
import { measure, measureArticles } from './measure.ts'
import { gather, numberOf, type Pull } from './pulls.ts'
import { listAnswers } from './settle.ts'
import type { Example } from './understanding.ts'

/** Raised when what was worked out means something else than before; older ones are learned anew. */
export const snapshotVersion = 3

/** A mind as plain data: what it was taught, in order, and what it worked out. */
export type MindSnapshot = {
  version: typeof snapshotVersion
  examples: Example[]
  /** How many examples of each sort there were when rarity was last taken. */
  frozen: { sayings: number; passages: number }
  /** The answers whose places stand for them in what the short examples learned to say, in their order. */
  answers: string[]
  pulls: Pull[]
}

/** A copy that later lessons do not change. Nothing that was taken away may be left in the knowledge. */
export function snapshotOf({ sayings, passages, learned }: Knowledge): MindSnapshot {
  const answers = [...learned.numbers.keys()]
  const places = new Map([...learned.numbers.values()].map((number, place) => [number, place]))
  return {
    version: snapshotVersion,
    examples: [...sayings.examples, ...passages.examples].flatMap((one) =>
      one ? [{ ...one }] : [],
    ),
    frozen: { sayings: sayings.index.frozen, passages: passages.index.frozen },
    answers,
    pulls: learned.pulls.map((pull) => livePull(pull, places)),
  }
}

/** One that was written down in another way: only what it was taught can be believed. */
export type OlderSnapshot = { version: number; examples: Example[] }

/** Is what was worked out written as it is now, and complete? Half a mind would answer, and answer wrongly. */
export function isReadable(snapshot: MindSnapshot | OlderSnapshot): snapshot is MindSnapshot {
  if (snapshot.version !== snapshotVersion || !('pulls' in snapshot)) return false
  const { examples, answers, pulls } = snapshot
  const sayings = examples.filter(({ kind }) => kind !== 'passage').length
  const isPull = ({ answers: places, weights }: Pull) =>
    places.length === weights.length &&
    places.every((place) => place < answers.length) &&
    weights.every(Number.isFinite)
  return pulls.length === sayings && pulls.every(isPull)
}

/** Lays everything out exactly as it was: same order, rarity taken at the same points, same pulls. */
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
  const { learned, meanings } = knowledge
  for (const answerId of snapshot.answers) numberOf(learned, answerId)
  learned.pulls = snapshot.pulls.map(({ answers, weights }) => ({
    answers: [...answers],
    weights: [...weights],
  }))
  gather(learned, sayings.index, meanings)
  listAnswers(knowledge)
  measure(knowledge, sayings.slotsOf.keys())
  measureArticles(knowledge, passages.slotsOf.keys())
  return knowledge
}

/** What an example says of the answers that still live. */
function livePull(pull: Pull | undefined, places: Map<number, number>): Pull {
  const live: Pull = { answers: [], weights: [] }
  pull?.answers.forEach((number, at) => {
    const place = places.get(number)
    if (place === undefined) return
    live.answers.push(place)
    live.weights.push(pull.weights[at] ?? 0)
  })
  return live
}
