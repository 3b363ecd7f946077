import { shippedBackground } from '../../src/index-of-examples/background.ts'
import { bucketOf } from '../../src/index-of-examples/bucket.ts'
import { featuresOfQuestion } from '../../src/text/features.ts'

/** A text as buckets with values, each group of features at its weight, the whole at length one. */
export type Hashed = { buckets: Int32Array; values: Float32Array }

export function hashed(text: string, buckets: number): Hashed {
  const background = shippedBackground()
  const places: number[] = []
  const values: number[] = []
  let total = 0
  for (const { weight, counts } of featuresOfQuestion(text)) {
    const start = values.length
    let squares = 0
    for (const [feature, count] of counts) {
      const rarity =
        Math.log((1 + background.documents) / (1 + background.documentsWith(feature))) + 1
      const value = (1 + Math.log(count)) * rarity
      squares += value * value
      places.push(bucketOf(feature, buckets))
      values.push(value)
    }
    if (squares > 0) total += weight * weight
    const factor = squares === 0 ? 0 : weight / Math.sqrt(squares)
    for (let place = start; place < values.length; place += 1)
      values[place] = (values[place] ?? 0) * factor
  }
  const factor = total === 0 ? 0 : 1 / Math.sqrt(total)
  return {
    buckets: Int32Array.from(places),
    values: Float32Array.from(values, (value) => value * factor),
  }
}
