import type { Seen } from './class-sequence.ts'

/** How many weights there are; features share them by their hash. */
export const sequenceBuckets = 16_384

const farthest = 5
const wholeUpTo = 5

/** The weights a row of classes turns on: alone, in twos and threes, in pairs with a gap, and as a whole when short. */
export function sequenceFeatures(classes: readonly Seen[]): number[] {
  const found = new Set<number>()
  const row = ['<', ...classes, '>']
  row.forEach((seen, place) => {
    found.add(bucketOf(seen))
    found.add(bucketOf(`${seen} ${row[place + 1]}`))
    found.add(bucketOf(`${seen} ${row[place + 1]} ${row[place + 2]}`))
    for (let gap = 2; gap <= farthest && place + gap < row.length; gap += 1) {
      found.add(bucketOf(`${seen}~${row[place + gap]}`))
    }
  })
  const size = classes.length <= 4 ? classes.length : classes.length <= 8 ? 8 : 14
  found.add(bucketOf(`#${size}`))
  for (const seen of classes) found.add(bucketOf(`#${size} ${seen}`))
  if (classes.length <= wholeUpTo) found.add(bucketOf(`=${row.join(' ')}`))
  return [...found]
}

/** FNV-1a. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < feature.length; place += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(place), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % sequenceBuckets
}
