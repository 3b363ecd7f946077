// How often a danger is heard, and how often one is heard that is not there. Run: node bench/danger.ts [--data DIR] [--least 0.3] [--show]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../src/index.ts'
import { dataFolder, flag, labelled, linesOf, readCsv } from './data.ts'

const least = Number(flag('least') ?? 0.3)
const folder = dataFolder()
const unseen = (name: string) => linesOf(join(import.meta.dirname, `danger/unseen/${name}.txt`))
const csv = (path: string) => labelled(readCsv(join(folder, path)))
const clinc = JSON.parse(readFileSync(join(folder, 'clinc150/dev.json'), 'utf8')) as {
  val: [string, string][]
}

const sets: Record<string, string[]> = {
  'dangers nothing was fitted on': unseen('dangers'),
  'harmless nothing was fitted on': unseen('harmless'),
  'clinc150 val': clinc.val.map(([text]) => text),
  'banking77 train (learned from)': csv('banking77/train.csv').map(({ text }) => text),
  bitext: [...csv('bitext/train.csv'), ...csv('bitext/dev.csv')].map(({ text }) => text),
}

for (const [name, texts] of Object.entries(sets)) {
  const heard = texts.filter((text) => classify(text).danger.confidence >= least)
  console.log(JSON.stringify({ set: name, texts: texts.length, heard: heard.length }))
  if (process.argv.includes('--show') && !/nothing was fitted/.test(name))
    for (const text of heard) console.log(text)
}
