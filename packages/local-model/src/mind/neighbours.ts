import type { QueryVector } from '../index-of-examples/vector.ts'
import type { Shelf } from './shelf.ts'

/** The slots of the nearest living examples that are wanted, in order of slot; those that share nothing are never near. */
export function nearest(
  { index }: Shelf,
  cosines: Float64Array,
  limit: number,
  isWanted: (slot: number) => boolean,
): number[] {
  const found: number[] = []
  for (let slot = 0; slot < cosines.length; slot += 1) {
    if ((cosines[slot] as number) > 0 && isWanted(slot) && !index.isGone(slot)) found.push(slot)
  }
  if (found.length <= limit) return found
  const ranked = Float64Array.from(found, (slot) => cosines[slot] as number).sort()
  const threshold = ranked[ranked.length - limit] as number
  return found.filter((slot) => (cosines[slot] as number) >= threshold).slice(0, limit)
}

const closestLooked = 20

/** The answers whose examples are nearest, without the one itself. */
export function rivalsAmong(
  shelf: Shelf,
  cosines: Float64Array,
  answerId: string,
  limit: number,
): string[] {
  const isOther = (slot: number) => shelf.examples[slot]?.answerId !== answerId
  const best = new Map<string, number>()
  for (const slot of nearest(shelf, cosines, closestLooked, isOther)) {
    const rival = shelf.examples[slot]?.answerId
    if (rival) best.set(rival, Math.max(best.get(rival) ?? 0, cosines[slot] as number))
  }
  const ranked = [...best].sort((left, right) => right[1] - left[1])
  return ranked.slice(0, limit).map(([rival]) => rival)
}

/** The sum of some examples, to be asked like a question. */
export function sumOf(shelf: Shelf, slots: number[]): QueryVector {
  const sums = new Map<number, number>()
  for (const slot of slots) {
    const { features, values } = shelf.index.vectorAt(slot)
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] as number
      sums.set(feature, (sums.get(feature) ?? 0) + (values[place] as number))
    }
  }
  return {
    features: [...sums.keys()],
    values: [...sums.values()],
    rarities: [],
    unknownRarity: 0,
    foreignRarity: 0,
    length: 0,
  }
}
