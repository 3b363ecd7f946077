// Computes the dense view that ships, from sets whose licences allow it. Run: node bench/build-dense.ts --data DIR [--out FILE] [--leave-out-half 0|1]
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bucketOf } from '../src/index-of-examples/bucket.ts'
import {
  hashedPoint,
  type PointTable,
  scaleTo,
  wordsPoint,
} from '../src/index-of-examples/points.ts'
import { featuresOfQuestion, wordsWithin } from '../src/text/features.ts'
import { dataFolder, flag } from './data.ts'
import { runningTexts, tasks, withoutHalf } from './dense/corpus.ts'
import { toSignedBytes } from './dense/signed-bytes.ts'
import { trainEmbedding } from './dense/train-embedding.ts'
import { wordVectors } from './dense/word-vectors.ts'

const buckets = 24576
const width = 64
const settings = { buckets, width, rounds: 6, rate: 0.15, sharpness: 8, dropped: 0.3 }
// Sentences of one document belong together less than questions of one intent do: they teach word vectors alone.
const shares = { clinc150: 1, 'nlu++': 1 }

const folder = dataFolder()
const lessons = tasks(folder)
const half = flag('leave-out-half')
const trained = trainEmbedding(
  half === undefined ? lessons : lessons.map((task) => withoutHalf(task, Number(half))),
  { ...settings, weights: shares },
)
const hashed = toSignedBytes(trained)
const vectors = [...wordVectors(runningTexts(folder), width)]
const words = vectors.map(([word]) => word)
const flat = new Float32Array(words.length * width)
vectors.forEach(([, vector], row) => {
  scaleTo(vector, 1)
  flat.set(vector, row * width)
})
const wordCells = toSignedBytes(flat)
const rows = new Map(words.map((word, row) => [word, row]))

/** The mean point of ordinary texts: what all texts share tells none of them apart. */
function middleOf(pointOf: (text: string) => Float32Array): number[] {
  const texts = lessons
    .flatMap((task) => task.rows.map((row) => row.text))
    .filter((_, place) => place % 10 === 0)
  const sum = new Float64Array(width)
  for (const text of texts) {
    pointOf(text).forEach((value, place) => {
      sum[place] = (sum[place] ?? 0) + value / texts.length
    })
  }
  return Array.from(sum, (value) => Math.round(value * 1e4) / 1e4)
}

const bare = (cells: Int8Array): PointTable => ({ width, cells, middle: [] })
const hashedMiddle = middleOf((text) =>
  hashedPoint(featuresOfQuestion(text), bare(hashed), (feature) => bucketOf(feature, buckets), 1),
)
const wordMiddle = middleOf((text) =>
  wordsPoint(wordsWithin(featuresOfQuestion(text)), { ...bare(wordCells), rows }, 1),
)
const base64 = (cells: Int8Array) =>
  Buffer.from(cells.buffer, cells.byteOffset, cells.length).toString('base64')
const out =
  flag('out') ?? join(import.meta.dirname, '../src/index-of-examples/generated/dense-tables.ts')
writeFileSync(
  out,
  `// Written by bench/build-dense.ts; see NOTICE for the sets behind it.

/** Hashed features of texts as signed bytes, trained to bring texts of one meaning together. */
export const hashedTable = {
  buckets: ${buckets},
  width: ${width},
  middle: [${hashedMiddle.join(', ')}],
  cells: '${base64(hashed)}',
}

/** Words as signed bytes, near one another when they keep the same company. */
export const wordTable = {
  width: ${width},
  words: '${words.join(' ')}',
  middle: [${wordMiddle.join(', ')}],
  cells: '${base64(wordCells)}',
}
`,
)
console.log(
  JSON.stringify({
    out,
    words: words.length,
    bytes: base64(hashed).length + base64(wordCells).length,
  }),
)
