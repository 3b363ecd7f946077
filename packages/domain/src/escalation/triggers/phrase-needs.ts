/** Words of which one must stand in a text before a phrase can; a star behind one lets any ending follow. Null: none must. */
export type Needs = readonly string[] | null

type Needing = { needs: Needs }

/** What stands wherever one of the options does; null when one of them needs no word. */
export function oneOfEach(options: readonly Needing[]): Needs {
  const needs = options.flatMap((option) => option.needs ?? [])
  return options.every((option) => option.needs !== null) ? needs : null
}

/** The needs that the fewest texts meet: long words are rare, and each further choice makes them less so. */
export const rarest = (parts: readonly Needing[]): Needs =>
  parts
    .flatMap(({ needs }) => (needs ? [needs] : []))
    .reduce<Needs>((best, needs) => (best && rarity(best) >= rarity(needs) ? best : needs), null)

const rarity = (needs: readonly string[]): number =>
  Math.min(...needs.map((need) => need.length)) - Math.log2(needs.length)
