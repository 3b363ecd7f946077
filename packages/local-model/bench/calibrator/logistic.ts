/** Logistic regression by Newton's method; the first column must be the constant. */
export function fitLogistic(rows: Float64Array[], truths: boolean[], ridge: number): Float64Array {
  const width = rows[0]?.length ?? 0
  const weights = new Float64Array(width)
  for (let round = 0; round < 12; round += 1) {
    const slope = new Float64Array(width)
    const curve = Array.from({ length: width }, () => new Float64Array(width))
    rows.forEach((row, place) => {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)))
      gather(slope, curve, row, (truths[place] ? 1 : 0) - chance, chance * (1 - chance))
    })
    for (let place = 0; place < width; place += 1) {
      const pull = place === 0 ? 1e-6 : ridge
      slope[place] = (slope[place] ?? 0) - pull * (weights[place] ?? 0)
      const line = curve[place]
      if (line) line[place] = (line[place] ?? 0) + pull
    }
    solve(curve, slope).forEach((change, place) => {
      weights[place] = (weights[place] ?? 0) + change
    })
  }
  return weights
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let place = 0; place < left.length; place += 1)
    sum += (left[place] ?? 0) * (right[place] ?? 0)
  return sum
}

function gather(
  slope: Float64Array,
  curve: Float64Array[],
  row: Float64Array,
  miss: number,
  bend: number,
): void {
  for (let left = 0; left < row.length; left += 1) {
    const value = row[left] ?? 0
    slope[left] = (slope[left] ?? 0) + miss * value
    const line = curve[left] as Float64Array
    for (let right = 0; right < row.length; right += 1) {
      line[right] = (line[right] ?? 0) + bend * value * (row[right] ?? 0)
    }
  }
}

/** Gaussian elimination with row exchange. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot
    for (let row = pivot; row < size; row += 1) {
      if (Math.abs(at(matrix, row, pivot)) > Math.abs(at(matrix, best, pivot))) best = row
    }
    const held = matrix[pivot] as Float64Array
    matrix[pivot] = matrix[best] as Float64Array
    matrix[best] = held
    const value = right[pivot] ?? 0
    right[pivot] = right[best] ?? 0
    right[best] = value
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue
      const factor = at(matrix, row, pivot) / at(matrix, pivot, pivot)
      const line = matrix[row] as Float64Array
      for (let column = pivot; column < size; column += 1) {
        line[column] = (line[column] ?? 0) - factor * at(matrix, pivot, column)
      }
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0)
    }
  }
  return right.map((value, row) => value / at(matrix, row, row))
}

function at(matrix: Float64Array[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0
}
