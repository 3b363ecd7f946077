import { feelingBuckets } from '../classify/feeling-model/feeling-features.ts'
import { oddsBy } from '../packing/packed-model.ts'
import { orderFeatures } from './order-features.ts'
import { orderWeights } from './order-weights.ts'

const oddsOf = oddsBy(orderWeights, feelingBuckets)
const longestSentence = 600

/**
 * How sure it is, 0 to 1, that a sentence gives the assistant orders it must not take: in a customer's words, or in an
 * article or a tool's output, where an order to whoever reads it has no honest reason to be.
 */
export function soundsLikeOrder(sentence: string, isSource: boolean): number {
  const odds = oddsOf(orderFeatures(sentence.slice(0, longestSentence)))
  const all = odds.reduce((sum, each) => sum + each, 1)
  const [toAssistant = 0, toReader = 0] = odds
  return (toAssistant + (isSource ? toReader : 0)) / all
}
