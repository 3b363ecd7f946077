import type { QueryVector } from '../index-of-examples/vector.ts'
import type { Knowledge } from './knowledge.ts'
import type { Evidence } from './rankers.ts'
import type { Ranking } from './ranking.ts'

/** Figures about one ranking that mean the same in a small and in a large knowledge base. */
export type Observation = number[]

/** What the figures are, in order; the calibrator's weights stand in the same order. */
export const observationNames = [
  'probability',
  'lead in probability',
  'closeness',
  'lead in closeness',
  'centroid',
  'lead in centroid',
  'discriminative score',
  'lead in discriminative score',
  'known share',
  'covered share',
  'log of words',
  'log of information',
  'log of examples',
  'entropy',
  'agreement',
  'passage closeness',
  'lead in passage closeness',
  'probability of the first three',
  'near repetition',
  'foreign share',
  'meaning',
  'lead in meaning',
  'nearest meaning',
  'log of answers',
  'second discriminative score',
  'closeness of three',
  'lead in closeness of three',
] as const

/** From this closeness on a question is an example said again. */
const repetition = 0.75

/** Reads the figures off a ranking; `order` holds the places of the answers, best first. */
export function observe(
  knowledge: Knowledge,
  ranking: Ranking,
  order: number[],
  question: QueryVector,
  shares: { known: number; foreign: number },
): Observation {
  const first = order[0] ?? 0
  const { probabilities, sayings, passages, discriminative } = ranking
  const closeness = sayings.map((evidence) => evidence.best)
  const threes = sayings.map((evidence) => evidence.topThree)
  const centroids = sayings.map((evidence) => evidence.centroid)
  const meanings = sayings.map((evidence) => evidence.meaning)
  const passageCloseness = passages.map((evidence) => evidence.best)
  const information = question.rarities.reduce(
    (sum, rarity) => sum + rarity,
    question.unknownRarity,
  )
  const examples = knowledge.sayings.slotsOf.get(ranking.answers[first] ?? '')?.length ?? 0
  const at = (place: number | undefined) => (place === undefined ? 0 : (probabilities[place] ?? 0))
  return [
    at(first),
    at(first) - at(order[1]),
    closeness[first] ?? 0,
    lead(closeness, first),
    centroids[first] ?? 0,
    lead(centroids, first),
    discriminative[first] ?? 0,
    lead(discriminative, first),
    shares.known,
    coveredShare(knowledge, sayings[first], question, information),
    Math.log(1 + question.length),
    Math.log(1 + information),
    Math.log(1 + examples),
    entropyOf(probabilities),
    agreement([closeness, centroids, discriminative, meanings], first),
    passageCloseness[first] ?? 0,
    lead(passageCloseness, first),
    at(first) + at(order[1]) + at(order[2]),
    Math.max(0, (closeness[first] ?? 0) - repetition),
    shares.foreign,
    meanings[first] ?? 0,
    lead(meanings, first),
    Math.max(0, highestBut(meanings, -1)),
    Math.log(1 + ranking.answers.length),
    order[1] === undefined ? -1 : (discriminative[order[1]] ?? -1),
    threes[first] ?? 0,
    lead(threes, first),
  ]
}

function lead(scores: ArrayLike<number>, first: number): number {
  return (scores[first] ?? 0) - highestBut(scores, first)
}

function highestBut(scores: ArrayLike<number>, first: number): number {
  let highest = -1
  for (let place = 0; place < scores.length; place += 1) {
    if (place !== first) highest = Math.max(highest, scores[place] ?? 0)
  }
  return scores.length > 1 ? highest : 0
}

function agreement(rankers: ArrayLike<number>[], first: number): number {
  return rankers.filter((scores) => lead(scores, first) >= 0).length
}

function entropyOf(probabilities: Float64Array): number {
  let entropy = 0
  for (const share of probabilities) if (share > 0) entropy -= share * Math.log(share)
  return entropy
}

/** The share of the question's information that the best example itself has. */
function coveredShare(
  knowledge: Knowledge,
  evidence: Evidence | undefined,
  question: QueryVector,
  information: number,
): number {
  if (!evidence || evidence.bestSlot < 0 || information === 0) return 0
  const having = new Set(knowledge.sayings.index.vectorAt(evidence.bestSlot).features)
  let covered = 0
  question.features.forEach((feature, place) => {
    if (having.has(feature)) covered += question.rarities[place] ?? 0
  })
  return covered / information
}
