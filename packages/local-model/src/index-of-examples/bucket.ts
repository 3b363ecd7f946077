/** A feature in 32 bits: FNV-1a over its characters, stirred. Two in a million features share a number: harmless. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < feature.length; place += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(place), 0x01000193)
  }
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d)
}

/** The bucket of a feature in a hashed table. */
export function bucketOf(feature: string, buckets: number): number {
  return (hashOf(feature) >>> 0) % buckets
}
