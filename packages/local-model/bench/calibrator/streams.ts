import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DenseView } from '../../src/index-of-examples/dense-view.ts'
import { type Labelled, labelled, readCsv, seeded, shuffled } from '../data.ts'
import { labelsOf } from '../dense/corpus.ts'
import { articleStream } from './article-stream.ts'
import { staticDesk } from './static-desk.ts'
import { runStream, type Sample } from './stream.ts'

/** Intents of one half of CLINC150 with a dense view that was trained without them. */
export type Half = { rows: Labelled[]; dense: DenseView }

/** Every stream the calibrator may learn from, by the set it comes from. */
export function allSamples(
  folder: string,
  views: [DenseView, DenseView],
): Record<string, Sample[]> {
  const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as Record<
    string,
    [string, string][]
  >
  const noise = labelled(clinc.oos_train ?? [])
  const banking = { rows: labelled(readCsv(join(folder, 'banking77/train.csv'))) }
  const everyday = labelled(clinc.train ?? [])
  const labels = labelsOf(everyday)
  const halves = views.map((dense, half): Half => {
    const wanted = new Set(labels.filter((_, place) => place % 2 === half))
    return { rows: everyday.filter(({ label }) => wanted.has(label)), dense }
  })
  const inHalves = (make: (half: Half) => Sample[]) => halves.flatMap(make)
  const shots = [1, 3, 6, 12, 30, 70]
  return {
    banking77: [1, 2, 3].flatMap((seed) => growing(banking, noise, seed, 77)),
    bankingStatic: shots.flatMap((count) =>
      staticDesk({ ...banking, known: 62, shots: count, seed: count }),
    ),
    clinc150: inHalves((half) => [1, 2, 3].flatMap((seed) => growing(half, noise, seed, 75))),
    static: inHalves((half) =>
      shots.flatMap((count) => staticDesk({ ...half, known: 60, shots: count, seed: count })),
    ),
    small: inHalves((half) =>
      [1, 2, 3].flatMap((seed) => growing(half, noise, seed, 12 + seed * 9)),
    ),
    tiny: inHalves((half) => [2, 3, 4, 5, 6, 8, 10, 12].flatMap((intents) => tiny(half, intents))),
    articles: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) =>
      articleStream(folder, [...noise, ...everyday], seed),
    ),
  }
}

function growing(
  { rows, dense }: Pick<Half, 'rows'> & Partial<Half>,
  noise: Labelled[],
  seed: number,
  intents: number,
): Sample[] {
  const random = seeded(seed * 7919 + intents)
  const labels = shuffled([...new Set(rows.map((row) => row.label))], random).slice(0, intents)
  const wanted = new Set(labels)
  const questions = shuffled(
    rows.filter((row) => wanted.has(row.label)),
    random,
  )
  return runStream({
    labels,
    questions,
    noise,
    random,
    length: 2000,
    policy: seed % 3,
    noiseShare: 0.08,
    ...(dense ? { dense } : {}),
  })
}

/** The first days: a handful of answers, and half of what is asked has nothing to do with them. */
function tiny({ rows, dense }: Half, intents: number): Sample[] {
  const random = seeded(intents * 31337)
  const labels = shuffled([...new Set(rows.map((row) => row.label))], random)
  const wanted = new Set(labels.slice(0, intents))
  const isWanted = (row: Labelled) => wanted.has(row.label)
  return runStream({
    labels: [...wanted],
    questions: shuffled(rows.filter(isWanted), random),
    noise: rows.filter((row) => !isWanted(row)),
    random,
    length: 300,
    policy: 2,
    noiseShare: 0.5,
    dense,
  })
}
