import type { Shelf } from './shelf.ts'

const bins = 512

/**
 * The slots of about so many nearest living examples, in order of slot; those that share nothing are never near.
 * Counted into bins instead of sorted: a lesson in a large knowledge base looks at every example once and no more.
 */
export function nearest({ index }: Shelf, cosines: Float32Array, limit: number): number[] {
  const counts = new Int32Array(bins + 1)
  for (let slot = 0; slot < cosines.length; slot += 1) {
    const cosine = cosines[slot] as number
    if (cosine > 0) counts[binOf(cosine)] = (counts[binOf(cosine)] as number) + 1
  }
  let lowest = bins
  for (let kept = counts[bins] as number; lowest > 0 && kept < limit; ) {
    lowest -= 1
    kept += counts[lowest] as number
  }
  const found: number[] = []
  for (let slot = 0; slot < cosines.length; slot += 1) {
    const cosine = cosines[slot] as number
    if (cosine > 0 && binOf(cosine) >= lowest && !index.isGone(slot)) found.push(slot)
  }
  return found
}

function binOf(cosine: number): number {
  return Math.min(bins, Math.floor(cosine * bins))
}

/** The nearest of some slots, in order of slot. */
export function nearestAmong(slots: number[], cosines: Float32Array, limit: number): number[] {
  if (slots.length <= limit) return slots
  const ranked = Float64Array.from(slots, (slot) => cosines[slot] as number).sort()
  const threshold = ranked[ranked.length - limit] as number
  return slots.filter((slot) => (cosines[slot] as number) >= threshold).slice(0, limit)
}
