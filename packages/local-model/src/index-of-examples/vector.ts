import type { HeldTexts } from './held-texts.ts'
import { amountOf, whichOf } from './packed.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An example as numbers: its features, group after group, with their values; the whole is of length one. */
export type StoredVector = { features: Int32Array; values: Float32Array; ends: number[] }

/** A question as numbers; features that no example has only appear in its length and its information. */
export type QueryVector = {
  features: number[]
  values: number[]
  /** Where each group of features ends. */
  ends: number[]
  rarities: number[]
  unknownRarity: number
  /** The part of `unknownRarity` in words that are no typing slips: English has them, no example does. */
  foreignRarity: number
  length: number
}

/** What to multiply amount and rarity with: each group at its weight, the whole at length one. */
export function factorsOf(
  vocabulary: Vocabulary,
  groups: readonly Int32Array[],
  weights: readonly number[],
): number[] {
  let total = 0
  const factors = groups.map((packs, group) => {
    let squares = 0
    for (const pack of packs) squares += (amountOf(pack) * vocabulary.rarity(whichOf(pack))) ** 2
    const weight = squares === 0 ? 0 : (weights[group] ?? 0)
    total += weight * weight
    return weight === 0 ? 0 : weight / Math.sqrt(squares)
  })
  return total === 0 ? factors : factors.map((factor) => factor / Math.sqrt(total))
}

/** The values of an example, worked out when somebody asks. */
export function vectorOf(vocabulary: Vocabulary, texts: HeldTexts, slot: number): StoredVector {
  const all = texts.packsOf(slot)
  const [features, values] = [new Int32Array(all.length), new Float32Array(all.length)]
  const ends: number[] = []
  let place = 0
  for (let group = 0; group < texts.groups; group += 1) {
    const factor = texts.factorOf(slot, group)
    for (const pack of texts.packsOf(slot, group)) {
      features[place] = whichOf(pack)
      values[place] = amountOf(pack) * vocabulary.rarity(whichOf(pack)) * factor
      place += 1
    }
    ends.push(place)
  }
  return { features, values, ends }
}
