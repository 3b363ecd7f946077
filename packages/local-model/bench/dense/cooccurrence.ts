/** Rows of a sparse symmetric matrix: which columns, with which values. */
export type Sparse = { columns: Int32Array; values: Float32Array }[]

/**
 * How much more often two words stand near one another than chance has it (positive pointwise mutual information,
 * Church and Hanks 1990; contexts smoothed after Levy et al. 2015).
 */
export function associations(texts: number[][], words: number, reach: number): Sparse {
  const rows = nearness(texts, words, reach)
  const totals = rows.map((row) => sumOf(row.values()))
  const smoothed = totals.map((total) => total ** 0.75)
  const all = sumOf(totals)
  const allSmoothed = sumOf(smoothed)
  return rows.map((row, word) => {
    const kept = [...row].flatMap(([other, count]): [number, number][] => {
      const expected = ((totals[word] ?? 0) / all) * ((smoothed[other] ?? 0) / allSmoothed)
      const information = Math.log(count / all / expected)
      return information > 0 ? [[other, information]] : []
    })
    return {
      columns: Int32Array.from(kept, ([other]) => other),
      values: Float32Array.from(kept, ([, value]) => value),
    }
  })
}

function nearness(texts: number[][], words: number, reach: number): Map<number, number>[] {
  const rows = Array.from({ length: words }, () => new Map<number, number>())
  for (const text of texts) {
    for (let place = 0; place < text.length; place += 1) {
      for (let other = place + 1; other <= Math.min(text.length - 1, place + reach); other += 1) {
        const [left = -1, right = -1] = [text[place], text[other]]
        if (left < 0 || right < 0 || left === right) continue
        const weight = 1 / (other - place) ** 0.5
        rows[left]?.set(right, (rows[left]?.get(right) ?? 0) + weight)
        rows[right]?.set(left, (rows[right]?.get(left) ?? 0) + weight)
      }
    }
  }
  return rows
}

function sumOf(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
