// Fits the shipped calibrator on simulated support desks over public sets, BANKING77 left out for good, so that figures on
// it stay clean. Run: node bench/fit-calibrator.ts --data DIR --half0 FILE --half1 FILE [--write]
// The two files are dense views without one half of the intents each: node bench/build-dense.ts --leave-out-half 0 --out FILE
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DenseTables, denseViewFrom } from '../src/index-of-examples/dense-view.ts'
import { figuresOf } from '../src/mind/calibrate.ts'
import { judge } from './calibrator/judge.ts'
import { fitLogistic } from './calibrator/logistic.ts'
import type { Sample } from './calibrator/stream.ts'
import { allSamples } from './calibrator/streams.ts'
import { dataFolder, flag } from './data.ts'

type Head = 'right' | 'amongThree' | 'inScope'
type Fitted = Record<'means' | 'deviations' | Head, number[]>
const ridge = 3

/** The first days are where trust is won or lost, and the streams of them are short: they count double. */
function gathered(sets: [string, Sample[]][]): Sample[] {
  return sets.flatMap(([name, list]) =>
    name === 'tiny' || name === 'articles' ? [...list, ...list] : list,
  )
}

function fit(samples: Sample[]): Fitted {
  const width = samples[0]?.observation.length ?? 0
  const columns = Array.from({ length: width }, (_, place) =>
    samples.map((sample) => sample.observation[place] ?? 0),
  )
  const means = columns.map((column) =>
    rounded(column.reduce((sum, value) => sum + value, 0) / column.length),
  )
  const deviations = columns.map((column, place) =>
    rounded(
      Math.sqrt(
        column.reduce((sum, value) => sum + (value - (means[place] ?? 0)) ** 2, 0) / column.length,
      ),
    ),
  )
  const rows = samples.map((sample) =>
    Float64Array.from(figuresOf(sample.observation, means, deviations)),
  )
  const head = (truth: (sample: Sample) => boolean) =>
    Array.from(fitLogistic(rows, samples.map(truth), ridge), rounded)
  return {
    means,
    deviations,
    right: head((one) => one.right),
    amongThree: head((one) => one.amongThree),
    inScope: head((one) => one.inScope),
  }
}

function chances(fitted: Fitted, samples: Sample[], head: Head): number[] {
  return samples.map((sample) => {
    const figures = figuresOf(sample.observation, fitted.means, fitted.deviations)
    const sum = figures.reduce(
      (total, value, place) => total + value * (fitted[head][place] ?? 0),
      0,
    )
    return 1 / (1 + Math.exp(-sum))
  })
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

async function viewFrom(name: string) {
  const file = flag(name)
  if (!file)
    throw new Error(`give --${name} FILE, written by bench/build-dense.ts --leave-out-half`)
  return denseViewFrom((await import(resolve(file))) as DenseTables)
}

const sets = allSamples(dataFolder(), [await viewFrom('half0'), await viewFrom('half1')])
const shippedSets = Object.entries(sets).filter(([name]) => !name.startsWith('banking'))
const onClinc = new Set(['clinc150', 'static', 'small', 'tiny'])
for (const [name, samples] of Object.entries(sets)) {
  const others = shippedSets.filter(
    ([other]) => other !== name && !(onClinc.has(name) && onClinc.has(other) && name !== 'tiny'),
  )
  const fitted = fit(gathered(others))
  const truths = samples.map((sample) => sample.right)
  console.log(
    JSON.stringify({
      leftOut: name,
      samples: samples.length,
      right: judge(chances(fitted, samples, 'right'), truths),
      amongThree: judge(
        chances(fitted, samples, 'amongThree'),
        samples.map((sample) => sample.amongThree),
      ),
      inScope: judge(
        chances(fitted, samples, 'inScope'),
        samples.map((sample) => sample.inScope),
      ),
      rawProbability: judge(
        samples.map((sample) => sample.observation[0] ?? 0),
        truths,
      ),
      rawCloseness: judge(
        samples.map((sample) => sample.observation[2] ?? 0),
        truths,
      ),
    }),
  )
}
if (process.argv.includes('--write')) {
  const fitted = fit(gathered(shippedSets))
  const line = (name: keyof Fitted) => `  ${name}: [${fitted[name].join(', ')}],\n`
  writeFileSync(
    join(import.meta.dirname, '../src/mind/calibrator-weights.ts'),
    `/** Written by bench/fit-calibrator.ts; see NOTICE for the sets behind it. */\nexport const calibrator: Record<\n  'means' | 'deviations' | 'right' | 'amongThree' | 'inScope',\n  number[]\n> = {\n${line('means')}${line('deviations')}${line('right')}${line('amongThree')}${line('inScope')}}\n`,
  )
}
