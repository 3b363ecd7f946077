import type { HeldTexts } from './held-texts.ts'
import { amountOf, whichOf } from './packed.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The length of the sum of the vectors of some texts, which are not written out for it: there may be a thousand. */
export function lengthOfSum(
  vocabulary: Vocabulary,
  texts: HeldTexts,
  slots: readonly number[],
): number {
  const sums = new Float32Array(vocabulary.size)
  for (const slot of slots) {
    for (let group = 0; group < texts.groups; group += 1) {
      const factor = texts.factorOf(slot, group)
      for (const pack of texts.packsOf(slot, group)) {
        const feature = whichOf(pack)
        sums[feature] = (sums[feature] as number) + amountOf(pack) * factor
      }
    }
  }
  let squares = 0
  for (let feature = 0; feature < sums.length; feature += 1) {
    const sum = sums[feature] as number
    if (sum !== 0) squares += (sum * vocabulary.rarity(feature)) ** 2
  }
  return Math.sqrt(squares)
}
