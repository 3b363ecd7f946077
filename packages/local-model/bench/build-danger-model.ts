// Trains the danger model and writes its weights. Run: node bench/build-danger-model.ts [--data DIR] [--folds]
// With --folds it writes nothing: it says what is heard of phrasings that were left out in turn, each with all its wordings.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, ordinaryMessages, ownMessages } from './danger/messages.ts'
import { dangerOf, type Model, train } from './danger/train.ts'
import { dataFolder } from './data.ts'

const kinds = 4
const kept = 26_000
const folds = 4

/** The features that weigh most and often: three bytes of bucket, and a byte of weight for each kind. */
function packed({ weights, bias, counts }: Model): string {
  const weightOf = (bucket: number) => weights.subarray(bucket * kinds, (bucket + 1) * kinds)
  const size = (bucket: number) =>
    Math.log(1 + (counts[bucket] ?? 0)) *
    weightOf(bucket).reduce((sum, each) => sum + Math.abs(each), 0)
  const heaviest = Array.from({ length: weights.length / kinds }, (_, bucket) => bucket)
    .map((bucket) => ({ bucket, size: size(bucket) }))
    .filter((one) => one.size > 0)
    .sort((left, right) => right.size - left.size)
    .slice(0, kept)
    .map(({ bucket }) => bucket)
    .sort((left, right) => left - right)
  const scale =
    Math.max(...heaviest.map((bucket) => Math.max(...weightOf(bucket).map(Math.abs)))) / 127
  const bytes = Buffer.alloc(heaviest.length * (3 + kinds))
  heaviest.forEach((bucket, place) => {
    const at = place * (3 + kinds)
    bytes.writeUIntLE(bucket, at, 3)
    weightOf(bucket).forEach((weight, kind) => {
      bytes.writeInt8(Math.round(weight / scale), at + 3 + kind)
    })
  })
  return `{
  scale: ${scale.toPrecision(6)},
  bias: [${bias.map((each) => each.toPrecision(6)).join(', ')}],
  weights:
    '${bytes.toString('base64')}',
}`
}

function measureFolds(own: Message[], ordinary: Message[]): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const inFold = ({ line }: Message) => line % folds === fold
    const model = train([
      ...own.filter((one) => !inFold(one)),
      ...ordinary.filter((_, at) => at % folds !== fold),
    ])
    const left = [...own.filter(inFold), ...ordinary.filter((_, at) => at % folds === fold)]
    return left.map((one) => ({ ...one, danger: dangerOf(model, one) }))
  }).flat()
  const share = (some: typeof judged, least: number) => {
    const all = some.reduce((sum, { weight }) => sum + weight, 0)
    const heard = some
      .filter(({ danger }) => danger >= least)
      .reduce((sum, { weight }) => sum + weight, 0)
    return Math.round((1000 * heard) / all) / 10
  }
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    console.log(
      JSON.stringify({
        least,
        heard: [0, 1, 2, 3].map((kind) =>
          share(
            judged.filter((one) => one.kind === kind),
            least,
          ),
        ),
        harmless: share(
          judged.filter((one) => one.kind < 0 && one.line > 0),
          least,
        ),
        ordinary: share(
          judged.filter((one) => one.line === 0),
          least,
        ),
      }),
    )
  if (process.argv.includes('--show'))
    for (const { stretches, danger, kind } of judged)
      if (kind < 0 ? danger > 0.6 : danger < 0.3)
        console.log(kind, danger.toFixed(2), stretches.map((one) => one.join(' ')).join(' / '))
}

const own = ownMessages()
const ordinary = ordinaryMessages(dataFolder())
if (process.argv.includes('--folds')) measureFolds(own, ordinary)
else {
  const path = join(import.meta.dirname, '../src/classify/danger-model/danger-weights.ts')
  const text = packed(train([...own, ...ordinary]))
  writeFileSync(
    path,
    `/** Weights of the danger model, eight bits each; see NOTICE and bench/build-danger-model.ts. */
export const dangerWeights = ${text}
`,
  )
}
console.log(JSON.stringify({ own: own.length, ordinary: ordinary.length }))
