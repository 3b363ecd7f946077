import { seeded, shuffled } from '../data.ts'
import type { Task } from './corpus.ts'
import { type Lesson, learn, normalise } from './embedding-step.ts'
import { hashed } from './training-text.ts'

export type Settings = {
  buckets: number
  width: number
  rounds: number
  rate: number
  sharpness: number
  dropped: number
  weights: Record<string, number>
}

/** Places texts of one label near one another: hashed features add up to a point, and each label has a proxy point. */
export function trainEmbedding(tasks: Task[], settings: Settings): Float32Array {
  const { buckets, width, rounds } = settings
  const random = seeded(5)
  const table = Float32Array.from({ length: buckets * width }, () => (random() - 0.5) * 0.2)
  const gathered = new Float32Array(buckets).fill(1e-6)
  const lessons = tasks.flatMap((task) => lessonsOf(task, settings, random))
  for (let round = 0; round < rounds; round += 1) {
    let loss = 0
    const rate = settings.rate * (1 - round / rounds)
    for (const lesson of shuffled(lessons, random)) {
      if (lesson.share < 1 && random() > lesson.share) continue
      loss += learn({ table, gathered }, lesson, { ...settings, rate }, random)
    }
    console.error(`round ${round + 1}: loss ${(loss / lessons.length).toFixed(3)}`)
  }
  return table
}

function lessonsOf(task: Task, settings: Settings, random: () => number): Lesson[] {
  const share = settings.weights[task.name] ?? 0
  if (share === 0) return []
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
    share,
    labels: labels.length,
  }))
}
