import type { FeatureGroup } from '../text/features.ts'
import type { Background } from './background.ts'
import { addShare, type Postings, post } from './postings.ts'
import { queryVector } from './query-vector.ts'
import { type QueryVector, type StoredVector, storedVector, weigh } from './vector.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * An inverted index over texts: one walk over the question's features gives its cosine with every example.
 * Rarity is frozen between two freezes, so that adding one example does not move all the others. What is removed
 * keeps its slot until then, and is never looked at.
 */
export class ExampleIndex {
  readonly #vocabulary: Vocabulary
  #vectors: StoredVector[] = []
  #postings: Postings = []
  #gone = new Set<number>()
  #frozen = 0

  constructor(background: Background) {
    this.#vocabulary = new Vocabulary(background)
  }

  /** How many examples live here. */
  get size(): number {
    return this.#vectors.length - this.#gone.size
  }

  /** How many slots are taken, by examples that live and by those that are gone. */
  get slots(): number {
    return this.#vectors.length
  }

  /** How many examples there were when rarity was last taken. */
  get frozen(): number {
    return this.#frozen
  }

  get featureCount(): number {
    return this.#vocabulary.size
  }

  isGone(slot: number): boolean {
    return this.#gone.size > 0 && this.#gone.has(slot)
  }

  vectorAt(slot: number): StoredVector {
    const vector = this.#vectors[slot]
    if (!vector) throw new RangeError(`no example at ${slot}`)
    return vector
  }

  append(groups: FeatureGroup[]): number {
    const vector = storedVector(this.#vocabulary, groups)
    const slot = this.#vectors.push(vector) - 1
    this.#vocabulary.countDocument(vector.features, 1)
    weigh(this.#vocabulary, vector)
    post(this.#postings, slot, vector)
    return slot
  }

  remove(slot: number): void {
    if (this.#gone.has(slot)) return
    this.#vocabulary.countDocument(this.vectorAt(slot).features, -1)
    this.#gone.add(slot)
  }

  /** Closes the gaps, takes rarity anew and weighs every example again. Says which old slot each new one was. */
  freeze(): number[] {
    const kept = this.#vectors.flatMap((_, slot) => (this.#gone.has(slot) ? [] : [slot]))
    this.#vectors = kept.map((slot) => this.vectorAt(slot))
    this.#gone = new Set()
    this.#frozen = kept.length
    this.#vocabulary.freeze(this.#frozen)
    this.#postings = []
    this.#vectors.forEach((vector, slot) => {
      weigh(this.#vocabulary, vector)
      post(this.#postings, slot, vector)
    })
    return kept
  }

  read(groups: FeatureGroup[]): QueryVector {
    return queryVector(this.#vocabulary, groups)
  }

  /** The cosine of the question, or of an example, with every example, by slot. */
  cosines(query: Pick<StoredVector, 'features' | 'values'> | QueryVector): Float64Array {
    const sums = new Float64Array(this.#vectors.length)
    for (let place = 0; place < query.features.length; place += 1) {
      addShare(sums, this.#postings, query.features[place] ?? -1, query.values[place] ?? 0)
    }
    return sums
  }
}
