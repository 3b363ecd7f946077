import type { Hashed } from './training-text.ts'

/** A text, which of its task's labels is right, and the points that stand for the labels. `share`: how often it is learned. */
export type Lesson = {
  text: Hashed
  label: number
  proxies: Float32Array
  labels: number
  share: number
}

/** The points of all buckets, and how much each was moved so far: what moved much moves less. */
export type Embedding = { table: Float32Array; gathered: Float32Array }

export type StepSettings = { width: number; sharpness: number; dropped: number; rate: number }

const proxyShare = 0.02
const hardlyWrong = 1e-4

/** Moves the features of a text towards the proxy of its label and away from the others (softmax over proxies, Adagrad). */
export function learn(
  embedding: Embedding,
  lesson: Lesson,
  settings: StepSettings,
  random: () => number,
): number {
  const { text, label, proxies, labels } = lesson
  const { width, sharpness, dropped } = settings
  const kept: number[] = []
  for (let place = 0; place < text.buckets.length; place += 1)
    if (random() >= dropped) kept.push(place)
  const point = pointOf(embedding.table, text, kept, width)
  const length = lengthOf(point) || 1e-9
  for (let d = 0; d < width; d += 1) point[d] = (point[d] as number) / length
  const chances = chancesOf(point, proxies, labels, sharpness)
  const loss = -Math.log((chances[label] as number) || 1e-9)
  chances[label] = (chances[label] as number) - 1
  const slope = pullProxies(point, proxies, chances, settings)
  moveFeatures(embedding, text, kept, alongSphere(slope, point, length), settings)
  return loss
}

function pointOf(table: Float32Array, text: Hashed, kept: number[], width: number): Float32Array {
  const point = new Float32Array(width)
  for (const place of kept) {
    const start = (text.buckets[place] as number) * width
    const value = text.values[place] as number
    for (let d = 0; d < width; d += 1)
      point[d] = (point[d] as number) + value * (table[start + d] as number)
  }
  return point
}

function chancesOf(
  point: Float32Array,
  proxies: Float32Array,
  labels: number,
  sharpness: number,
): Float64Array {
  const scores = new Float32Array(labels)
  for (let label = 0; label < labels; label += 1) {
    let dot = 0
    const start = label * point.length
    for (let d = 0; d < point.length; d += 1)
      dot += (point[d] as number) * (proxies[start + d] as number)
    scores[label] = dot * sharpness
  }
  const highest = scores.reduce((most, score) => Math.max(most, score), -1e9)
  let total = 0
  for (let label = 0; label < labels; label += 1) {
    scores[label] = Math.exp((scores[label] as number) - highest)
    total += scores[label] as number
  }
  return Float64Array.from(scores, (score) => score / total)
}

/** Moves the proxies by their misses; says which way the point should have been. */
function pullProxies(
  point: Float32Array,
  proxies: Float32Array,
  misses: Float64Array,
  { width, sharpness, rate }: StepSettings,
): Float32Array {
  const slope = new Float32Array(width)
  misses.forEach((miss, label) => {
    if (Math.abs(miss) < hardlyWrong) return
    const start = label * width
    const step = sharpness * miss
    for (let d = 0; d < width; d += 1) {
      slope[d] = (slope[d] as number) + step * (proxies[start + d] as number)
      proxies[start + d] =
        (proxies[start + d] as number) - proxyShare * rate * step * (point[d] as number)
    }
    normalise(proxies, start, width)
  })
  return slope
}

/** The part of a slope that turns the point instead of lengthening it. */
function alongSphere(slope: Float32Array, point: Float32Array, length: number): Float32Array {
  let along = 0
  for (let d = 0; d < slope.length; d += 1) along += (slope[d] as number) * (point[d] as number)
  return slope.map((value, d) => (value - along * (point[d] as number)) / length)
}

function moveFeatures(
  { table, gathered }: Embedding,
  text: Hashed,
  kept: number[],
  slope: Float32Array,
  { width, rate }: StepSettings,
): void {
  const square = slope.reduce((sum, value) => sum + value * value, 0) / width
  for (const place of kept) {
    const bucket = text.buckets[place] as number
    const value = text.values[place] as number
    gathered[bucket] = (gathered[bucket] as number) + value * value * square
    const step = (rate * value) / Math.sqrt(gathered[bucket] as number)
    const start = bucket * width
    for (let d = 0; d < width; d += 1)
      table[start + d] = (table[start + d] as number) - step * (slope[d] as number)
  }
}

/** Brings some of the values to length one. */
export function normalise(values: Float32Array, start: number, width: number): void {
  const factor = 1 / (lengthOf(values.subarray(start, start + width)) || 1)
  for (let d = start; d < start + width; d += 1) values[d] = (values[d] as number) * factor
}

function lengthOf(values: Float32Array): number {
  let square = 0
  for (const value of values) square += value ** 2
  return Math.sqrt(square)
}
