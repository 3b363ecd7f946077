// Trains the class-sequence model and writes its weights. Run: node bench/build-person-request-model.ts [--data DIR] [--dry]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unitsOf } from '../src/person-request/class-sequence.ts'
import { withoutLookalikes } from '../src/person-request/english-vetoes.ts'
import { requestByPatterns } from '../src/person-request/request-by-patterns.ts'
import { sequenceBuckets, sequenceFeatures } from '../src/person-request/sequence-features.ts'
import { plainlySpelt } from '../src/person-request/spelling.ts'
import { dataFolder, labelled, linesOf, readCsv, seeded, shuffled } from './data.ts'
import { drawSentence } from './person-request-model/draw.ts'
import { templates } from './person-request-model/templates.ts'

type Message = { units: number[][]; yes: number; perhaps: number; weight: number }

const random = seeded(23)
const drawnEach = 700
const rounds = 16
const decay = 2e-6
const dry = process.argv.includes('--dry')
/** Each was judged before anything learned from it; their figures are in the README. */
const writtenCases = join(
  import.meta.dirname,
  '../../../bench/cases/development/human_request.jsonl',
)

const featuresOf = (text: string): number[][] =>
  unitsOf(withoutLookalikes(plainlySpelt(text))).map(({ classes }) => sequenceFeatures(classes))

function message(text: string, label: string, weight: number): Message[] {
  const units = featuresOf(text)
  if (units.length === 0) return []
  const yes = label === 'yes' ? 1 : 0
  return [{ units, yes, perhaps: label === 'no' ? 0 : 1, weight }]
}

/** Our own phrasings count more than drawn sentences: each of them is a wording of its own. */
function ownMessages(): Message[] {
  const written = (['yes', 'no', 'ambiguous'] as const).flatMap((label) =>
    linesOf(join(import.meta.dirname, `person-request-model/phrasings/${label}.txt`)).flatMap(
      (text) => message(text, label, 12),
    ),
  )
  const cases = linesOf(writtenCases)
    .map((line) => JSON.parse(line) as { text: string; expect: string })
    .flatMap(({ text, expect }) => message(text, expect, 12))
  const drawn = templates.flatMap(([from, share]) =>
    (['yes', 'no', 'ambiguous'] as const).flatMap((label) =>
      Array.from({ length: share * (label === 'ambiguous' ? drawnEach / 4 : drawnEach) }, () =>
        drawSentence(from, label, random),
      ).flatMap((text) => message(text, label, 0.7)),
    ),
  )
  return [...written, ...cases, ...drawn]
}

/** Ordinary messages. What the patterns take for a request is left out: people do ask for people in these sets. */
function ordinaryMessages(folder: string): Message[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const clinc = JSON.parse(read('clinc150/dev.json')) as Record<string, [string, string][]>
  const comments = read('goemotions/train.tsv')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
  const texts = [
    ...labelled(readCsv(join(folder, 'banking77/train.csv'))).map((row) => row.text),
    ...(clinc.train ?? []).map(([text]) => text),
    ...shuffled(comments, random).slice(0, 40_000),
  ]
  return texts
    .filter((text) => requestByPatterns(withoutLookalikes(plainlySpelt(text))).verdict === 'no')
    .flatMap((text) => message(text, 'no', 1))
}

/** A logistic regression in which a message says yes when one of its stretches does. */
function train(messages: Message[], truthOf: (one: Message) => number) {
  const weights = new Float64Array(sequenceBuckets)
  const squares = new Float64Array(sequenceBuckets).fill(1e-3)
  let bias = -1
  const scoreOf = (unit: number[]) =>
    unit.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) / Math.sqrt(unit.length) + bias
  for (let round = 0; round < rounds; round += 1) {
    for (const one of shuffled(messages, random)) {
      let best = one.units[0] as number[]
      for (const unit of one.units) if (scoreOf(unit) > scoreOf(best)) best = unit
      const error = 1 / (1 + Math.exp(-scoreOf(best))) - truthOf(one)
      if (Math.abs(error) < 1e-4) continue
      const step = (one.weight * error) / Math.sqrt(best.length)
      for (const bucket of best) {
        const slope = step + decay * (weights[bucket] ?? 0) * best.length
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope
        weights[bucket] = (weights[bucket] ?? 0) - (0.4 * slope) / Math.sqrt(squares[bucket] ?? 1)
      }
      bias -= 0.002 * one.weight * error
    }
  }
  return { weights, bias }
}

function packed({ weights, bias }: { weights: Float64Array; bias: number }) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const text = Buffer.from(bytes.buffer).toString('base64')
  return `{ scale: ${scale.toPrecision(6)}, bias: ${bias.toPrecision(6)}, weights: '${text}' }`
}

const messages = [...ownMessages(), ...ordinaryMessages(dataFolder())]
const yes = train(messages, (one) => one.yes)
const perhaps = train(messages, (one) => one.perhaps)
if (!dry)
  writeFileSync(
    join(import.meta.dirname, '../src/person-request/sequence-weights.ts'),
    `/** Weights of the class-sequence model, eight bits each; see NOTICE and bench/build-person-request-model.ts. */
export const sequenceWeights = {
  yes: ${packed(yes)},
  perhaps: ${packed(perhaps)},
}
`,
  )
console.log(
  JSON.stringify({ messages: messages.length, requests: messages.filter((one) => one.yes).length }),
)
