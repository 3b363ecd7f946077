// Measures the guardrails. Run: npm run bench:guardrails [-- --data FOLDER]
// The folder has the layout of ../shared/data: guardrails and pii. One JSON object last.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureInjection } from './measure-injection.ts'
import { measurePersonalData } from './measure-personal-data.ts'

const beside = join(import.meta.dirname, '../../../shared/data')
const { values } = parseArgs({ options: { data: { type: 'string', default: beside } } })
if (!existsSync(join(values.data, 'guardrails'))) {
  console.error(`There is no folder guardrails in ${values.data}: name one with --data`)
  process.exit(2)
}
const injection = measureInjection(values.data)
const personalData = measurePersonalData(values.data)
console.log(JSON.stringify({ bench: 'guardrails', injection, personalData }))
