import { type Background, shippedBackground } from '../index-of-examples/background.ts'
import { type DenseView, shippedDenseView } from '../index-of-examples/dense-view.ts'
import { featuresOfQuestion, piecesOf } from '../text/features.ts'
import { type TellingWord, tellingWords } from './words-of-matter.ts'

/** What was taught: how it was asked, and what was answered. */
export type TaughtText = { asked: readonly string[]; told: string }

/** How much of a question a lesson speaks of; each 0 to 1 unless it says otherwise. */
export type Coverage = {
  /** Of the question's telling words, by the ways of asking, and by the answer as well. */
  byAsked: number
  byAll: number
  /** The weightiest word of the question that the lesson does not know; its rarity, 0 to 9. */
  strangest: number
  /** Of the closest way of asking, the share that the question repeats. */
  repeated: number
  /** How near question and closest way of asking, and closest sentence of the answer, are in meaning. */
  meaningOfAsked: number
  meaningOfTold: number
  /** How many telling words the question has, as a logarithm. */
  length: number
}

type Means = { background: Background; dense: DenseView }

/** Measures a question against a lesson. Word against word: pieces and meaning count where spelling differs. */
export function coverageOf(
  { asked, told }: TaughtText,
  question: string,
  { background = shippedBackground(), dense = shippedDenseView() }: Partial<Means> = {},
): Coverage {
  const means = { background, dense }
  const wanted = tellingWords(question, background)
  const askedWords = asked.map((each) => tellingWords(each, background))
  const everyAsked = askedWords.flat()
  const everything = [...everyAsked, ...tellingWords(told, background)]
  const point = pointOf(question, dense)
  const near = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => cosine(point, pointOf(text, dense))))
  return {
    byAsked: share(wanted, everyAsked, means),
    byAll: share(wanted, everything, means),
    strangest: Math.max(
      0,
      ...wanted.map((word) => word.rarity * (1 - bestMatch(word, everything, means))),
    ),
    repeated: Math.max(0, ...askedWords.map((each) => share(each, wanted, means))),
    meaningOfAsked: near(asked),
    meaningOfTold: near(told.split(/(?<=[.!?;])\s+|\n+/)),
    length: Math.log(1 + wanted.length),
  }
}

function share(
  wanted: readonly TellingWord[],
  known: readonly TellingWord[],
  means: Means,
): number {
  const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0)
  if (all === 0) return 0
  return wanted.reduce((sum, word) => sum + word.rarity * bestMatch(word, known, means), 0) / all
}

function bestMatch(word: TellingWord, known: readonly TellingWord[], { dense }: Means): number {
  let best = 0
  for (const other of known) {
    if (other.stem === word.stem) return 1
    best = Math.max(best, likeness(word.word, other.word, dense))
  }
  return best
}

/** Below this, likeness is chance. */
const chancePieces = 0.3
const chanceMeaning = 0.5

function likeness(left: string, right: string, dense: DenseView): number {
  const spelling = (dice(piecesOf(left), piecesOf(right)) - chancePieces) / (1 - chancePieces)
  const meaning =
    (cosine(pointOf(left, dense), pointOf(right, dense)) - chanceMeaning) / (1 - chanceMeaning)
  return Math.max(0, Math.min(0.9, Math.max(spelling, meaning)))
}

function dice(left: string[], right: string[]): number {
  const others = new Set(right)
  const shared = left.filter((piece) => others.has(piece)).length
  return (2 * shared) / Math.max(1, left.length + right.length)
}

const points = new WeakMap<DenseView, Map<string, Float32Array>>()
const rememberedPoints = 5_000

/** Words repeat, and a point is slow to find: some thousand are remembered. */
function pointOf(text: string, dense: DenseView): Float32Array {
  const known = points.get(dense) ?? new Map<string, Float32Array>()
  points.set(dense, known)
  const point = known.get(text) ?? dense.pointOf(featuresOfQuestion(text))
  if (known.size < rememberedPoints && text.length < 32) known.set(text, point)
  return point
}

function cosine(left: Float32Array, right: Float32Array): number {
  let [dot, ours, theirs] = [0, 0, 0]
  for (let place = 0; place < left.length; place += 1) {
    const [one, other] = [left[place] ?? 0, right[place] ?? 0]
    dot += one * other
    ours += one * one
    theirs += other * other
  }
  return ours === 0 || theirs === 0 ? 0 : dot / Math.sqrt(ours * theirs)
}
