import { unpackBytes } from './unpack-bytes.ts'

/** Weights of a multinomial model as they ship: eight bits each, a row for each feature that weighs. */
export type PackedModel = { scale: number; bias: readonly number[]; weights: string }

/** The odds of each kind against none, for features in groups that count the same. */
export type OddsOf = (groups: readonly (readonly number[])[]) => number[]

/** Three bytes name a feature, a byte for each kind follows. Rows are found by place: every message asks for hundreds. */
export function oddsBy({ scale, bias, weights }: PackedModel, buckets: number): OddsOf {
  const kinds = bias.length
  const bytes = unpackBytes(weights)
  const signed = new Int8Array(bytes.buffer)
  const view = new DataView(bytes.buffer)
  const placeOf = new Uint32Array(buckets)
  for (let place = 0; place + 3 + kinds <= bytes.length; place += 3 + kinds) {
    const bucket = view.getUint16(place, true) + view.getUint8(place + 2) * 65_536
    placeOf[bucket] = place + 3
  }
  return (groups) => {
    const scores = [...bias]
    for (const group of groups) {
      const share = scale / Math.sqrt(Math.max(1, group.length))
      for (const bucket of group) {
        const place = placeOf[bucket] ?? 0
        if (place === 0) continue
        for (let kind = 0; kind < kinds; kind += 1)
          scores[kind] = (scores[kind] ?? 0) + (signed[place + kind] ?? 0) * share
      }
    }
    return scores.map((score) => Math.exp(Math.min(score, 30)))
  }
}
