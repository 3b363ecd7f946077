// What the mind decides right, next to a floor. Run: node bench/decisions.ts [--train DIR] [--test DIR]
// With no test split in the test folder, a quarter of the training rows is held out.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createMind, type Example } from '../src/index.ts'
import { dataFolder, type Labelled, labelled, readCsv, seeded, shuffled } from './data.ts'
import { nearestByWords } from './floor.ts'
import { measurePersonRequests } from './person-request.ts'
import { measureSpeed } from './speed.ts'

const trainFolder = dataFolder('train')
const testFolder = dataFolder('test')
const mostQuestions = 3100

function splits(): { pool: Labelled[]; test: Labelled[]; split: string } {
  const rows = shuffled(labelled(readCsv(join(trainFolder, 'banking77/train.csv'))), seeded(11))
  const testFile = join(testFolder, 'banking77/test.csv')
  if (existsSync(testFile)) {
    const test = labelled(readCsv(testFile)).slice(0, mostQuestions)
    return { pool: rows, test, split: 'test.csv' }
  }
  const cut = Math.min(mostQuestions, Math.floor(rows.length / 4))
  return { pool: rows.slice(cut), test: rows.slice(0, cut), split: `held out of train (${cut})` }
}

function firstOfEach(pool: Labelled[], shots: number, seed: number): Labelled[] {
  const taken = new Map<string, number>()
  return shuffled(pool, seeded(seed)).filter((row) => {
    const before = taken.get(row.label) ?? 0
    taken.set(row.label, before + 1)
    return before < shots
  })
}

function accuracy(train: Labelled[], test: Labelled[]) {
  const mind = createMind()
  mind.add(
    train.map(
      (row, place): Example => ({
        id: `${place}`,
        answerId: row.label,
        text: row.text,
        kind: 'question',
      }),
    ),
  )
  const floor = nearestByWords(train)
  let [first, three, byFloor, answered, answeredRight] = [0, 0, 0, 0, 0]
  for (const row of test) {
    const { candidates, confidence } = mind.ask(row.text)
    const isRight = candidates[0]?.answerId === row.label
    first += isRight ? 1 : 0
    three += candidates.slice(0, 3).some((one) => one.answerId === row.label) ? 1 : 0
    byFloor += floor(row.text) === row.label ? 1 : 0
    answered += confidence >= 0.9 ? 1 : 0
    answeredRight += confidence >= 0.9 && isRight ? 1 : 0
  }
  const percent = (count: number, of = test.length) =>
    Math.round((count / Math.max(1, of)) * 1000) / 10
  return {
    accuracy: percent(first),
    amongThree: percent(three),
    floor: percent(byFloor),
    answeredAt90: percent(answered),
    precisionAt90: percent(answeredRight, answered),
  }
}

const { pool, test, split } = splits()
const seeds = [1, 2, 3]
const fewer = test.slice(0, 1500)
const shots = (count: number) => {
  const runs = seeds.map((seed) => accuracy(firstOfEach(pool, count, seed), fewer))
  const mean = (field: keyof (typeof runs)[number]) =>
    Math.round((runs.reduce((sum, run) => sum + run[field], 0) / runs.length) * 10) / 10
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((field) => [field, mean(field as 'accuracy')]),
  )
}
console.log(
  JSON.stringify({
    split,
    banking77: {
      full: accuracy(pool, test),
      shots10: shots(10),
      shots5: shots(5),
      shots1: shots(1),
    },
    personRequests: measurePersonRequests(testFolder),
    speed: measureSpeed(pool),
  }),
)
