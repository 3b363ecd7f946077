import { shippedDenseView } from '../index-of-examples/dense-view.ts'
import { featuresOfQuestion } from '../text/features.ts'

/** Where a question stands among the meanings of support language, at length one; the origin where nothing is known. */
export function meaningPoint(text: string): Float32Array {
  const point = shippedDenseView().pointOf(featuresOfQuestion(text))
  const length = Math.sqrt(point.reduce((sum, each) => sum + each * each, 0))
  return length === 0 ? point : point.map((each) => each / length)
}

/** How near two points are, -1 to 1. */
export function nearnessOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0)
  return sum
}
