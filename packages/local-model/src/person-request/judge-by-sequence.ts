import { unpackBytes } from '../packing/unpack-bytes.ts'
import { type Seen, unitsOf } from './class-sequence.ts'
import { sequenceFeatures } from './sequence-features.ts'
import { sequenceWeights } from './sequence-weights.ts'

type Packed = { scale: number; bias: number; weights: string }
type Weights = { bias: number; values: Float64Array }

/** How surely the message asks for a person, how surely it may be asking (log odds, 0 is even), and in which words. */
export type Leaning = { yes: number; perhaps: number; evidence: string }

const heads = { yes: unpacked(sequenceWeights.yes), perhaps: unpacked(sequenceWeights.perhaps) }

const somebody = new Set<Seen>(['person', 'desk', 'bot'])
const office = new Set<Seen>(['staff', 'boss'])
const contact = new Set<Seen>(['call', 'move', 'talk', 'reach', 'who', 'number'])
const none = Number.NEGATIVE_INFINITY

/** The leaning of the stretch that asks most. */
export function leaningOf(spelt: string): Leaning {
  const leaning: Leaning = { yes: none, perhaps: none, evidence: '' }
  for (const { classes, words } of unitsOf(spelt)) {
    const doubt = doubtAbout(classes)
    if (doubt === null) continue
    const features = sequenceFeatures(classes)
    const yes = oddsOf(heads.yes, features) - doubt
    if (yes > leaning.yes) Object.assign(leaning, { yes, evidence: words.join(' ') })
    leaning.perhaps = Math.max(leaning.perhaps, oddsOf(heads.perhaps, features))
  }
  return leaning
}

/** Who is named decides how much the rest has to say: "a human" is plain, "somebody" less, and where nobody is, and nothing is said of getting in touch, there is nothing to weigh. */
function doubtAbout(classes: readonly Seen[]): number | null {
  if (classes.some((seen) => seen === 'human' || seen === 'agent')) return 0
  if (classes.some((seen) => somebody.has(seen))) return 0.2
  // Chefs, nurses and managers are talked about for many reasons.
  if (classes.some((seen) => office.has(seen))) return 0.5
  return classes.some((seen) => contact.has(seen)) ? 1.8 : null
}

function oddsOf(head: Weights, features: number[]): number {
  const sum = features.reduce((total, bucket) => total + (head.values[bucket] ?? 0), 0)
  return sum / Math.sqrt(features.length) + head.bias
}

function unpacked({ scale, bias, weights }: Packed): Weights {
  const bytes = unpackBytes(weights)
  const values = Float64Array.from(new Int8Array(bytes.buffer), (byte) => byte * scale)
  return { bias, values }
}
