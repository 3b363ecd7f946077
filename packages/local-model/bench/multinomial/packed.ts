import type { Model } from './train.ts'

/** The features that weigh most and often: three bytes of bucket, and a byte of weight for each kind. */
export function packed({ weights, bias, counts }: Model, kept: number): string {
  const kinds = bias.length
  const weightOf = (bucket: number) => weights.subarray(bucket * kinds, (bucket + 1) * kinds)
  const size = (bucket: number) =>
    Math.log(1 + (counts[bucket] ?? 0)) *
    weightOf(bucket).reduce((sum, each) => sum + Math.abs(each), 0)
  const heaviest = Array.from({ length: weights.length / kinds }, (_, bucket) => bucket)
    .map((bucket) => ({ bucket, size: size(bucket) }))
    .filter((one) => one.size > 0)
    .sort((left, right) => right.size - left.size)
    .slice(0, kept)
    .map(({ bucket }) => bucket)
    .sort((left, right) => left - right)
  const scale =
    Math.max(...heaviest.map((bucket) => Math.max(...weightOf(bucket).map(Math.abs)))) / 127
  const bytes = Buffer.alloc(heaviest.length * (3 + kinds))
  heaviest.forEach((bucket, place) => {
    const at = place * (3 + kinds)
    bytes.writeUIntLE(bucket, at, 3)
    weightOf(bucket).forEach((weight, kind) => {
      bytes.writeInt8(Math.round(weight / scale), at + 3 + kind)
    })
  })
  return `{
  scale: ${scale.toPrecision(6)},
  bias: [${bias.map((each) => each.toPrecision(6)).join(', ')}],
  weights:
    '${bytes.toString('base64')}',
}`
}
