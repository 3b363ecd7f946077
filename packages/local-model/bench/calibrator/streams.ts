import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, labelled, readCsv, seeded, shuffled } from '../data.ts'
import { articleStream } from './article-stream.ts'
import { runStream, type Sample } from './stream.ts'

/** Every stream the calibrator may learn from, by the set it comes from. */
export function allSamples(folder: string): Record<string, Sample[]> {
  const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as Record<
    string,
    [string, string][]
  >
  const noise = labelled(clinc.oos_train ?? [])
  const banking = labelled(readCsv(join(folder, 'banking77/train.csv')))
  const everyday = labelled(clinc.train ?? [])
  return {
    banking77: [1, 2, 3].flatMap((seed) => growing(banking, noise, seed, 77)),
    clinc150: [1, 2, 3].flatMap((seed) => growing(everyday, noise, seed, 150)),
    small: [1, 2, 3, 4, 5, 6].flatMap((seed) => growing(everyday, noise, seed, 12 + seed * 6)),
    tiny: [2, 3, 4, 5, 6, 7, 8, 9, 10, 12].flatMap((intents) => tiny(everyday, intents)),
    articles: [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      articleStream(folder, [...noise, ...everyday], seed),
    ),
  }
}

function growing(rows: Labelled[], noise: Labelled[], seed: number, intents: number): Sample[] {
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
  })
}

/** The first days: a handful of answers, and half of what is asked has nothing to do with them. */
function tiny(rows: Labelled[], intents: number): Sample[] {
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
  })
}
