import type { Knowledge } from './knowledge.ts'
import { evidenceFor, lengthOfSum } from './rankers.ts'
import type { Candidate, Understanding } from './understanding.ts'

const temperature = 0.06

/** Which answers a question may want, best first. */
export function understand(knowledge: Knowledge, text: string): Understanding {
  const { sayings } = knowledge
  const query = sayings.index.read(text)
  const cosines = sayings.index.cosines(query)
  const scratch = new Float64Array(sayings.index.featureCount)
  const found = [...sayings.slotsOf].map(([answerId, slots]) =>
    evidenceFor(answerId, slots, cosines, lengthOfSum(sayings, slots, scratch)),
  )
  const scores = found.map((evidence) => (evidence.topThree + evidence.centroid) / 2 / temperature)
  const highest = Math.max(...scores, 0)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  const candidates: Candidate[] = found
    .map((evidence, place) => ({
      answerId: evidence.answerId,
      exampleId: sayings.examples[evidence.bestSlot]?.id ?? '',
      probability: Math.exp((scores[place] ?? 0) - highest) / total,
      closeness: Math.min(1, evidence.best),
    }))
    .filter((candidate) => candidate.closeness > 0)
    .sort((left, right) => right.probability - left.probability)
    .slice(0, 10)
  const knownRarity = query.rarities.reduce((sum, rarity) => sum + rarity, 0)
  const best = candidates[0]
  const nearness = best ? 1 / (1 + Math.exp(-12 * (best.closeness - 0.6))) : 0
  return {
    candidates,
    confidence: nearness,
    amongThree: best ? Math.max(nearness, Math.min(0.95, best.closeness * 1.4)) : 0,
    knownShare: knownRarity === 0 ? 0 : knownRarity / (knownRarity + query.unknownRarity),
  }
}
