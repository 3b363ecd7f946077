// How often a request for a person is heard, and how often one is heard that was not made. Run: node bench/person-request.ts --data DIR [--show]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asksForPerson } from '../src/index.ts'
import { dataFolder, labelled, readCsv } from './data.ts'

export type Heard = { texts: number; yes: number; maybe: number }
const show = process.argv.includes('--show')

function listen(texts: string[], expectsYes: boolean): Heard {
  const heard = { texts: texts.length, yes: 0, maybe: 0 }
  for (const text of texts) {
    const { verdict, evidence } = asksForPerson(text)
    if (verdict !== 'no') heard[verdict] += 1
    if (show && (verdict === 'yes') !== expectsYes)
      console.log(expectsYes ? 'MISSED' : verdict === 'yes' ? 'FALSE' : '', text, '|', evidence)
  }
  return heard
}

/** Requests heard and imagined over the sets that are there. */
export function measurePersonRequests(folder: string): Record<string, Heard> {
  const results: Record<string, Heard> = {}
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const has = (path: string) => existsSync(join(folder, path))
  for (const file of ['dev.csv', 'test.csv', 'train.csv'].filter((name) => has(`bitext/${name}`))) {
    const rows = labelled(readCsv(join(folder, 'bitext', file)))
    results[`bitext ${file} requests`] = listen(
      rows.filter((row) => row.label === 'contact_human_agent').map((row) => row.text),
      true,
    )
    results[`bitext ${file} others`] = listen(
      rows.filter((row) => !/contact_/.test(row.label)).map((row) => row.text),
      false,
    )
  }
  for (const file of ['dev.json', 'test.json'].filter((name) => has(`nlupp_banking/${name}`))) {
    const rows = JSON.parse(read(`nlupp_banking/${file}`)) as { text: string; intents?: string[] }[]
    results[`nlu++ ${file} requests`] = listen(
      rows.filter((row) => row.intents?.includes('handoff')).map((row) => row.text),
      true,
    )
    results[`nlu++ ${file} others`] = listen(
      rows.filter((row) => !row.intents?.includes('handoff')).map((row) => row.text),
      false,
    )
  }
  for (const file of ['train.csv', 'test.csv'].filter((name) => has(`banking77/${name}`))) {
    results[`banking77 ${file}`] = listen(
      labelled(readCsv(join(folder, 'banking77', file))).map((row) => row.text),
      false,
    )
  }
  for (const file of ['dev.json', 'test.json', 'data_full.json'].filter((name) =>
    has(`clinc150/${name}`),
  )) {
    const sets = JSON.parse(read(`clinc150/${file}`)) as Record<string, [string, string][]>
    results[`clinc150 ${file}`] = listen(
      Object.values(sets)
        .flat()
        .map(([text]) => text),
      false,
    )
  }
  return results
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(measurePersonRequests(dataFolder()), undefined, 1))
