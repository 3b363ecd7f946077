import type { FeatureGroup } from '../text/features.ts'
import type { Background } from './background.ts'
import { addShare, type Postings, post } from './postings.ts'
import { queryVector } from './query-vector.ts'
import { type QueryVector, type StoredVector, storedVector, weigh } from './vector.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * An inverted index over short texts: one walk over the question's features gives its cosine with every example.
 * Rarity is frozen between rebuilds, so that adding one example does not move all the others.
 */
export class ExampleIndex {
  readonly #featuresOf: (text: string) => FeatureGroup[]
  readonly #vocabulary: Vocabulary
  readonly #vectors: StoredVector[] = []
  #postings: Postings = []
  #frozen = 0

  constructor(featuresOf: (text: string) => FeatureGroup[], background: Background) {
    this.#featuresOf = featuresOf
    this.#vocabulary = new Vocabulary(background)
  }

  get size(): number {
    return this.#vectors.length
  }

  /** How many examples there were when rarity was last taken. */
  get frozen(): number {
    return this.#frozen
  }

  get featureCount(): number {
    return this.#vocabulary.size
  }

  vectorAt(slot: number): StoredVector {
    const vector = this.#vectors[slot]
    if (!vector) throw new RangeError(`no example at ${slot}`)
    return vector
  }

  append(text: string): number {
    const vector = storedVector(this.#vocabulary, this.#featuresOf(text))
    const slot = this.#vectors.push(vector) - 1
    this.#vocabulary.countDocument(vector.features)
    weigh(this.#vocabulary, vector)
    post(this.#postings, slot, vector)
    return slot
  }

  /** Takes rarity anew from all examples and weighs every one of them again. */
  freeze(): void {
    this.#frozen = this.#vectors.length
    this.#vocabulary.freeze(this.#frozen)
    this.#postings = []
    this.#vectors.forEach((vector, slot) => {
      weigh(this.#vocabulary, vector)
      post(this.#postings, slot, vector)
    })
  }

  read(text: string): QueryVector {
    return queryVector(this.#vocabulary, this.#featuresOf(text))
  }

  /** The cosine of the question with every example, by slot. */
  cosines(query: QueryVector): Float64Array {
    const sums = new Float64Array(this.#vectors.length)
    for (let place = 0; place < query.features.length; place += 1) {
      addShare(sums, this.#postings, query.features[place] ?? -1, query.values[place] ?? 0)
    }
    return sums
  }
}
