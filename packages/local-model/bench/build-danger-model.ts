// Trains the danger model and writes its weights. Run: node bench/build-danger-model.ts [--data DIR] [--folds]
// With --folds it writes nothing: it says what is heard of phrasings that were left out in turn, each with all its wordings.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dangerFeatures } from '../src/classify/danger-model/danger-features.ts'
import { firstCase, type Message, ordinaryMessages, ownMessages } from './danger/messages.ts'
import { dataFolder } from './data.ts'
import { packed } from './multinomial/packed.ts'
import { heardOf, train } from './multinomial/train.ts'

const kinds = 4
const kept = 26_000
const folds = 4

function measureFolds(own: Message[], ordinary: Message[]): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const inFold = ({ line }: Message) => line % folds === fold
    const model = train(
      [
        ...own.filter((one) => !inFold(one)),
        ...ordinary.filter((one, at) => (one.line || at) % folds !== fold),
      ],
      kinds,
      dangerFeatures,
    )
    const left = [
      ...own.filter(inFold),
      ...ordinary.filter((one, at) => (one.line || at) % folds === fold),
    ]
    return left.map((one) => ({ ...one, danger: heardOf(model, one, dangerFeatures) }))
  }).flat()
  const share = (some: typeof judged, least: number) => {
    const all = some.reduce((sum, { weight }) => sum + weight, 0)
    const heard = some
      .filter(({ danger }) => danger >= least)
      .reduce((sum, { weight }) => sum + weight, 0)
    return Math.round((1000 * heard) / all) / 10
  }
  for (const least of [0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
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
          judged.filter((one) => one.kind < 0 && one.line > 0 && one.line < firstCase),
          least,
        ),
        cases: share(
          judged.filter((one) => one.line >= firstCase),
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
  const text = packed(train([...own, ...ordinary], kinds, dangerFeatures), kept)
  writeFileSync(
    path,
    `/** Weights of the danger model, eight bits each; see NOTICE and bench/build-danger-model.ts. */
export const dangerWeights = ${text}
`,
  )
}
console.log(JSON.stringify({ own: own.length, ordinary: ordinary.length }))
