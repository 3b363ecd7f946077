import type { FeatureGroup } from '../text/features.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An example as the index keeps it: counts stay, so that values can be weighed anew when rarity is. */
export type StoredVector = {
  features: Int32Array
  values: Float32Array
  counts: Float32Array
  groups: { weight: number; end: number }[]
}

/** A question as numbers; features that no example has only appear in its length and its information. */
export type QueryVector = {
  features: number[]
  values: number[]
  rarities: number[]
  unknownRarity: number
  /** The part of `unknownRarity` in words that are no typing slips: English has them, no example does. */
  foreignRarity: number
  length: number
}

/** Enlists the features of a new example. */
export function storedVector(vocabulary: Vocabulary, groups: FeatureGroup[]): StoredVector {
  const features: number[] = []
  const counts: number[] = []
  const ends = groups.map((group) => {
    for (const [feature, count] of group.counts) {
      features.push(vocabulary.enlist(feature))
      counts.push(1 + Math.log(count))
    }
    return { weight: group.weight, end: features.length }
  })
  return {
    features: Int32Array.from(features),
    counts: Float32Array.from(counts),
    values: new Float32Array(features.length),
    groups: ends,
  }
}

/** Gives every feature its value from count and rarity: each group at its weight, the whole at length one. */
export function weigh(vocabulary: Vocabulary, vector: StoredVector): void {
  const { features, counts, values } = vector
  let start = 0
  let total = 0
  for (const { weight, end } of vector.groups) {
    let squares = 0
    for (let place = start; place < end; place += 1) {
      const value = (counts[place] ?? 0) * vocabulary.rarity(features[place] ?? 0)
      values[place] = value
      squares += value * value
    }
    scale(values, start, end, squares === 0 ? 0 : weight / Math.sqrt(squares))
    total += squares === 0 ? 0 : weight * weight
    start = end
  }
  if (total > 0) scale(values, 0, values.length, 1 / Math.sqrt(total))
}

function scale(values: Float32Array, start: number, end: number, factor: number): void {
  for (let place = start; place < end; place += 1) values[place] = (values[place] ?? 0) * factor
}
