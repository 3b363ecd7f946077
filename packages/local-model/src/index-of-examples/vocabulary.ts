import type { Background } from './background.ts'

/** How much one background document counts beside one of the knowledge base's own. */
const backgroundShare = 0.05

/** Numbers the features and knows how telling each one is. */
export class Vocabulary {
  readonly #background: Background
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #documentsWith: number[] = []
  #rarity: number[] = []
  #documents = 0

  constructor(background: Background) {
    this.#background = background
  }

  get size(): number {
    return this.#names.length
  }

  /** The number of a feature that some example has; one whose examples are all gone is unknown again. */
  numberOf(feature: string): number | undefined {
    const known = this.#numbers.get(feature)
    return known !== undefined && (this.#documentsWith[known] ?? 0) > 0 ? known : undefined
  }

  /** The number of the feature, given now if it never occurred before. */
  enlist(feature: string): number {
    const known = this.#numbers.get(feature)
    if (known !== undefined) return known
    const fresh = this.#names.length
    this.#numbers.set(feature, fresh)
    this.#names.push(feature)
    this.#documentsWith.push(0)
    this.#rarity.push(this.#rarityOf(feature, 1))
    return fresh
  }

  countDocument(features: Int32Array, by: 1 | -1): void {
    for (const feature of features) {
      this.#documentsWith[feature] = (this.#documentsWith[feature] ?? 0) + by
    }
  }

  /**
   * Takes the present counts as the measure of rarity until the next time this is asked. Features without an example
   * are as rare as those with one: they must weigh the same when they come back as if they had never been here.
   */
  freeze(documents: number): void {
    this.#documents = documents
    this.#rarity = this.#names.map((name, place) =>
      this.#rarityOf(name, Math.max(1, this.#documentsWith[place] ?? 0)),
    )
  }

  rarity(feature: number): number {
    return this.#rarity[feature] ?? 0
  }

  rarityOfUnknown(feature: string): number {
    return this.#rarityOf(feature, 0)
  }

  /** Does support language at large have this feature? */
  isCommonlyKnown(feature: string): boolean {
    return this.#background.documentsWith(feature) > 0
  }

  #rarityOf(feature: string, documentsWith: number): number {
    const all = 1 + this.#documents + backgroundShare * this.#background.documents
    const having = 1 + documentsWith + backgroundShare * this.#background.documentsWith(feature)
    return Math.log(Math.max(1, all / having)) + 1
  }
}
