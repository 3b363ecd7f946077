import { hashOf } from './bucket.ts'
import { roomyInts } from './roomy.ts'

/** Numbers features in the order they come up. Only their hashes are kept: their names would be most of the memory. */
export class FeatureNumbers {
  #hashes = new Int32Array(0)
  /** An open table: the number of a feature plus one, at or after the place its hash says. */
  #places = new Int32Array(64)
  #size = 0

  get size(): number {
    return this.#size
  }

  numberOf(feature: string): number | undefined {
    const number = (this.#places[this.#placeOf(hashOf(feature))] as number) - 1
    return number < 0 ? undefined : number
  }

  /** The number of the feature, given now if it never came up before. */
  enlist(feature: string): number {
    const hash = hashOf(feature)
    const place = this.#placeOf(hash)
    const known = (this.#places[place] as number) - 1
    if (known >= 0) return known
    const fresh = this.#size
    this.#hashes = roomyInts(this.#hashes, fresh + 1)
    this.#hashes[fresh] = hash
    this.#places[place] = fresh + 1
    this.#size += 1
    if (this.#size * 2 > this.#places.length) this.#spread()
    return fresh
  }

  /** Where the feature with this hash stands, or would stand. */
  #placeOf(hash: number): number {
    const last = this.#places.length - 1
    let place = hash & last
    for (;;) {
      const number = (this.#places[place] as number) - 1
      if (number < 0 || this.#hashes[number] === hash) return place
      place = (place + 1) & last
    }
  }

  #spread(): void {
    this.#places = new Int32Array(this.#places.length * 2)
    for (let number = 0; number < this.#size; number += 1)
      this.#places[this.#placeOf(this.#hashes[number] as number)] = number + 1
  }
}
