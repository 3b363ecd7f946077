/** How far apart two ratings are, 0 when they are the same. */
export type Distance = 'nominal' | 'ordinal' | 'interval'

/** What raters said of one thing each; null where somebody did not rate it. */
export type RatedUnit = readonly (number | null)[]

/**
 * Cohen's kappa: agreement of two raters beyond chance, by how often each of them uses each category. 1 is full, 0 is no
 * better than chance. Null without pairs, and where both only ever said one and the same: there chance explains all.
 *
 * J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37–46.
 */
export function cohensKappa(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length === 0) return null
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length
  const categories = [...new Set(pairs.flat())]
  const share = (rater: 0 | 1, category: number): number =>
    pairs.filter((pair) => pair[rater] === category).length / pairs.length
  const chance = categories.reduce(
    (sum, category) => sum + share(0, category) * share(1, category),
    0,
  )
  return chance === 1 ? null : (observed - chance) / (1 - chance)
}

/**
 * Krippendorff's alpha: agreement of any number of raters, with gaps, on nominal, ordinal or interval scales, from the
 * coincidences of ratings within each unit. Null where fewer than two ratings can be paired, or all of them are the same.
 *
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011).
 */
export function krippendorffsAlpha(units: readonly RatedUnit[], distance: Distance): number | null {
  const paired = units
    .map((unit) => unit.filter((value): value is number => value !== null))
    .filter(({ length }) => length > 1)
  const counts = countsOf(paired.flat())
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const apart = apartBy(distance, counts)
  const expected = allPairs(counts, apart) / (total - 1)
  if (total < 2 || expected === 0) return null
  const observed = paired.reduce(
    (sum, unit) => sum + allPairs(countsOf(unit), apart) / (unit.length - 1),
    0,
  )
  return 1 - observed / expected
}

type Counts = Map<number, number>
type Apart = (one: number, other: number) => number

function countsOf(values: readonly number[]): Counts {
  const counts: Counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const allPairs = (counts: Counts, apart: Apart): number =>
  [...counts].reduce(
    (sum, [one, often]) =>
      sum +
      [...counts].reduce((part, [other, times]) => part + often * times * apart(one, other), 0),
    0,
  )

/** The squared difference functions of the source, sections C to E. */
function apartBy(distance: Distance, counts: Counts): Apart {
  if (distance === 'nominal') return (one, other) => (one === other ? 0 : 1)
  if (distance === 'interval') return (one, other) => (one - other) ** 2
  const ranked = [...counts.keys()].sort((one, other) => one - other)
  return (one, other) => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const between = ranked
      .filter((value) => value >= low && value <= high)
      .reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)
    return (between - ((counts.get(low) ?? 0) + (counts.get(high) ?? 0)) / 2) ** 2
  }
}
