import type { Background } from './background.ts'
import { FeatureNumbers } from './feature-numbers.ts'
import { roomyFloats, roomyInts } from './roomy.ts'

/** How much one background document counts beside one of the knowledge base's own. */
const backgroundShare = 0.05

/** Numbers the features and knows how telling each one is. */
export class Vocabulary {
  readonly #background: Background
  readonly #numbers = new FeatureNumbers()
  #documentsWith = new Int32Array(0)
  #inBackground = new Float32Array(0)
  #rarity = new Float32Array(0)
  #documents = 0

  constructor(background: Background) {
    this.#background = background
  }

  get size(): number {
    return this.#numbers.size
  }

  /** The number of a feature that some example has; one whose examples are all gone is unknown again. */
  numberOf(feature: string): number | undefined {
    const known = this.#numbers.numberOf(feature)
    return known !== undefined && this.documentsWith(known) > 0 ? known : undefined
  }

  /** The number of the feature, given now if it never occurred before. */
  enlist(feature: string): number {
    const before = this.#numbers.size
    const number = this.#numbers.enlist(feature)
    if (number < before) return number
    this.#documentsWith = roomyInts(this.#documentsWith, number + 1)
    this.#inBackground = roomyFloats(this.#inBackground, number + 1)
    this.#rarity = roomyFloats(this.#rarity, number + 1)
    this.#inBackground[number] = this.#background.documentsWith(feature)
    this.#rarity[number] = this.#rarityOf(1, this.#inBackground[number] as number)
    return number
  }

  /** How many examples have a feature. */
  documentsWith(number: number): number {
    return this.#documentsWith[number] ?? 0
  }

  countDocument(number: number, by: 1 | -1): void {
    this.#documentsWith[number] = this.documentsWith(number) + by
  }

  /**
   * Takes the present counts as the measure of rarity until the next time this is asked. Features without an example
   * are as rare as those with one: they must weigh the same when they come back as if they had never been here.
   */
  freeze(documents: number): void {
    this.#documents = documents
    for (let number = 0; number < this.size; number += 1) {
      const documentsWith = Math.max(1, this.documentsWith(number))
      this.#rarity[number] = this.#rarityOf(documentsWith, this.#inBackground[number] ?? 0)
    }
  }

  rarity(number: number): number {
    return this.#rarity[number] ?? 0
  }

  rarityOfUnknown(feature: string): number {
    return this.#rarityOf(0, this.#background.documentsWith(feature))
  }

  /** Does support language at large have this feature? */
  isCommonlyKnown(feature: string): boolean {
    return this.#background.documentsWith(feature) > 0
  }

  #rarityOf(documentsWith: number, inBackground: number): number {
    const all = 1 + this.#documents + backgroundShare * this.#background.documents
    const having = 1 + documentsWith + backgroundShare * inBackground
    return Math.log(Math.max(1, all / having)) + 1
  }
}
