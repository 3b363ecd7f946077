import { apart } from './gather.ts'
import type { Stand } from './stand.ts'
import { staysApart } from './stays-apart.ts'

/** On so different matters nothing else is looked at: most pairs are, and looking would cost most of the time. */
const far = 0.1

/** Who has a feature, and how much of it. */
type Having = { slots: number[]; values: number[] }

/** How alike every two questions are. One more costs a walk through its words and a look at each of the others. */
export class Pairs {
  readonly #doubtful: number
  readonly #stands: (Stand | undefined)[] = []
  readonly #free: number[] = []
  /** Of two questions the row of the higher slot has the number. */
  readonly #rows: Float64Array[] = []
  readonly #having = new Map<number, Having>()
  /** What all are about in one piece: a walk through it is what each new question costs. */
  #matters = new Float32Array(0)

  /** Pairs less alike than this are never looked at for what sets them apart. */
  constructor(doubtful: number) {
    this.#doubtful = doubtful
  }

  add(stand: Stand): number {
    const slot = this.#free.pop() ?? this.#rows.length
    this.#rows[slot] ??= new Float64Array(slot)
    this.#measure(slot, stand)
    this.#stands[slot] = stand
    this.#keepMatter(slot, stand.matter)
    stand.features.forEach((feature, place) => {
      const having = this.#having.get(feature) ?? { slots: [], values: [] }
      having.slots.push(slot)
      having.values.push(stand.values[place] ?? 0)
      this.#having.set(feature, having)
    })
    return slot
  }

  remove(slot: number): void {
    for (const feature of this.#stands[slot]?.features ?? []) {
      const having = this.#having.get(feature)
      const place = having?.slots.indexOf(slot) ?? -1
      if (!having || place < 0) continue
      having.slots.splice(place, 1)
      having.values.splice(place, 1)
      if (having.slots.length === 0) this.#having.delete(feature)
    }
    this.#stands[slot] = undefined
    this.#free.push(slot)
  }

  at(one: number, other: number): number {
    const [high, low] = one > other ? [one, other] : [other, one]
    return (this.#rows[high] as Float64Array)[low] as number
  }

  #keepMatter(slot: number, matter: Float32Array): void {
    const end = (slot + 1) * matter.length
    if (this.#matters.length < end) {
      const larger = new Float32Array(Math.max(end, 2 * this.#matters.length))
      larger.set(this.#matters)
      this.#matters = larger
    }
    this.#matters.set(matter, slot * matter.length)
  }

  #measure(slot: number, stand: Stand): void {
    const words = this.#sharedWords(stand)
    const own = this.#rows[slot] as Float64Array
    for (let other = 0; other < this.#stands.length; other += 1) {
      const theirs = this.#stands[other]
      if (!theirs) continue
      const alike = this.#alike(stand, words[other] as number, theirs, other)
      const isApart = alike >= this.#doubtful && staysApart(stand.marks, theirs.marks, alike)
      const found = isApart ? apart : alike
      if (other < slot) own[other] = found
      else (this.#rows[other] as Float64Array)[slot] = found
    }
  }

  #alike({ matter, point }: Stand, words: number, theirs: Stand, other: number): number {
    const near = words + dot(matter, this.#matters, other * matter.length)
    return near < far ? near : near + dot(point, theirs.point, 0)
  }

  #sharedWords({ features, values }: Stand): Float64Array {
    const sums = new Float64Array(this.#rows.length)
    features.forEach((feature, place) => {
      const having = this.#having.get(feature)
      if (!having) return
      const ours = values[place] as number
      const { slots, values: theirs } = having
      for (let each = 0; each < slots.length; each += 1) {
        const slot = slots[each] as number
        sums[slot] = (sums[slot] as number) + ours * (theirs[each] as number)
      }
    })
    return sums
  }
}

/** Four sums at a time, because this runs for each pair: one alone waits for itself at each step. */
function dot(one: Float32Array, many: Float32Array, start: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let place = 0; place + 3 < one.length; place += 4) {
    const there = start + place
    first += (one[place] as number) * (many[there] as number)
    second += (one[place + 1] as number) * (many[there + 1] as number)
    third += (one[place + 2] as number) * (many[there + 2] as number)
    fourth += (one[place + 3] as number) * (many[there + 3] as number)
  }
  return first + second + third + fourth
}
