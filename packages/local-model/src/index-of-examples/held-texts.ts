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

  /** What was summed up by slot and group, each group at its factor, added up by slot. */
  scaled(sums: Float32Array): Float32Array {
    const [factors, groups] = [this.#factors, this.groups]
    const scaled = new Float32Array(this.#slots)
    for (let slot = 0, place = 0; slot < scaled.length; slot += 1) {
      let sum = 0
      for (const end = place + groups; place < end; place += 1)
        sum += (sums[place] as number) * (factors[place] as number)
      scaled[slot] = sum
    }
    return scaled
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
