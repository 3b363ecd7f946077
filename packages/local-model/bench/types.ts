// How well a workspace's own issue types are learned, and how honest the confidence is. Run: node bench/types.ts --data DIR
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTypeLearner } from '../src/index.ts'
import { judge } from './calibrator/judge.ts'
import { dataFolder, type Labelled, labelled, readCsv, seeded, shuffled } from './data.ts'

const held = 1500

function measure(rows: Labelled[], shots: number) {
  const order = shuffled(rows, seeded(7))
  const test = order.slice(0, held)
  const taken = new Map<string, number>()
  const learner = createTypeLearner()
  for (const { text, label } of order.slice(held)) {
    const before = taken.get(label) ?? 0
    taken.set(label, before + 1)
    if (before < shots) learner.learn([{ text, type: label }])
  }
  const best = test.map(({ text }) => learner.typeOf(text).among[0])
  const truths = test.map(({ label }, place) => best[place]?.value === label)
  const { auroc, calibrationError } = judge(
    best.map((one) => one?.confidence ?? 0),
    truths,
  )
  const right = truths.filter(Boolean).length / test.length
  return { right: Math.round(right * 1000) / 10, auroc, calibrationError }
}

const folder = dataFolder()
const bank = labelled(readCsv(join(folder, 'banking77/train.csv')))
const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as {
  train: [string, string][]
}
const domains = JSON.parse(readFileSync(join(folder, 'clinc150/domains.json'), 'utf8')) as Record<
  string,
  string[]
>
const domainOf = new Map(
  Object.entries(domains).flatMap(([domain, intents]) => intents.map((one) => [one, domain])),
)
const broad = clinc.train.map(([text, label]) => ({ text, label: domainOf.get(label) ?? label }))
console.log(
  JSON.stringify({
    banking77: { shots5: measure(bank, 5), shots20: measure(bank, 20), full: measure(bank, 1e6) },
    clincDomains: { shots20: measure(broad, 20), shots200: measure(broad, 200) },
  }),
)
