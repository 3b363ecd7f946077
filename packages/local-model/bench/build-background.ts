// Counts in how many short texts each word occurs and writes the table that ships. Run: node bench/build-background.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../src/text/words.ts'
import { dataFolder } from './data.ts'

const fewestDocuments = 5
const wordsKept = 7000

/** Questions, comments and help-centre sentences of sets whose licences allow aggregate tables. */
function texts(folder: string): string[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const lines = (path: string) => read(path).split('\n').filter(Boolean)
  const clinc = JSON.parse(read('clinc150/dev.json')) as { train: [string, string][] }
  const documents = JSON.parse(read('tau2_banking_knowledge/documents.json')) as {
    content: string
  }[]
  const wix = lines('wixqa/dev.jsonl').map((line) => JSON.parse(line) as Record<string, unknown>)
  return [
    ...clinc.train.map(([text]) => text),
    ...lines('goemotions/train.tsv').map((line) => line.split('\t')[0] ?? ''),
    ...documents.flatMap((document) => document.content.split(/(?<=[.?!])\s|\n/)),
    ...wix.flatMap((row) => JSON.stringify(row.contexts).split(/(?<=[.?!])\s|\\n/)),
  ]
}

const documentsWith = new Map<string, number>()
let documents = 0
for (const text of texts(dataFolder())) {
  const found = new Set(words(text))
  if (found.size < 2) continue
  documents += 1
  for (const word of found) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1)
}
const kept = [...documentsWith]
  .filter(
    ([word, count]) => count >= fewestDocuments && /^[a-z]{1,20}$/.test(word) && word !== 'name',
  )
  .sort((left, right) => right[1] - left[1])
  .slice(0, wordsKept)
const table = kept.map(([word, count]) => `${word} ${count}`).join(' ')
writeFileSync(
  join(import.meta.dirname, '../src/index-of-examples/background-words.ts'),
  `/** Words of support and everyday English with the number of short texts that have them; see NOTICE. */
export const backgroundWords = '${table}'

/** How many short texts were counted. */
export const backgroundDocuments = ${documents}
`,
)
console.log(JSON.stringify({ documents, words: kept.length, bytes: table.length }))
