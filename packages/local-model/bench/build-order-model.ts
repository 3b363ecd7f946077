// Trains the model that hears orders to the assistant and writes its weights. Run: node bench/build-order-model.ts [--data DIR] [--folds]
// With --folds it writes nothing: it says what is heard of phrasings that were left out in turn, each with all its wordings.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orderFeatures } from '../src/orders/order-features.ts'
import { dataFolder } from './data.ts'
import { packed } from './multinomial/packed.ts'
import { heardOf, train } from './multinomial/train.ts'
import { caseLessons, type OrderLesson, ordinaryLessons, ownLessons } from './orders/lessons.ts'

const kinds = 2
const kept = 20_000
const folds = 4

function measureFolds(own: OrderLesson[], ordinary: OrderLesson[]): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const isLeftOut = ({ line }: OrderLesson, at: number) => (line || at) % folds === fold
    const all = [...own, ...ordinary]
    const model = train(
      all.filter((one, at) => !isLeftOut(one, at)),
      kinds,
      orderFeatures,
    )
    return all
      .filter(isLeftOut)
      .map((one) => ({ ...one, heard: heardOf(model, one, orderFeatures) }))
  }).flat()
  const share = (some: typeof judged, least: number) =>
    Math.round((1000 * some.filter(({ heard }) => heard >= least).length) / some.length) / 10
  for (const least of [0.3, 0.5, 0.7, 0.8, 0.9])
    console.log(
      JSON.stringify({
        least,
        heard: [0, 1].map((kind) =>
          share(
            judged.filter((one) => one.kind === kind),
            least,
          ),
        ),
        harmless: share(
          judged.filter((one) => one.kind < 0 && one.line > 0),
          least,
        ),
        harmlessCases: share(
          judged.filter((one) => one.kind < 0 && one.line > 100_000),
          least,
        ),
        heardCases: share(
          judged.filter((one) => one.kind >= 0 && one.line >= 100_000),
          least,
        ),
        ordinary: share(
          judged.filter((one) => one.line === 0),
          least,
        ),
      }),
    )
  if (process.argv.includes('--show'))
    for (const { stretches, heard, kind, line } of judged)
      if (line >= 100_000 && (kind < 0 ? heard > 0.7 : heard < 0.3))
        console.log(kind, heard.toFixed(2), stretches.join(' '))
}

const own = [...ownLessons(), ...caseLessons()]
const ordinary = ordinaryLessons(dataFolder())
if (process.argv.includes('--folds')) measureFolds(own, ordinary)
else {
  const text = packed(train([...own, ...ordinary], kinds, orderFeatures), kept)
  writeFileSync(
    join(import.meta.dirname, '../src/orders/order-weights.ts'),
    `/** Weights of the model that hears orders, eight bits each; see NOTICE and bench/build-order-model.ts. */
export const orderWeights = ${text}
`,
  )
}
console.log(JSON.stringify({ own: own.length, ordinary: ordinary.length }))
