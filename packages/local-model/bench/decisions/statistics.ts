/** A share as a percentage with one decimal. */
export function percent(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((count / of) * 1000) / 10
}

/** The 95 % interval of a share (Wilson 1927), in percent. */
export function shareInterval(count: number, of: number): [number, number] {
  if (of === 0) return [0, 100]
  const z = 1.96
  const share = count / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return [rounded(100 * (middle - half)), rounded(100 * (middle + half))]
}

/** Mean over draws, and mean plus and minus two standard errors; questions are many, draws are what varies. */
export function meanAndInterval(values: number[]): { mean: number; interval: [number, number] } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const error = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length)
  return { mean: rounded(mean), interval: [rounded(mean - 2 * error), rounded(mean + 2 * error)] }
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
