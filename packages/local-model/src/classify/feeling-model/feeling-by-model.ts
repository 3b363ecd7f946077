import { unpackBytes } from '../../packing/unpack-bytes.ts'
import type { FeelingByWords } from '../feeling-by-words.ts'
import { feelingFeatures } from './feeling-features.ts'
import { feelingWeights } from './feeling-weights.ts'

/** Log odds that a message is angry, feels bad, feels good. */
export type FeelingByModel = { anger: number; bad: number; good: number }

type Packed = { scale: number; bias: number; dense: number[]; weights: string }
type Head = { bias: number; dense: number[]; scale: number; values: Map<number, number> }

const anger = unpacked(feelingWeights.anger)
const bad = unpacked(feelingWeights.bad)
const good = unpacked(feelingWeights.good)

/** What the model learned from English comments hears in the words; the word lists are part of what it looks at. */
export function feelingByModel(words: readonly string[], lists: FeelingByWords): FeelingByModel {
  const features = feelingFeatures(words)
  const dense = [lists.value, lists.anger, lists.loudness]
  return {
    anger: oddsOf(anger, features, dense),
    bad: oddsOf(bad, features, dense),
    good: oddsOf(good, features, dense),
  }
}

function oddsOf(head: Head, groups: number[][], dense: number[]): number {
  let odds = head.bias
  for (const group of groups) {
    let sum = 0
    for (const bucket of group) sum += head.values.get(bucket) ?? 0
    odds += (sum * head.scale) / Math.sqrt(Math.max(1, group.length))
  }
  return dense.reduce((total, value, place) => total + value * (head.dense[place] ?? 0), odds)
}

/** Three bytes name the feature, the fourth is its weight. */
function unpacked({ weights, ...head }: Packed): Head {
  const bytes = unpackBytes(weights)
  const view = new DataView(bytes.buffer)
  const values = new Map<number, number>()
  for (let place = 0; place + 3 < bytes.length; place += 4) {
    values.set(view.getUint32(place, true) & 0xffffff, view.getInt8(place + 3))
  }
  return { ...head, values }
}
