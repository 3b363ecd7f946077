/** A mean of so many, with its 95 % interval; the interval is null where one value says nothing of the spread. */
export type Mean = { n: number; mean: number; low: number | null; high: number | null }

/** Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom. */
const student = [
  12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
]

/**
 * The mean of points with its 95 % interval by Student's t ("The Probable Error of a Mean", Biometrika 6, 1908), kept
 * within what can be scored. Null where there is nothing to take a mean of.
 */
export function meanOf(values: readonly number[], [least, most] = [0, 100]): Mean | null {
  const n = values.length
  if (n === 0) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  if (n === 1) return { n, mean, low: null, high: null }
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
  const half = (student[n - 2] ?? 1.96) * Math.sqrt(variance / n)
  return { n, mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) }
}
