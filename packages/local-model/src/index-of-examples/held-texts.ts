import { packed } from './packed.ts'
import { roomyFloats, roomyInts } from './roomy.ts'

/**
 * What the index keeps of its examples: their packed features one after the other, where each group of them ends, and
 * what the values of a group are multiplied with. A value is an amount times a rarity times that factor: none is kept.
 */
export class HeldTexts {
  readonly groups: number
  #packs = new Int32Array(0)
  /** By slot and group. */
  #ends = new Int32Array(0)
  #factors = new Float32Array(0)
  #slots = 0

  constructor(groups: number) {
    this.groups = groups
  }

  get slots(): number {
    return this.#slots
  }

  /** Enters a text: for each group, the numbers of its features with how often it has them. */
  append(groups: readonly ReadonlyMap<number, number>[]): number {
    let length = this.#startOf(this.#slots, 0)
    this.#ends = roomyInts(this.#ends, (this.#slots + 1) * this.groups)
    this.#factors = roomyFloats(this.#factors, (this.#slots + 1) * this.groups)
    groups.forEach((group, place) => {
      this.#packs = roomyInts(this.#packs, length + group.size)
      for (const [feature, count] of group) this.#packs[length++] = packed(feature, count)
      this.#ends[this.#slots * this.groups + place] = length
    })
    this.#slots += 1
    return this.#slots - 1
  }

  /** The packed features of an example, or of one group of it. */
  packsOf(slot: number, group?: number): Int32Array {
    const end = this.#ends[slot * this.groups + (group ?? this.groups - 1)]
    return this.#packs.subarray(this.#startOf(slot, group ?? 0), end)
  }

  factorOf(slot: number, group: number): number {
    return this.#factors[slot * this.groups + group] as number
  }

  setFactors(slot: number, factors: readonly number[]): void {
    this.#factors.set(factors, slot * this.groups)
  }

  /** Adds to the cosines what was summed up over one group, and clears the sums for the next. */
  addScaled(cosines: Float32Array, sums: Float32Array, group: number): void {
    const [factors, groups] = [this.#factors, this.groups]
    for (let slot = 0; slot < cosines.length; slot += 1) {
      const sum = sums[slot] as number
      if (sum === 0) continue
      sums[slot] = 0
      cosines[slot] = (cosines[slot] as number) + sum * (factors[slot * groups + group] as number)
    }
  }

  /** The same texts without those at other slots, and without room to spare. */
  keep(slots: readonly number[]): HeldTexts {
    const kept = new HeldTexts(this.groups)
    kept.#slots = slots.length
    kept.#packs = new Int32Array(slots.reduce((sum, slot) => sum + this.packsOf(slot).length, 0))
    kept.#ends = new Int32Array(slots.length * this.groups)
    kept.#factors = new Float32Array(slots.length * this.groups)
    let length = 0
    slots.forEach((slot, place) => {
      kept.#packs.set(this.packsOf(slot), length)
      for (let group = 0; group < this.groups; group += 1) {
        length += this.packsOf(slot, group).length
        kept.#ends[place * this.groups + group] = length
      }
    })
    return kept
  }

  #startOf(slot: number, group: number): number {
    const place = slot * this.groups + group
    return place === 0 ? 0 : (this.#ends[place - 1] as number)
  }
}
