import type { HeldTexts } from './held-texts.ts'
import { byAmount, emptyAmounts, packed, timesOf, whichOf } from './packed.ts'
import { roomyInts } from './roomy.ts'

/**
 * For each feature, which examples have it, packed with how often. What was there when they were last laid out lies in
 * one row, feature after feature; what came since hangs on chains, newest first.
 */
export class Postings {
  #starts = new Int32Array(1)
  #row = new Int32Array(0)
  /** By feature: where its newest link stands, plus one. A link is a pack and where the link before it stands, plus one. */
  #heads = new Int32Array(0)
  #links = new Int32Array(0)
  #linked = 0
  readonly #values = emptyAmounts()

  /** Enters an example under each of its features. */
  post(slot: number, packs: Int32Array): void {
    this.#links = roomyInts(this.#links, this.#linked + 2 * packs.length)
    for (const pack of packs) {
      const feature = whichOf(pack)
      this.#heads = roomyInts(this.#heads, feature + 1)
      this.#links[this.#linked] = packed(slot, timesOf(pack) + 1)
      this.#links[this.#linked + 1] = this.#heads[feature] as number
      this.#heads[feature] = this.#linked + 1
      this.#linked += 2
    }
  }

  /** Adds one feature's value, by how often they have it, to the sums of the examples: each has so many, one for each group. */
  addTo(sums: Float32Array, groups: number, group: number, feature: number, value: number): void {
    const [row, links, values] = [this.#row, this.#links, this.#values]
    byAmount(value, values)
    const end = this.#starts[feature + 1] ?? 0
    for (let place = this.#starts[feature] ?? end; place < end; place += 1) {
      const pack = row[place] as number
      const at = whichOf(pack) * groups + group
      sums[at] = (sums[at] as number) + (values[timesOf(pack)] as number)
    }
    for (let link = this.#heads[feature] ?? 0; link > 0; link = links[link] as number) {
      const pack = links[link - 1] as number
      const at = whichOf(pack) * groups + group
      sums[at] = (sums[at] as number) + (values[timesOf(pack)] as number)
    }
  }

  /** All entries of one feature. */
  of(feature: number): number[] {
    const end = this.#starts[feature + 1] ?? 0
    const packs = Array.from(this.#row.subarray(this.#starts[feature] ?? end, end))
    for (let link = this.#heads[feature] ?? 0; link > 0; link = this.#links[link] as number)
      packs.push(this.#links[link - 1] as number)
    return packs
  }

  /** Lays out the entries of all texts anew, in one row. */
  static over(texts: HeldTexts, features: number): Postings {
    const laid = new Postings()
    laid.#starts = startsOf(texts, features)
    laid.#row = new Int32Array(laid.#starts[features] as number)
    const next = laid.#starts.slice()
    for (let slot = 0; slot < texts.slots; slot += 1) {
      for (const pack of texts.packsOf(slot)) {
        const feature = whichOf(pack)
        const place = next[feature] as number
        laid.#row[place] = packed(slot, timesOf(pack) + 1)
        next[feature] = place + 1
      }
    }
    return laid
  }
}

/** Where each feature's entries begin. */
function startsOf(texts: HeldTexts, features: number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(features + 1)
  for (let slot = 0; slot < texts.slots; slot += 1) {
    for (const pack of texts.packsOf(slot)) {
      const after = whichOf(pack) + 1
      starts[after] = (starts[after] as number) + 1
    }
  }
  for (let feature = 0; feature < features; feature += 1)
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number)
  return starts
}
