import { addVoice, probabilitiesOf, voices } from './blend.ts'
import { restingScore, scoreOf } from './discriminative-column.ts'
import type { Knowledge } from './knowledge.ts'
import { dot } from './meanings.ts'
import { type Evidence, evidenceFor, noEvidence } from './rankers.ts'

/** Every answer's scores for one question, in step: place n of each list is the same answer. */
export type Ranking = {
  answers: string[]
  sayings: Evidence[]
  passages: Evidence[]
  discriminative: Float64Array
  probabilities: Float64Array
}

/** How near the question is to every example, and where it stands in the dense view. */
export type Cosines = { sayings: Float64Array; passages: Float64Array; point: Float32Array }

const standIn = 0.5
/** How much the whole article counts beside its best passage: a long question speaks of more than one passage does. */
const wholeShare = 0.2

/** Which answers may be given at all; the others are as if they had never been learned. */
export type Holds = (answerId: string) => boolean

/** Lets all rankers speak and blends them. */
export function rank(knowledge: Knowledge, cosines: Cosines, holds?: Holds): Ranking {
  const answers = holds ? knowledge.answers.filter(holds) : knowledge.answers
  const { point } = cosines
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
  const discriminative = Float64Array.from(answers, (answerId) =>
    knowledge.sayings.slotsOf.has(answerId)
      ? scoreOf(knowledge.columns.get(answerId), cosines.sayings)
      : restingScore,
  )
  const sums = new Float64Array(answers.length)
  addVoice(sums, discriminative, voices.discriminative)
  addVoice(sums, listOf(sayings, 'centroid'), voices.centroid)
  addVoice(sums, listOf(sayings, 'topThree'), voices.topThree)
  if (knowledge.passages.index.size > 0)
    addVoice(sums, passageScores(sayings, passages), voices.passage)
  return { answers, sayings, passages, discriminative, probabilities: probabilitiesOf(sums) }
}

function listOf(list: Evidence[], field: 'centroid' | 'topThree' | 'best'): Float64Array {
  return Float64Array.from(list, (evidence) => evidence[field])
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
