import { seeded, shuffled } from '../data.ts'
import type { Task } from './corpus.ts'
import { type Hashed, hashed } from './training-text.ts'

export type Settings = {
  buckets: number
  width: number
  rounds: number
  rate: number
  sharpness: number
  dropped: number
  weights: Record<string, number>
}

type Lesson = { text: Hashed; label: number; proxies: Float32Array; weight: number; labels: number }

/** Places texts of one label near one another: hashed features add up to a point, and each label has a proxy point. */
export function trainEmbedding(tasks: Task[], settings: Settings): Float32Array {
  const { buckets, width } = settings
  const random = seeded(5)
  const table = Float32Array.from({ length: buckets * width }, () => (random() - 0.5) * 0.2)
  const gathered = new Float32Array(buckets).fill(1e-6)
  const lessons = tasks.flatMap((task) => lessonsOf(task, settings, random))
  for (let round = 0; round < settings.rounds; round += 1) {
    let loss = 0
    const rate = settings.rate * (1 - round / settings.rounds)
    for (const lesson of shuffled(lessons, random)) {
      if (lesson.weight < 1 && random() > lesson.weight) continue
      loss += learn(table, gathered, lesson, settings, rate, random)
    }
    console.error(`round ${round + 1}: loss ${(loss / lessons.length).toFixed(3)}`)
  }
  return table
}

function lessonsOf(task: Task, settings: Settings, random: () => number): Lesson[] {
  const weight = settings.weights[task.name] ?? 0
  if (weight === 0) return []
  const labels = [...new Set(task.rows.map((row) => row.label))]
  const numbers = new Map(labels.map((label, place) => [label, place]))
  const proxies = Float32Array.from(
    { length: labels.length * settings.width },
    () => random() - 0.5,
  )
  for (let label = 0; label < labels.length; label += 1)
    normalise(proxies, label * settings.width, settings.width)
  return task.rows.map((row) => ({
    text: hashed(row.text, settings.buckets),
    label: numbers.get(row.label) ?? 0,
    proxies,
    weight,
    labels: labels.length,
  }))
}

function learn(
  table: Float32Array,
  gathered: Float32Array,
  lesson: Lesson,
  settings: Settings,
  rate: number,
  random: () => number,
): number {
  const { width, sharpness, dropped } = settings
  const { text, label, proxies, labels } = lesson
  const kept: number[] = []
  for (let f = 0; f < text.buckets.length; f += 1) if (random() >= dropped) kept.push(f)
  const point = new Float32Array(width)
  for (const f of kept) {
    const start = (text.buckets[f] as number) * width
    const value = text.values[f] as number
    for (let d = 0; d < width; d += 1)
      point[d] = (point[d] as number) + value * (table[start + d] as number)
  }
  let length = 0
  for (let d = 0; d < width; d += 1) length += (point[d] as number) ** 2
  length = Math.sqrt(length) || 1e-9
  for (let d = 0; d < width; d += 1) point[d] = (point[d] as number) / length
  const scores = new Float32Array(labels)
  let highest = -1e9
  for (let c = 0; c < labels; c += 1) {
    let dot = 0
    const start = c * width
    for (let d = 0; d < width; d += 1) dot += (point[d] as number) * (proxies[start + d] as number)
    scores[c] = dot * sharpness
    if ((scores[c] as number) > highest) highest = scores[c] as number
  }
  let total = 0
  for (let c = 0; c < labels; c += 1) {
    scores[c] = Math.exp((scores[c] as number) - highest)
    total += scores[c] as number
  }
  const slope = new Float32Array(width)
  const loss = -Math.log((scores[label] as number) / total || 1e-9)
  for (let c = 0; c < labels; c += 1) {
    const miss = (scores[c] as number) / total - (c === label ? 1 : 0)
    if (Math.abs(miss) < 1e-4) continue
    const start = c * width
    const step = sharpness * miss
    for (let d = 0; d < width; d += 1) {
      slope[d] = (slope[d] as number) + step * (proxies[start + d] as number)
      proxies[start + d] =
        (proxies[start + d] as number) - 0.02 * rate * step * (point[d] as number)
    }
    normalise(proxies, start, width)
  }
  let along = 0
  for (let d = 0; d < width; d += 1) along += (slope[d] as number) * (point[d] as number)
  let square = 0
  for (let d = 0; d < width; d += 1) {
    slope[d] = ((slope[d] as number) - along * (point[d] as number)) / length
    square += (slope[d] as number) ** 2
  }
  square /= width
  for (const f of kept) {
    const bucket = text.buckets[f] as number
    const value = text.values[f] as number
    gathered[bucket] = (gathered[bucket] as number) + value * value * square
    const step = (rate * value) / Math.sqrt(gathered[bucket] as number)
    const start = bucket * width
    for (let d = 0; d < width; d += 1)
      table[start + d] = (table[start + d] as number) - step * (slope[d] as number)
  }
  return loss
}

function normalise(values: Float32Array, start: number, width: number): void {
  let square = 0
  for (let d = start; d < start + width; d += 1) square += (values[d] as number) ** 2
  const factor = 1 / (Math.sqrt(square) || 1)
  for (let d = start; d < start + width; d += 1) values[d] = (values[d] as number) * factor
}
