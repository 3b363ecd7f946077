import type { QueryVector } from '../index-of-examples/vector.ts'
import { featuresOfQuestion, withoutPieces } from '../text/features.ts'
import { calibrate } from './calibrate.ts'
import type { Knowledge } from './knowledge.ts'
import { observe } from './observe.ts'
import { type Holds, type Ranking, rank } from './ranking.ts'
import type { Candidate, Understanding } from './understanding.ts'

const candidatesShown = 10

/** Which answers a question may want, best first, and how sure that is. */
export function understand(knowledge: Knowledge, text: string, holds?: Holds): Understanding {
  const observed = consider(knowledge, text, holds)
  if (!observed) return { candidates: [], confidence: 0, amongThree: 0, inScope: 0, knownShare: 0 }
  const { candidates, observation, knownShare } = observed
  return { candidates, ...calibrate(observation), knownShare }
}

/** The ranking and what can be observed of it; also what the calibrator is fitted on. */
export function consider(knowledge: Knowledge, text: string, holds?: Holds) {
  const groups = featuresOfQuestion(text)
  const question = knowledge.sayings.index.read(groups)
  const passageQuestion = knowledge.passages.index.read(withoutPieces(groups))
  const cosines = {
    sayings: knowledge.sayings.index.cosines(question),
    passages: knowledge.passages.index.cosines(passageQuestion),
    question: { ...question, point: knowledge.meanings.view.pointOf(groups) },
  }
  const ranking = rank(knowledge, cosines, holds)
  const order = bestFirst(ranking)
  if (order.length === 0) return undefined
  const shares = sharesOf(question, passageQuestion)
  const knownShare = shares.known
  const candidates = order.map((place) => candidateAt(knowledge, ranking, place))
  return {
    candidates,
    observation: observe(knowledge, ranking, order, question, shares),
    knownShare,
  }
}

/** The places of the best answers, without those that share nothing with the question. */
function bestFirst(ranking: Ranking): number[] {
  const { probabilities, sayings, passages } = ranking
  const places: number[] = []
  for (let place = 0; place < ranking.answers.length; place += 1) {
    if ((sayings[place]?.best ?? 0) > 0 || (passages[place]?.best ?? 0) > 0) places.push(place)
  }
  places.sort((left, right) => (probabilities[right] ?? 0) - (probabilities[left] ?? 0))
  return places.slice(0, candidatesShown)
}

function candidateAt(knowledge: Knowledge, ranking: Ranking, place: number): Candidate {
  const saying = ranking.sayings[place]
  const passage = ranking.passages[place]
  const byPassage = (passage?.best ?? 0) > (saying?.best ?? 0)
  const example = byPassage
    ? knowledge.passages.examples[passage?.bestSlot ?? -1]
    : knowledge.sayings.examples[saying?.bestSlot ?? -1]
  return {
    answerId: ranking.answers[place] ?? '',
    exampleId: example?.id ?? '',
    probability: ranking.probabilities[place] ?? 0,
    closeness: Math.min(1, Math.max(saying?.best ?? 0, passage?.best ?? 0)),
  }
}

/**
 * How much of the question the knowledge base knows, by whichever shelf knows more, and how much of it are real
 * words that neither has: the surest sign of another subject.
 */
function sharesOf(...questions: QueryVector[]): { known: number; foreign: number } {
  const shares = { known: 0, foreign: 1 }
  for (const question of questions) {
    const known = question.rarities.reduce((sum, rarity) => sum + rarity, 0)
    const all = known + question.unknownRarity
    shares.known = Math.max(shares.known, all === 0 ? 0 : known / all)
    shares.foreign = Math.min(shares.foreign, all === 0 ? 1 : question.foreignRarity / all)
  }
  return shares
}
