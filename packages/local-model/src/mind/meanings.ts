import type { DenseView } from '../index-of-examples/dense-view.ts'

/** Where the short examples stand in the dense view, by slot. */
export type Meanings = {
  view: DenseView
  points: Float32Array[]
}

export function emptyMeanings(view: DenseView): Meanings {
  return { view, points: [] }
}

export function dot(left: Float32Array, right: Float32Array | Float64Array): number {
  let sum = 0
  for (let place = 0; place < left.length; place += 1) {
    sum += (left[place] as number) * (right[place] as number)
  }
  return sum
}
