import type { Understanding } from '../mind/understanding.ts'
import { type Coverage, coverageOf, type TaughtText } from './coverage.ts'

// Fitted on written lessons: paraphrases against questions on the same matter that the lesson does not answer, weighed so
// that both are of one length. Cross-validated by lesson in bench/cases.
const weights = {
  constant: -3.989,
  confidence: 0.155,
  byAll: -0.874,
  repeated: -0.644,
  meaningOfTold: 1.77,
  /** Telling words of the question that the lesson knows: the more of them, the less it is chance. */
  known: 4.487,
}
/** So much of both repeated is the same question again, with a greeting or a slip of the finger. */
const same = 0.8
const sureOfSame = 0.97

/** How likely a lesson answers a question, 0 to 1. A single lesson has no neighbours that could show where it ends. */
export function speaksOf(lesson: TaughtText, question: string, confidence: number): number {
  const coverage = coverageOf(lesson, question)
  const chance = chanceOf(coverage, confidence)
  const isSame = coverage.byAsked >= same && coverage.repeated >= same
  return isSame ? Math.max(chance, sureOfSame) : chance
}

function chanceOf(coverage: Coverage, confidence: number): number {
  const { byAll, repeated, meaningOfTold, length } = coverage
  const known = Math.log(1 + byAll * (Math.exp(length) - 1))
  const sum =
    weights.constant +
    weights.confidence * logit(confidence) +
    weights.byAll * byAll +
    weights.repeated * repeated +
    weights.meaningOfTold * meaningOfTold +
    weights.known * known
  return 1 / (1 + Math.exp(-sum))
}

// The odds of the written lessons turned into those of a desk: its questions are rarely chosen to be near misses. An
// answer is given only well above even odds, and a choice of three is offered below them.
const answering = { slope: 2, constant: -1.646 }
const offering = { slope: 1, constant: 1.75 }

/**
 * What a mind makes of a question whose best answers were taught by single lessons: it knows which lesson is nearest, and
 * not whether that one speaks of what is asked. `lessonOf` gives lessons that were taught in few ways; others stay as judged.
 */
export function asTaught(
  understood: Understanding,
  question: string,
  lessonOf: (answerId: string) => TaughtText | undefined,
): Understanding {
  const [best, ...others] = understood.candidates.slice(0, 3)
  const lesson = best && lessonOf(best.answerId)
  if (!lesson) return understood
  const chances = [lesson, ...others.flatMap(({ answerId }) => lessonOf(answerId) ?? [])].map(
    (each) => speaksOf(each, question, understood.confidence),
  )
  const confidence = moved(chances[0] ?? 0, answering)
  const amongThree = Math.max(confidence, moved(Math.max(...chances), offering))
  return { ...understood, confidence, amongThree }
}

function moved(chance: number, { slope, constant }: { slope: number; constant: number }): number {
  return 1 / (1 + Math.exp(-(slope * logit(chance) + constant)))
}

function logit(chance: number): number {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, chance))
  return Math.log(inside / (1 - inside))
}
