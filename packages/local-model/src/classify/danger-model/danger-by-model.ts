import { oddsBy } from '../../packing/packed-model.ts'
import type { Danger, DangerKind } from '../classification.ts'
import { feelingBuckets } from '../feeling-model/feeling-features.ts'
import { dangerFeatures, stretchesOf } from './danger-features.ts'
import { dangerWeights } from './danger-weights.ts'

/** In the order in which the weights stand. */
export const dangerKinds: readonly DangerKind[] = [
  'self_harm',
  'violence',
  'medical',
  'personal_safety',
]

const enoughWords = 3
const oddsOf = oddsBy(dangerWeights, feelingBuckets)

/** The danger that the worst stretch of a message tells of, or the little that speaks for one. */
export function dangerIn(text: string): Danger {
  let worst: Danger = { kind: 'medical', confidence: 0 }
  for (const stretch of stretchesOf(text)) {
    const heard = dangerInStretch(stretch)
    if (heard.confidence > worst.confidence) worst = heard
  }
  return worst
}

/** Against no danger at all, whose odds are one. */
function dangerInStretch(stretch: readonly string[]): Danger {
  const odds = oddsOf(dangerFeatures(stretch))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const strongest = odds.indexOf(Math.max(...odds))
  // One word alone is no story: "forever", "gasp".
  const trust = Math.min(1, stretch.length / enoughWords)
  return { kind: dangerKinds[strongest] ?? 'medical', confidence: (trust * all) / (1 + all) }
}
