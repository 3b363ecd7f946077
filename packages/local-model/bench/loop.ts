// Twelve weeks of a support desk that learns from what people answer. Run: npm run bench:loop -- [--train DIR] [--test DIR] [--target 0.04] [--quick]
// One JSON line a week for each way of working, and a last line with weeks 11 and 12. Customers are assumed to notice a wrong
// answer in 30 % of cases and to thank for a right one in 30 %; offered three answers they pick the right one in 90 %, or a
// wrong one in 15 % when it is not there. One in twenty automatic answers is audited. The target is for automatic answers;
// 4 % of them is about 3 % of all questions. `atUsualTarget` is the same with the product's default of 3 %.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { usualControl } from '../src/index.ts'
import { dataFolder, flag, type Labelled, labelled, readCsv } from './data.ts'
import { meanAndInterval, percent } from './decisions/statistics.ts'
import { type Manner, runDesk, type Tally } from './loop/desk.ts'
import { manners } from './loop/manners.ts'
import { type World, worldFrom } from './loop/world.ts'

const lastWeeks = [11, 12]
const target = Number(flag('target') ?? 0.04)
const seeds = process.argv.includes('--quick') ? [1] : [1, 2]
const files = ['train.csv', 'dev.csv', 'test.csv'].flatMap((file) =>
  [...new Set([dataFolder('train'), dataFolder('test')])].map((folder) =>
    join(folder, 'banking77', file),
  ),
)
const pool: Labelled[] = labelled(files.filter((path) => existsSync(path)).flatMap(readCsv))
if (pool.length === 0) throw new Error('no banking77/train.csv in the folders given')

function shares(tallies: Tally[]) {
  const sum = (
    field: 'asked' | 'answered' | 'wrongAnswers' | 'clarified' | 'escalated' | 'wrong',
  ) => tallies.reduce((total, one) => total + one[field], 0)
  return {
    escalated: percent(sum('escalated'), sum('asked')),
    clarified: percent(sum('clarified'), sum('asked')),
    wrong: percent(sum('wrong'), sum('asked')),
    wrongOfAutomatic: percent(sum('wrongAnswers'), sum('answered')),
    automatic: percent(sum('answered'), sum('asked')),
  }
}

/** Nobody can answer an intent before a person answered it once. */
function oracle(world: World): number {
  const known = new Set(world.known)
  const firsts = world.questions.filter(({ label, week }) => {
    const isFirst = !known.has(label)
    known.add(label)
    return isFirst && lastWeeks.includes(week)
  })
  return percent(
    firsts.length,
    world.questions.filter(({ week }) => lastWeeks.includes(week)).length,
  )
}

const worlds = seeds.map((seed) => worldFrom(pool, seed))
const final: Record<string, unknown> = {
  oracle: { escalated: meanAndInterval(worlds.map(oracle)).mean, wrong: 0 },
}

function measure(name: string, manner: Manner, wanted: number) {
  const control = { ...usualControl, target: wanted }
  const runs = worlds.map((world, place) => runDesk(world, manner, seeds[place] ?? 1, control))
  for (const { week } of runs[0] ?? []) {
    const same = runs.flatMap((run) => run.filter((one) => one.week === week))
    const answerAt = same.reduce((sum, one) => sum + one.answerAt, 0) / same.length
    const line = { manner: name, target: wanted, week, ...shares(same) }
    console.log(JSON.stringify({ ...line, answerAt: Math.round(answerAt * 1000) / 1000 }))
  }
  const ends = runs.map((run) => shares(run.filter(({ week }) => lastWeeks.includes(week))))
  const mean = (field: keyof ReturnType<typeof shares>) =>
    meanAndInterval(ends.map((end) => end[field]))
  return {
    escalated: mean('escalated').mean,
    interval: mean('escalated').interval,
    clarified: mean('clarified').mean,
    wrong: mean('wrong').mean,
    wrongInterval: mean('wrong').interval,
    wrongOfAutomatic: mean('wrongOfAutomatic').mean,
    automatic: mean('automatic').mean,
    twelveWeeks: shares(runs.flat()),
  }
}

for (const [name, manner] of Object.entries(manners)) final[name] = measure(name, manner, target)
if (target !== usualControl.target) {
  const { withClarify, withoutClarify } = manners
  final.atUsualTarget = {
    withClarify: measure('withClarify', withClarify, usualControl.target),
    withoutClarify: measure('withoutClarify', withoutClarify, usualControl.target),
  }
}
console.log(
  JSON.stringify({ weeks11to12: final, target, seeds: seeds.length, questions: pool.length }),
)
