import { seeded, shuffled } from '../data.ts'
import { coverageOf, fewShotCoverage } from './coverage.ts'
import { accuracyOf, fewShot, taught } from './few-shot.ts'
import { outOfScope } from './out-of-scope.ts'
import { clincSplit, csvSplit, type Folders } from './read-sets.ts'

const mostQuestions = 3100
const fewShotQuestions = 1500
const full = { target: 0.95, folds: 5, foldsRun: 2 }
const few = { target: 0.95, folds: 10, foldsRun: 10 }

/** One measurement for each set of questions with intents. */
export function intentSets(folders: Folders, quick: boolean): Record<string, () => unknown> {
  const seeds = quick ? [1, 2] : [1, 2, 3]
  const most = quick ? 600 : mostQuestions
  return {
    banking77: () => banking(folders, seeds, most),
    clinc150: () => everyday(folders, seeds, most),
    hint3: () => liveBots(folders),
    bitext: () => shop(folders, seeds, most),
  }
}

function banking(folders: Folders, seeds: number[], most: number) {
  const split = csvSplit(folders, 'banking77')
  if (!split) return undefined
  const test = shuffled(split.test, seeded(7)).slice(0, most)
  const fewer = test.slice(0, fewShotQuestions)
  const mind = taught(split.train)
  return {
    full: accuracyOf(split.train, test, mind),
    shot10: fewShot(split.train, fewer, 10, seeds),
    shot5: fewShot(split.train, fewer, 5, seeds),
    shot1: fewShot(split.train, fewer, 1, [...seeds, ...seeds.map((seed) => seed + 10)]),
    coverageAt95: {
      full: coverageOf(split.train, test, full, mind),
      shot10: fewShotCoverage(split.train, fewer, 10, seeds, few),
    },
    split: split.split,
  }
}

function everyday(folders: Folders, seeds: number[], most: number) {
  const split = clincSplit(folders)
  if (!split) return undefined
  const test = shuffled(split.test, seeded(7)).slice(0, Math.max(most, 1500))
  const mind = taught(split.train)
  const inScope = accuracyOf(split.train, test, mind)
  const { interval, outside, ...scope } = outOfScope(mind, test, split.outside)
  return {
    inScope: inScope.accuracy,
    inScopeInterval: inScope.interval,
    inScopeFloor: inScope.floor,
    amongThree: inScope.amongThree,
    ...scope,
    oosInterval: interval,
    questions: { inside: inScope.questions, outside },
    // The shipped dense view was trained on these intents: few-shot figures show how it serves what it knows.
    shot5: fewShot(split.train, test.slice(0, fewShotQuestions), 5, seeds.slice(0, 2)),
    split: split.split,
  }
}

function liveBots(folders: Folders) {
  const bots = ['curekart', 'powerplay11', 'sofmattress'].flatMap((bot) => {
    const split = csvSplit(folders, 'hint3', `${bot}_`)
    if (!split) return []
    const mind = taught(split.train)
    const { accuracy, ...rest } = accuracyOf(split.train, split.test, mind)
    const outside = split.outside.length > 0 ? outOfScope(mind, split.test, split.outside) : {}
    return [
      [
        bot,
        {
          inScope: accuracy,
          ...rest,
          ...('auroc' in outside ? { outside } : {}),
          split: split.split,
        },
      ] as const,
    ]
  })
  return bots.length === 0 ? undefined : Object.fromEntries(bots)
}

function shop(folders: Folders, seeds: number[], most: number) {
  const split = csvSplit(folders, 'bitext')
  if (!split) return undefined
  const test = shuffled(split.test, seeded(7)).slice(0, most)
  return {
    full: accuracyOf(split.train, test),
    shot5: fewShot(split.train, test, 5, seeds),
    shot1: fewShot(split.train, test, 1, seeds),
    split: split.split,
  }
}
