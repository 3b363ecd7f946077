// Fits the shipped calibrator on simulated support desks over public sets, BANKING77 left out for good, so that figures on
// it stay clean. Run: node bench/fit-calibrator.ts --data DIR --half0 FILE --half1 FILE [--write]
// The two files are dense views without one half of the intents each: node bench/build-dense.ts --leave-out-half 0 --out FILE
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DenseTables, denseViewFrom } from '../src/index-of-examples/dense-view.ts'
import { calibrate } from '../src/mind/calibrate.ts'
import type { Heads } from '../src/mind/head.ts'
import { fitHeads } from './calibrator/fit-heads.ts'
import { judge } from './calibrator/judge.ts'
import type { Sample } from './calibrator/stream.ts'
import { allSamples } from './calibrator/streams.ts'
import { dataFolder, flag } from './data.ts'

const onClinc = ['clinc150', 'static', 'small', 'tiny']
const isMeasuredOnly = (name: string) => name.startsWith('banking')

/** The first days are where trust is won or lost, and the streams of them are short: they count double. */
function gathered(sets: [string, Sample[]][]): Sample[] {
  return sets.flatMap(([name, list]) =>
    name === 'tiny' || name === 'articles' ? [...list, ...list] : list,
  )
}

async function viewFrom(name: string) {
  const file = flag(name)
  if (!file)
    throw new Error(`give --${name} FILE, written by bench/build-dense.ts --leave-out-half`)
  return denseViewFrom((await import(resolve(file))) as DenseTables)
}

function report(leftOut: string, samples: Sample[], heads: Heads) {
  const judged = samples.map((one) => calibrate(one.observation, heads))
  const truths = samples.map((one) => one.right)
  const raw = samples.map((one) => one.observation[0] ?? 0)
  return {
    leftOut,
    samples: samples.length,
    right: judge(
      judged.map((one) => one.confidence),
      truths,
    ),
    amongThree: judge(
      judged.map((one) => one.amongThree),
      samples.map((one) => one.amongThree),
    ),
    inScope: judge(
      judged.map((one) => one.inScope),
      samples.map((one) => one.inScope),
    ),
    rawProbability: judge(raw, truths),
  }
}

/** Desks over one and the same set are left out together, but for the first days, which have no likes. */
function othersThan(name: string, sets: [string, Sample[]][]): [string, Sample[]][] {
  return sets.filter(
    ([other]) =>
      other !== name && (name === 'tiny' || !(onClinc.includes(name) && onClinc.includes(other))),
  )
}

const sets = Object.entries(
  allSamples(dataFolder(), [await viewFrom('half0'), await viewFrom('half1')]),
)
const shipped = sets.filter(([name]) => !isMeasuredOnly(name))
for (const [name, samples] of sets)
  console.log(JSON.stringify(report(name, samples, fitHeads(gathered(othersThan(name, shipped))))))
if (process.argv.includes('--write')) {
  writeFileSync(
    join(import.meta.dirname, '../src/mind/calibrator-weights.ts'),
    `import type { Heads } from './head.ts'

/** Written by bench/fit-calibrator.ts; see NOTICE for the sets behind it. */
export const calibrator: Heads = ${JSON.stringify(fitHeads(gathered(shipped)))}
`,
  )
}
