/** A share with its 95 % interval. */
export type ShareInterval = { value: number; low: number; high: number }

/** What people judged of a part of all answers: so many were given, so many looked at, so many of those right. */
export type Stratum = { name: string; given: number; audited: number; right: number }

/** How many answers were right, by those that people looked at. `covered`: of all answers, the share in looked-at strata. */
export type Precision = ShareInterval & { audited: number; right: number; covered: number }

const z = 1.96

/** A share with its 95 % interval that stays honest for few cases (Wilson, J. Am. Stat. Assoc. 22, 1927). */
export function wilson(hits: number, of: number): ShareInterval {
  return around(hits / of, of)
}

/** The same for a share that was not counted but weighed together: `of` is how many cases it is worth. */
function around(value: number, of: number): ShareInterval {
  const middle = (value + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half =
    (z * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/**
 * Precision from an audited sample whose strata were not drawn alike: each stratum speaks for as many answers as it has,
 * so that looking twice as often at what was taught makes the whole look neither better nor worse. The interval is
 * Wilson's at the number of cases the weighed sample is worth (Kish, Survey Sampling, 1965). Null before any audit.
 */
export function precisionOf(strata: readonly Stratum[]): Precision | null {
  const looked = strata.filter(({ audited }) => audited > 0)
  if (looked.length === 0) return null
  const given = sum(looked, weightOf)
  const value = sum(looked, (each) => (weightOf(each) / given) * (each.right / each.audited))
  const worth = 1 / sum(looked, (each) => (weightOf(each) / given) ** 2 / each.audited)
  const all = sum(strata, weightOf)
  return {
    ...around(value, worth),
    audited: sum(looked, ({ audited }) => audited),
    right: sum(looked, ({ right }) => right),
    covered: given / all,
  }
}

/** Answers given before anybody counted them still speak for themselves. */
const weightOf = ({ given, audited }: Stratum): number => Math.max(given, audited)

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
