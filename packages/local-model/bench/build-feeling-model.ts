// Trains the feeling model and writes its weights. Run: node bench/build-feeling-model.ts [--data DIR] [--dry]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { feelingByWords } from '../src/classify/feeling-by-words.ts'
import { feelingBuckets, feelingFeatures } from '../src/classify/feeling-model/feeling-features.ts'
import { words } from '../src/text/words.ts'
import { dataFolder, labelled, linesOf, readCsv, seeded, shuffled } from './data.ts'

type Truths = { anger: number; bad: number; good: number }
type Message = Truths & { features: number[][]; dense: number[]; weight: number }
type Head = { weights: Float64Array; dense: number[]; bias: number }

const random = seeded(31)
const kept = { anger: 26_000, bad: 13_000, good: 13_000 }
const rounds = 4
const decay = 1e-5
/** So often only the lists speak while learning: what they say holds in every trade, pieces of words less so. */
const withoutPieces = 0.1
/** Comments are many and of another trade: each message of our own counts for four. */
const own = 4
const english = { value: 'en', confidence: 1 }
const emotions = {
  anger: [2, 3],
  bad: [2, 3, 9, 10, 11, 12, 14, 16, 19, 24, 25],
  good: [0, 4, 5, 13, 15, 17, 18, 20, 21, 23],
}
/** Messages of our own, a file for each feeling, and what they teach. */
const ownTruths: Record<string, Truths> = {
  angry: { anger: 1, bad: 1, good: 0 },
  upset: { anger: 0.55, bad: 1, good: 0 },
  problem: { anger: 0, bad: 0.2, good: 0 },
  calm: { anger: 0, bad: 0, good: 0 },
  happy: { anger: 0, bad: 0, good: 1 },
}

function message(text: string, truths: Truths, weight: number): Message {
  const { value, anger, loudness } = feelingByWords(text, english)
  return {
    ...truths,
    features: feelingFeatures(words(text)),
    dense: [value, anger, loudness],
    weight,
  }
}

function comments(folder: string): Message[] {
  return readFileSync(join(folder, 'goemotions/train.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [text = '', labels = ''] = line.split('\t')
      const has = labels.split(',').map(Number)
      const truth = (wanted: number[]) => (has.some((label) => wanted.includes(label)) ? 1 : 0)
      const truths = {
        anger: truth(emotions.anger),
        bad: truth(emotions.bad),
        good: truth(emotions.good),
      }
      return message(text, truths, 1)
    })
}

/** Questions to a bank and to an assistant tell of problems and hardly ever of anger. */
function questions(folder: string): Message[] {
  const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as {
    train: [string, string][]
  }
  const texts = [
    ...labelled(readCsv(join(folder, 'banking77/train.csv'))).map((row) => row.text),
    ...clinc.train.map(([text]) => text),
  ]
  return shuffled(texts, random)
    .slice(0, 8_000)
    .map((text) => message(text, { anger: 0, bad: 0.1, good: 0 }, 0.25))
}

function train(messages: Message[], head: keyof Truths): Head {
  const weights = new Float64Array(feelingBuckets)
  const squares = new Float64Array(feelingBuckets).fill(1e-2)
  const dense = [0, 0, 0]
  let bias = -1.5
  for (let round = 0; round < rounds; round += 1) {
    const pace = 0.12 / (1 + round / 3)
    for (const one of shuffled(messages, random)) {
      const speaks = random() >= withoutPieces
      let score =
        bias + dense.reduce((sum, weight, place) => sum + weight * (one.dense[place] ?? 0), 0)
      for (const group of speaks ? one.features : []) {
        const root = Math.sqrt(Math.max(1, group.length))
        for (const bucket of group) score += (weights[bucket] ?? 0) / root
      }
      const error = one.weight * (1 / (1 + Math.exp(-score)) - one[head])
      bias -= 0.003 * error
      dense.forEach((weight, place) => {
        dense[place] = weight - 0.02 * error * (one.dense[place] ?? 0)
      })
      for (const group of speaks ? one.features : []) {
        const root = Math.sqrt(Math.max(1, group.length))
        for (const bucket of group) {
          const slope = error / root + decay * (weights[bucket] ?? 0) * root
          squares[bucket] = (squares[bucket] ?? 0) + slope * slope
          weights[bucket] =
            (weights[bucket] ?? 0) - (pace * slope) / Math.sqrt(squares[bucket] ?? 1)
        }
      }
    }
  }
  return { weights, dense, bias }
}

/** The heaviest weights: three bytes of bucket and one of weight each. */
function packed({ weights, dense, bias }: Head, count: number): string {
  const heaviest = Array.from(weights.keys())
    .filter((bucket) => weights[bucket] !== 0)
    .sort((left, right) => Math.abs(weights[right] ?? 0) - Math.abs(weights[left] ?? 0))
    .slice(0, count)
  const scale = Math.abs(weights[heaviest[0] ?? 0] ?? 1) / 127
  const bytes = Buffer.alloc(heaviest.length * 4)
  heaviest.sort((left, right) => left - right)
  heaviest.forEach((bucket, place) => {
    bytes.writeUIntLE(bucket, place * 4, 3)
    bytes.writeInt8(Math.round((weights[bucket] ?? 0) / scale), place * 4 + 3)
  })
  const round = (value: number) => Number(value.toPrecision(6))
  return `{
    scale: ${round(scale)},
    bias: ${round(bias)},
    dense: [${dense.map(round).join(', ')}],
    weights:
      '${bytes.toString('base64')}',
  }`
}

const folder = dataFolder()
const messages = [
  ...comments(folder),
  ...questions(folder),
  ...Object.entries(ownTruths).flatMap(([feeling, truths]) =>
    linesOf(join(import.meta.dirname, `feeling/own-messages/${feeling}.txt`)).map((text) =>
      message(text, truths, own),
    ),
  ),
]
const heads = (['anger', 'bad', 'good'] as const).map(
  (head) => `${head}: ${packed(train(messages, head), kept[head])},`,
)
writeFileSync(
  join(import.meta.dirname, '../src/classify/feeling-model/feeling-weights.ts'),
  `/** Weights of the feeling model, eight bits each; see NOTICE and bench/build-feeling-model.ts. */
export const feelingWeights = {
  ${heads.join('\n  ')}
}
`,
)
console.log(JSON.stringify({ messages: messages.length }))
