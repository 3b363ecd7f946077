import { unpackBytes } from '../../packing/unpack-bytes.ts'
import type { Danger, DangerKind } from '../classification.ts'
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
const perFeature = 3 + dangerKinds.length
const rows = unpacked(dangerWeights.weights)

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
  const odds = oddsOf(dangerFeatures(stretch)).map((score) => Math.exp(Math.min(score, 30)))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const strongest = odds.indexOf(Math.max(...odds))
  // One word alone is no story: "forever", "gasp".
  const trust = Math.min(1, stretch.length / enoughWords)
  return { kind: dangerKinds[strongest] ?? 'medical', confidence: (trust * all) / (1 + all) }
}

function oddsOf(groups: number[][]): number[] {
  const odds = [...dangerWeights.bias]
  for (const group of groups) {
    const share = dangerWeights.scale / Math.sqrt(Math.max(1, group.length))
    for (const bucket of group) {
      rows.get(bucket)?.forEach((weight, kind) => {
        odds[kind] = (odds[kind] ?? 0) + weight * share
      })
    }
  }
  return odds
}

/** Three bytes name the feature, a byte for each kind follows. */
function unpacked(weights: string): Map<number, Int8Array> {
  const bytes = unpackBytes(weights)
  const view = new DataView(bytes.buffer)
  const found = new Map<number, Int8Array>()
  for (let place = 0; place + perFeature <= bytes.length; place += perFeature) {
    const bucket = view.getUint16(place, true) + view.getUint8(place + 2) * 65_536
    found.set(bucket, new Int8Array(bytes.buffer, place + 3, dangerKinds.length))
  }
  return found
}
