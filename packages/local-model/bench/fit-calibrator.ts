// Fits the shipped calibrator on simulated support desks over public sets. Run: node bench/fit-calibrator.ts --data DIR [--write]
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresOf } from '../src/mind/calibrate.ts'
import { judge } from './calibrator/judge.ts'
import { fitLogistic } from './calibrator/logistic.ts'
import type { Sample } from './calibrator/stream.ts'
import { allSamples } from './calibrator/streams.ts'
import { dataFolder } from './data.ts'

type Fitted = { means: number[]; deviations: number[]; right: number[]; amongThree: number[] }
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
  }
}

function chances(fitted: Fitted, samples: Sample[], head: 'right' | 'amongThree'): number[] {
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

const sets = allSamples(dataFolder())
for (const [name, samples] of Object.entries(sets)) {
  const others = Object.entries(sets).filter(
    ([other]) =>
      other !== name &&
      !(
        name !== 'banking77' &&
        name !== 'articles' &&
        (other === 'small' || other === 'tiny' || other === 'clinc150')
      ),
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
  const fitted = fit(gathered(Object.entries(sets)))
  const line = (name: keyof Fitted) => `  ${name}: [${fitted[name].join(', ')}],\n`
  writeFileSync(
    join(import.meta.dirname, '../src/mind/calibrator-weights.ts'),
    `/** Written by bench/fit-calibrator.ts; see NOTICE for the sets behind it. */\nexport const calibrator: Record<'means' | 'deviations' | 'right' | 'amongThree', number[]> = {\n${line('means')}${line('deviations')}${line('right')}${line('amongThree')}}\n`,
  )
}
