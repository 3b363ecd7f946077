import type { FeatureGroup } from '../text/features.ts'
import type { Background } from './background.ts'
import { HeldTexts } from './held-texts.ts'
import { lengthOfSum } from './length-of-sum.ts'
import { amountOf, whichOf } from './packed.ts'
import { Postings } from './postings.ts'
import { queryVector } from './query-vector.ts'
import { factorsOf, type QueryVector, type StoredVector, vectorOf } from './vector.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a walk starts from: a question, or an example. */
type Asked = {
  features: ArrayLike<number>
  values: ArrayLike<number>
  ends: readonly number[]
}

/**
 * An inverted index over texts: one walk over the question's features gives its cosine with every example.
 * Rarity is frozen between two freezes, so that adding one example does not move all the others. What is removed
 * keeps its slot until then, and is never looked at.
 */
export class ExampleIndex {
  readonly #vocabulary: Vocabulary
  readonly #weights: readonly number[]
  #texts: HeldTexts
  #postings = new Postings()
  #gone = new Set<number>()
  #frozen = 0

  /** Texts come as groups of features, of these weights. */
  constructor(background: Background, weights: readonly number[]) {
    this.#vocabulary = new Vocabulary(background)
    this.#weights = weights
    this.#texts = new HeldTexts(weights.length)
  }

  /** How many examples live here. */
  get size(): number {
    return this.#texts.slots - this.#gone.size
  }

  /** How many slots are taken, by examples that live and by those that are gone. */
  get slots(): number {
    return this.#texts.slots
  }

  /** How many examples there were when rarity was last taken. */
  get frozen(): number {
    return this.#frozen
  }

  get featureCount(): number {
    return this.#vocabulary.size
  }

  /** How many living examples have a feature. */
  examplesWith(feature: number): number {
    return this.#vocabulary.documentsWith(feature)
  }

  isGone(slot: number): boolean {
    return this.#gone.size > 0 && this.#gone.has(slot)
  }

  vectorAt(slot: number): StoredVector {
    return vectorOf(this.#vocabulary, this.#texts, slot)
  }

  /** The length of the sum of some examples; recounted from them, so that it never drifts. */
  lengthOfSum(slots: readonly number[]): number {
    return lengthOfSum(this.#vocabulary, this.#texts, slots)
  }

  append(groups: FeatureGroup[]): number {
    const numbered = groups.map(({ counts }) => {
      const numbers = new Map<number, number>()
      for (const [feature, count] of counts) numbers.set(this.#vocabulary.enlist(feature), count)
      return numbers
    })
    const slot = this.#texts.append(numbered)
    const packs = this.#texts.packsOf(slot)
    for (const pack of packs) this.#vocabulary.countDocument(whichOf(pack), 1)
    this.#weigh(slot)
    this.#postings.post(slot, packs)
    return slot
  }

  remove(slot: number): void {
    if (this.#gone.has(slot)) return
    for (const pack of this.#texts.packsOf(slot)) this.#vocabulary.countDocument(whichOf(pack), -1)
    this.#gone.add(slot)
  }

  /** Closes the gaps, takes rarity anew and weighs every example again. Says which old slot each new one was. */
  freeze(): number[] {
    const all = Array.from({ length: this.#texts.slots }, (_, slot) => slot)
    const kept = all.filter((slot) => !this.#gone.has(slot))
    this.#texts = this.#texts.keep(kept)
    this.#gone = new Set()
    this.#frozen = kept.length
    this.#vocabulary.freeze(this.#frozen)
    this.#postings = Postings.over(this.#texts, this.#vocabulary.size)
    for (let slot = 0; slot < kept.length; slot += 1) this.#weigh(slot)
    return kept
  }

  read(groups: FeatureGroup[]): QueryVector {
    return queryVector(this.#vocabulary, groups)
  }

  /** The cosine of the question, or of an example, with every example, by slot. */
  cosines({ features, values, ends }: Asked): Float32Array {
    const groups = ends.length
    const sums = new Float32Array(this.#texts.slots * groups)
    let place = 0
    for (let group = 0; group < groups; group += 1) {
      for (; place < (ends[group] as number); place += 1) {
        const feature = features[place] as number
        const value = (values[place] as number) * this.#vocabulary.rarity(feature)
        this.#postings.addTo(sums, groups, group, feature, value)
      }
    }
    return this.#texts.scaled(sums)
  }

  /** The same over one feature alone, of the given group: the slots of those who have it, each with its value there. */
  valuesOf(feature: number, group: number): [slot: number, value: number][] {
    const rarity = this.#vocabulary.rarity(feature)
    return this.#postings.of(feature).map((pack) => {
      const slot = whichOf(pack)
      return [slot, amountOf(pack) * rarity * this.#texts.factorOf(slot, group)]
    })
  }

  #weigh(slot: number): void {
    const groups = this.#weights.map((_, group) => this.#texts.packsOf(slot, group))
    this.#texts.setFactors(slot, factorsOf(this.#vocabulary, groups, this.#weights))
  }
}
