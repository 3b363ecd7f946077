// How well open questions that ask the same are found, and how fast. Run: npm run bench:clusters [-- --test FOLDER]
// The folder has the layout of ../shared/data. One JSON line last; see bench/README.md for what its words mean.
import { parseArgs } from 'node:util'
import {
  dataFolder,
  type Labelled,
  seeded,
  shuffled,
} from '../../packages/local-model/bench/data.ts'
import {
  clincSplit,
  csvSplit,
  type Split,
} from '../../packages/local-model/bench/decisions/read-sets.ts'
import { atCoverage } from './at-coverage.ts'
import { byRareWords, bySameText } from './floors.ts'
import { byMind, figuresOf } from './measure.ts'

const { values } = parseArgs({
  options: {
    test: { type: 'string' },
    train: { type: 'string' },
    data: { type: 'string' },
    open: { type: 'string', default: '1000' },
    seeds: { type: 'string', default: '3' },
  },
})
const goals = { purity: 95, coverage: 80, ms: 1_000 }
const folders = { train: dataFolder('train'), test: dataFolder('test') }
const open = Number(values.open)

const sets: Record<string, () => Split | undefined> = {
  banking77: () => csvSplit(folders, 'banking77'),
  clinc150: () => clincSplit(folders),
  bitext: () => csvSplit(folders, 'bitext'),
  sofmattress: () => csvSplit(folders, 'hint3', 'sofmattress_'),
}

/** So many open questions drawn from the set, a few times over. */
function measure({ test, split }: Split) {
  const draws = Array.from({ length: Number(values.seeds) }, (_, seed) =>
    drawn(shuffled(test, seeded(seed + 1)).slice(0, open)),
  )
  const mean = (of: (draw: (typeof draws)[number]) => number): number =>
    Math.round((draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length) * 10) / 10
  return {
    purity: mean(({ ours }) => ours.purity),
    coverage: mean(({ ours }) => ours.coverage),
    groups: mean(({ ours }) => ours.groups),
    purityAtGoalCoverage: mean(({ atGoal }) => atGoal?.purity ?? 0),
    ms: mean(({ ms }) => ms),
    processorMs: mean(({ processorMs }) => processorMs),
    oneMoreMs: mean(({ oneMoreMs }) => oneMoreMs),
    floors: {
      sameText: mean(({ sameText }) => sameText.coverage),
      rareWordsAtGoalPurity: mean(({ rareWords }) => rareWords?.coverage ?? 0),
    },
    ...{ open: Math.min(open, test.length), draws: draws.length, split },
  }
}

function drawn(rows: Labelled[]) {
  const { groups, ...times } = byMind(rows)
  return {
    ...times,
    ours: figuresOf(rows, groups),
    atGoal: atCoverage(rows, goals.coverage),
    sameText: figuresOf(rows, bySameText(rows)),
    rareWords: byRareWords(rows, goals.purity),
  }
}

// The tables are unpacked once in a house's life, and not at each question.
byMind([{ text: 'Where is my parcel?', label: '' }])
const results: Record<string, ReturnType<typeof measure>> = {}
for (const [name, read] of Object.entries(sets)) {
  const split = read()
  if (!split) continue
  results[name] = measure(split)
  console.error(`${name}: ${JSON.stringify(results[name])}`)
}
console.log(JSON.stringify({ bench: 'clusters', goals, ...results }))
