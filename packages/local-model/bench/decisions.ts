// What the mind decides right, next to a floor. Run: npm run bench:decisions -- [--train DIR] [--test DIR] [--quick] [--only banking77,clinc150,...]
// Folders are laid out as ../shared/data is. The last line is one JSON object, nested by set.
import { dataFolder, flag } from './data.ts'
import { articleSets } from './decisions/article-sets.ts'
import { frustration, humanRequest } from './decisions/hearing.ts'
import { intentSets } from './decisions/intent-sets.ts'
import { speedAtSizes } from './decisions/speed-at-sizes.ts'

const folders = { train: dataFolder('train'), test: dataFolder('test') }
const quick = process.argv.includes('--quick')
const only = flag('only')?.split(',')
const parts: Record<string, () => unknown> = {
  ...intentSets(folders, quick),
  ...articleSets(folders),
  humanRequest: () => humanRequest(folders.test),
  frustration: () => frustration(folders.test),
  speed: () => speedAtSizes(folders, quick),
}

const results: Record<string, unknown> = {}
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue
  const start = performance.now()
  const result = await measure()
  if (result === undefined) continue
  results[name] = result
  const seconds = Math.round((performance.now() - start) / 100) / 10
  console.error(`${name} (${seconds} s): ${JSON.stringify(result)}`)
}
console.log(JSON.stringify(results))
