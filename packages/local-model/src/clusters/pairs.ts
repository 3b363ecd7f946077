import { apart } from './gather.ts'
import type { Stand } from './stand.ts'
import { staysApart } from './stays-apart.ts'

type Kept = { slot: number; stand: Stand }

/** How alike every two questions are. One more costs a walk through its words and a look at each of the others. */
export class Pairs {
  readonly #doubtful: number
  readonly #kept = new Map<number, Stand>()
  readonly #free: number[] = []
  /** Of two questions the row of the higher slot has the number. */
  readonly #rows: Float64Array[] = []
  readonly #having = new Map<number, { slot: number; value: number }[]>()

  /** Pairs less alike than this are never looked at for what sets them apart. */
  constructor(doubtful: number) {
    this.#doubtful = doubtful
  }

  add(stand: Stand): number {
    const slot = this.#free.pop() ?? this.#rows.length
    this.#rows[slot] ??= new Float64Array(slot)
    this.#measure({ slot, stand })
    this.#kept.set(slot, stand)
    stand.features.forEach((feature, place) => {
      const entry = { slot, value: stand.values[place] ?? 0 }
      const having = this.#having.get(feature)
      if (having) having.push(entry)
      else this.#having.set(feature, [entry])
    })
    return slot
  }

  remove(slot: number): void {
    for (const feature of this.#kept.get(slot)?.features ?? []) {
      const left = (this.#having.get(feature) ?? []).filter((each) => each.slot !== slot)
      if (left.length > 0) this.#having.set(feature, left)
      else this.#having.delete(feature)
    }
    this.#kept.delete(slot)
    this.#free.push(slot)
  }

  at(one: number, other: number): number {
    return one > other ? (this.#rows[one]?.[other] ?? apart) : (this.#rows[other]?.[one] ?? apart)
  }

  #measure({ slot, stand }: Kept): void {
    const words = this.#sharedWords(stand)
    for (const [other, theirs] of this.#kept) {
      const alike = (words.get(other) ?? 0) + dot(stand.point, theirs.point)
      const isApart = alike >= this.#doubtful && staysApart(stand.marks, theirs.marks)
      const [high, low] = slot > other ? [slot, other] : [other, slot]
      const row = this.#rows[high]
      if (row) row[low] = isApart ? apart : alike
    }
  }

  #sharedWords({ features, values }: Stand): Map<number, number> {
    const sums = new Map<number, number>()
    features.forEach((feature, place) => {
      const ours = values[place] ?? 0
      for (const { slot, value } of this.#having.get(feature) ?? [])
        sums.set(slot, (sums.get(slot) ?? 0) + ours * value)
    })
    return sums
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1)
    sum += (one[place] as number) * (other[place] as number)
  return sum
}
