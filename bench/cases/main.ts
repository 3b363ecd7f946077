// Judges written cases. Run: npm run bench:cases -- --kind KIND [--file FILE]
// A line for each case, and one JSON object with the scores last.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Judged, Kind } from './kind.ts'
import { kinds } from './kinds.ts'
import { readCases } from './read-cases.ts'

const { values } = parseArgs({ options: { kind: { type: 'string' }, file: { type: 'string' } } })
const { kind: name = '' } = values
const load = kinds[name]
if (!load) {
  console.error(`--kind must be one of ${Object.keys(kinds).join(', ')}`)
  process.exit(2)
}
const file = values.file ?? join(import.meta.dirname, `development/${name}.jsonl`)
await run(await load(), file)

async function run(kind: Kind, path: string): Promise<void> {
  const cases = readCases(path)
  const judged: Judged[] = []
  for (const one of cases) {
    const result = await kind.judge(one)
    judged.push(result)
    console.log(JSON.stringify(result))
  }
  const right = judged.filter((each) => each.right).length
  const share = Math.round((1000 * right) / Math.max(1, cases.length)) / 10
  const scores = kind.scores(judged, cases)
  console.log(JSON.stringify({ kind: name, cases: cases.length, right: share, ...scores }))
}
