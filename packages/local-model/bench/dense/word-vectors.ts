import { sayings } from '../../src/text/sayings.ts'
import { seeded } from '../data.ts'
import { associations, type Sparse } from './cooccurrence.ts'

const fewest = 4
const reach = 6

/** Points for words, near one another when the words keep the same company: singular vectors of their associations. */
export function wordVectors(texts: string[], width: number): Map<string, Float32Array> {
  const read = texts.map(sayings)
  const counts = new Map<string, number>()
  for (const words of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([word, count]) => count >= fewest && /^\p{L}+$/u.test(word))
  const numbers = new Map(kept.map(([word], place) => [word, place]))
  const texted = read.map((words) => words.map((word) => numbers.get(word) ?? -1))
  const points = leading(associations(texted, numbers.size, reach), width)
  return new Map(kept.map(([word], place) => [word, points[place] ?? new Float32Array(width)]))
}

/** The leading singular directions of a symmetric matrix, by orthogonal iteration (Halko et al. 2011), at the root of their strength. */
function leading(matrix: Sparse, width: number): Float32Array[] {
  const random = seeded(9)
  const wide = width + 16
  let basis: Float64Array[] = matrix.map(() =>
    Float64Array.from({ length: wide }, () => random() - 0.5),
  )
  let strengths: number[] = []
  for (let round = 0; round < 6; round += 1) {
    basis = times(matrix, basis)
    strengths = orthonormalise(basis, wide)
  }
  return basis.map((row) =>
    Float32Array.from(row.slice(0, width), (value, d) => value * (strengths[d] ?? 0) ** 0.5),
  )
}

function times(matrix: Sparse, basis: Float64Array[]): Float64Array[] {
  return matrix.map(({ columns, values }) => {
    const sum = new Float64Array(basis[0]?.length ?? 0)
    for (let place = 0; place < columns.length; place += 1) {
      const other = basis[columns[place] as number] as Float64Array
      const value = values[place] as number
      for (let d = 0; d < sum.length; d += 1)
        sum[d] = (sum[d] as number) + value * (other[d] as number)
    }
    return sum
  })
}

/** Gram-Schmidt; says how long each direction was before. */
function orthonormalise(basis: Float64Array[], wide: number): number[] {
  const strengths: number[] = []
  for (let d = 0; d < wide; d += 1) {
    for (let before = 0; before < d; before += 1) {
      let along = 0
      for (const row of basis) along += (row[d] as number) * (row[before] as number)
      for (const row of basis) row[d] = (row[d] as number) - along * (row[before] as number)
    }
    let square = 0
    for (const row of basis) square += (row[d] as number) ** 2
    const length = Math.sqrt(square) || 1
    strengths.push(length)
    for (const row of basis) row[d] = (row[d] as number) / length
  }
  return strengths
}
