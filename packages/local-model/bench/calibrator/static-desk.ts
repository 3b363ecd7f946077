import type { DenseView } from '../../src/index-of-examples/dense-view.ts'
import { type Labelled, seeded, shuffled } from '../data.ts'
import { newKnowledge, observeOne, type Sample, teach } from './stream.ts'

type Desk = {
  rows: Labelled[]
  known: number
  shots: number
  seed: number
  dense?: DenseView
  asked?: number
}

const questionsAsked = 900

/** A desk that was taught so many questions of some answers at once, and is asked about those and about others. */
export function staticDesk({
  rows,
  known,
  shots,
  seed,
  dense,
  asked: count = questionsAsked,
}: Desk): Sample[] {
  const random = seeded(seed * 15485863)
  const labels = shuffled([...new Set(rows.map((row) => row.label))], random)
  const taught = new Set(labels.slice(0, known))
  const counts = new Map<string, number>()
  const lessons: Labelled[] = []
  const inside: Labelled[] = []
  for (const row of shuffled(rows, random)) {
    if (!taught.has(row.label)) continue
    const before = counts.get(row.label) ?? 0
    counts.set(row.label, before + 1)
    if (before < shots) lessons.push(row)
    else inside.push(row)
  }
  const outside = shuffled(
    rows.filter((row) => !taught.has(row.label)),
    random,
  )
  const knowledge = newKnowledge(dense)
  teach(
    knowledge,
    lessons.map((row, place) => ({
      id: `${place}`,
      answerId: row.label,
      text: row.text,
      kind: 'question',
    })),
  )
  const asked = [...inside.slice(0, count * 0.75), ...outside.slice(0, count * 0.25)]
  return asked.flatMap((row) => observeOne(knowledge, row) ?? [])
}
