// Computes the view of matters that clusters of questions look at, from sets whose licences allow it. Run:
// node bench/build-matter.ts --data DIR [--out FILE] [--leave-out 0[,1...]]
// The quarter 0 of the BANKING77 training rows is left out unless told otherwise: it is what bench:clusters asks when
// no other split is at hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bucketOf } from '../src/index-of-examples/bucket.ts'
import { hashedPoint } from '../src/index-of-examples/points.ts'
import { featuresOfQuestion } from '../src/text/features.ts'
import { dataFolder, flag, type Labelled, labelled, readCsv, seeded, shuffled } from './data.ts'
import { toSignedBytes } from './dense/signed-bytes.ts'
import { trainEmbedding } from './dense/train-embedding.ts'

const buckets = 16384
const width = 48
const settings = { buckets, width, rounds: 10, rate: 0.15, sharpness: 12, dropped: 0.4 }

const folder = dataFolder()
const leftOut = new Set((flag('leave-out') ?? '0').split(',').map(Number))
const sets = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as Record<
  string,
  string[][]
>
const everyday = labelled(sets.train ?? [])
// In the order in which csvSplit of bench/decisions holds its quarter out.
const bank = shuffled(labelled(readCsv(join(folder, 'banking77/train.csv'))), seeded(11))
const quarterOf = (place: number): number =>
  Math.min(3, Math.floor(place / Math.floor(bank.length / 4)))
const banking = bank.filter((_, place) => !leftOut.has(quarterOf(place)))

const tasks = [
  { name: 'clinc150', rows: everyday },
  { name: 'banking77', rows: banking },
]
const cells = toSignedBytes(
  trainEmbedding(tasks, { ...settings, weights: { clinc150: 1, banking77: 1 } }),
)

/** The mean point of the texts: what all texts share tells none of them apart. */
function middleOf(rows: readonly Labelled[]): number[] {
  const sum = new Float64Array(width)
  for (const { text } of rows)
    hashedPoint(
      featuresOfQuestion(text),
      { width, cells, middle: [] },
      (feature) => bucketOf(feature, buckets),
      1,
    ).forEach((value, place) => {
      sum[place] = (sum[place] ?? 0) + value / rows.length
    })
  return Array.from(sum, (value) => Math.round(value * 1e4) / 1e4)
}

const middle = middleOf(tasks.flatMap(({ rows }) => rows).filter((_, place) => place % 10 === 0))
const out = flag('out') ?? join(import.meta.dirname, '../src/clusters/generated/matter-cells.ts')
writeFileSync(
  out,
  `// Written by bench/build-matter.ts; see NOTICE for the sets behind it.

/** Hashed features of questions as signed bytes, trained to bring questions on one matter together. */
export const matterCells = {
  buckets: ${buckets},
  width: ${width},
  middle: [${middle.join(', ')}],
  cells: '${Buffer.from(cells.buffer, cells.byteOffset, cells.length).toString('base64')}',
}
`,
)
console.log(JSON.stringify({ out, bytes: cells.length }))
