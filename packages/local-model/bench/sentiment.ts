// How well frustration is told from calm, beside what word lists alone can do. Run: node bench/sentiment.ts --data DIR
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feelingByWords } from '../src/classify/feeling-by-words.ts'
import { classify } from '../src/index.ts'
import { auroc } from './calibrator/judge.ts'
import { dataFolder, labelled, readCsv } from './data.ts'
import { supportMessages } from './feeling/support-messages.ts'
import { unseenSupportMessages } from './feeling/unseen-support-messages.ts'

type Scored = { labels: string[]; anger: number; badness: number; lists: number }

const [anger, annoyance, neutral] = ['2', '3', '27']
const english = { value: 'en', confidence: 1 }
const tooNegative = -0.25
const acute = 0.92
const isAngry = ({ labels }: Scored) => labels.includes(anger) || labels.includes(annoyance)
const percent = (share: number) => Math.round(share * 1000) / 10

function scored(text: string, labels: string[]): Scored {
  const { sentiment } = classify(text)
  const lists = feelingByWords(text, english)
  return {
    labels,
    anger: sentiment.anger,
    badness: -sentiment.value,
    lists: lists.anger - 0.4 * lists.value,
  }
}

/** AUROC in percent of the anger and the badness that ship, and of the lists alone as the floor. */
function figures(rows: Scored[], isTrue: (row: Scored) => boolean) {
  const truths = rows.map(isTrue)
  const of = (score: (row: Scored) => number) => percent(auroc(rows.map(score), truths))
  return {
    anger: of((row) => row.anger),
    badness: of((row) => row.badness),
    floor: of((row) => row.lists),
  }
}

function comments(file: string) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [text = '', labels = ''] = line.split('\t')
      return scored(text, labels.split(','))
    })
  const calmOr = (chosen: (row: Scored) => boolean) =>
    rows.filter((row) => row.labels.includes(neutral) || chosen(row))
  return {
    rows: rows.length,
    angryAgainstNeutral: figures(calmOr(isAngry), isAngry),
    angerAloneAgainstNeutral: figures(
      calmOr((row) => row.labels.includes(anger)),
      (row) => row.labels.includes(anger),
    ),
    angryAgainstRest: figures(rows, isAngry),
  }
}

function support(messages: typeof supportMessages) {
  const rows = Object.entries(messages).flatMap(([label, list]) =>
    list
      .trim()
      .split('\n')
      .map((text) => scored(text, [label])),
  )
  return { rows: rows.length, ...figures(rows, (row) => row.labels.includes('frustrated')) }
}

/** How often ordinary questions sound negative or enraged: both should be rare. */
function falseAlarms(texts: string[]) {
  const feelings = texts.map((text) => classify(text).sentiment)
  const share = (chosen: (feeling: (typeof feelings)[number]) => boolean) =>
    percent(feelings.filter(chosen).length / Math.max(1, texts.length))
  return {
    texts: texts.length,
    negative: share((feeling) => feeling.value < tooNegative),
    enraged: share((feeling) => feeling.anger >= acute),
  }
}

function ordinaryTexts(folder: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const file of ['test.csv', 'train.csv']) {
    const path = join(folder, 'banking77', file)
    if (existsSync(path))
      found[`banking77 ${file}`] = labelled(readCsv(path)).map((row) => row.text)
  }
  for (const file of ['test.json', 'dev.json', 'data_full.json']) {
    const path = join(folder, 'clinc150', file)
    if (!existsSync(path)) continue
    const sets = JSON.parse(readFileSync(path, 'utf8')) as Record<string, [string, string][]>
    const rows = sets.test ?? sets.val ?? Object.values(sets).flat()
    found[`clinc150 ${file}`] = rows.map(([text]) => text)
  }
  return found
}

/** Figures over whichever split lies in the folder: test before dev before train. */
export function measureFrustration(testFolder: string): Record<string, unknown> {
  const split = ['test.tsv', 'dev.tsv', 'train.tsv'].find((name) =>
    existsSync(join(testFolder, 'goemotions', name)),
  )
  return {
    goemotions: split ? { split, ...comments(join(testFolder, 'goemotions', split)) } : null,
    support: {
      seenWhileBuilding: support(supportMessages),
      unseen: support(unseenSupportMessages),
    },
    falseAlarms: Object.fromEntries(
      Object.entries(ordinaryTexts(testFolder)).map(([name, texts]) => [name, falseAlarms(texts)]),
    ),
  }
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(measureFrustration(dataFolder('test'))))
