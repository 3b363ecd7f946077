import { addVoice, probabilitiesOf, voices } from './blend.ts'
import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import { scoresOf, type Vector } from './pulls.ts'
import { type Evidence, evidenceFor, noEvidence } from './rankers.ts'

/** Every answer's scores for one question, in step: place n of each list is the same answer. */
export type Ranking = {
  answers: string[]
  sayings: Evidence[]
  passages: Evidence[]
  discriminative: Float64Array
  probabilities: Float64Array
}

/** The question itself, and how near it is to every example. */
export type Cosines = { sayings: Float32Array; passages: Float32Array; question: Vector }

const standIn = 0.5
/** How much the dense view counts beside shared words, where examples are compared. */
const meaningShare = 0.5
/** How much the whole article counts beside its best passage: a long question speaks of more than one passage does. */
const wholeShare = 0.2

/** Which answers may be given at all; the others are as if they had never been learned. */
export type Holds = (answerId: string) => boolean

/** Lets all rankers speak and blends them. */
export function rank(knowledge: Knowledge, cosines: Cosines, holds?: Holds): Ranking {
  const answers = holds ? knowledge.answers.filter(holds) : knowledge.answers
  const { point } = cosines.question
  const standing = { point, strength: Math.sqrt(dot(point, point)) }
  const sayings = answers.map((answerId) => {
    const slots = knowledge.sayings.slotsOf.get(answerId)
    const centre = knowledge.centres.get(answerId)
    return slots && centre ? evidenceFor(slots, cosines.sayings, centre, standing) : noEvidence
  })
  const passages = answers.map((answerId) => {
    const slots = knowledge.passages.slotsOf.get(answerId)
    const centre = knowledge.articleCentres.get(answerId)
    return slots && centre ? evidenceFor(slots, cosines.passages, centre) : noEvidence
  })
  const { numbers } = knowledge.learned
  const scores = scoresOf(knowledge.learned, knowledge.sayings.index, cosines.question)
  const discriminative = Float64Array.from(
    answers,
    (answerId) => scores[numbers.get(answerId) ?? -1] ?? 0,
  )
  const sums = new Float64Array(answers.length)
  addVoice(sums, discriminative, voices.discriminative)
  addVoice(sums, nearness(sayings), voices.nearness)
  if (knowledge.passages.index.size > 0)
    addVoice(sums, passageScores(sayings, passages), voices.passage)
  return { answers, sayings, passages, discriminative, probabilities: probabilitiesOf(sums) }
}

/** Shared words with the best examples, and where the answer stands in the dense view. */
function nearness(sayings: Evidence[]): Float64Array {
  return Float64Array.from(
    sayings,
    ({ topThree, meaning }) => (topThree + meaningShare * meaning) / (1 + meaningShare),
  )
}

/**
 * How well an answer's text fits. Short examples stand in at a discount: an answer that was taught by questions
 * alone has no passage to be found by, and every article would outvote it.
 */
function passageScores(sayings: Evidence[], passages: Evidence[]): Float64Array {
  return Float64Array.from(sayings, (saying, place) => {
    const { best, centroid } = passages[place] ?? noEvidence
    return Math.max((1 - wholeShare) * best + wholeShare * centroid, standIn * saying.best)
  })
}
