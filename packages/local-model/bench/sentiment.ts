// How well anger is told from calm. Run: node bench/sentiment.ts --data DIR [--file dev.tsv]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../src/index.ts'
import { auroc } from './calibrator/judge.ts'
import { dataFolder, flag } from './data.ts'

const [anger, annoyance, neutral] = ['2', '3', '27']
const rows = readFileSync(join(dataFolder(), 'goemotions', flag('file') ?? 'dev.tsv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [text = '', labels = ''] = line.split('\t')
    return { labels: labels.split(','), sentiment: classify(text).sentiment }
  })
const isAngry = (labels: string[]) => labels.includes(anger) || labels.includes(annoyance)
const measure = (chosen: typeof rows, isTrue: (labels: string[]) => boolean) => {
  const truths = chosen.map((row) => isTrue(row.labels))
  const percent = (scores: number[]) => Math.round(auroc(scores, truths) * 1000) / 10
  return {
    anger: percent(chosen.map((row) => row.sentiment.anger)),
    badness: percent(chosen.map((row) => -row.sentiment.value)),
    both: percent(chosen.map((row) => row.sentiment.anger - 0.4 * row.sentiment.value)),
  }
}
const calm = rows.filter((row) => row.labels.includes(neutral) || isAngry(row.labels))
console.log(
  JSON.stringify({
    angryAgainstNeutral: measure(calm, isAngry),
    angerOnlyAgainstNeutral: measure(
      rows.filter((row) => row.labels.includes(neutral) || row.labels.includes(anger)),
      (labels) => labels.includes(anger),
    ),
    angryAgainstRest: measure(rows, isAngry),
  }),
)
