import { startVitest } from 'vitest/node'
import { build } from './build.ts'
import { lint } from './lint.ts'
import { type Part, readArguments } from './test/arguments.ts'
import { chromiumPath } from './test/chromium.ts'
import { countTests } from './test/count-tests.ts'
import { postgresFor } from './test/postgres-for-tests.ts'
import { add, closingLine, nothing, oneTest, type Tally, tallyOf } from './test/tally.ts'
import { checkTypes } from './types.ts'

const wanted = readArguments(process.argv.slice(2))
if ('mistake' in wanted) {
  console.error(wanted.mistake)
  process.exit(2)
}
const wants = (part: Part): boolean => wanted.parts.includes(part)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(130))

let total: Tally = nothing
const count = (tally: Tally): void => {
  total = add(total, tally)
}

if (wants('lint')) count(oneTest(await lint()))
if (wants('types')) count(oneTest(await checkTypes()))
if (wants('build')) count(oneTest(await build({ force: false })))

const postgres = wants('server-postgres') ? await postgresFor() : null
try {
  count(await runProjects())
} finally {
  await postgres?.stop()
}
console.log(closingLine(total))
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

async function runProjects(): Promise<Tally> {
  if (postgres?.url) process.env.TEST_DATABASE_URL = postgres.url
  const project = ['domain', ...available()].filter((name) => wants(name as Part))
  if (project.length === 0) return unavailable()
  const filters = 'files' in wanted ? wanted.files : []
  const run = await startVitest('test', filters, { run: true, watch: false, project })
  const tally = add(tallyOf(run), unavailable())
  await run.close()
  return tally
}

function available(): Part[] {
  const browser: Part[] = chromiumPath() ? ['browser'] : []
  return ['server-pglite', ...(postgres?.url ? (['server-postgres'] as const) : []), ...browser]
}

/** What this machine cannot run is said in one line each, and counted: silence would look like success. */
function unavailable(): Tally {
  let skipped = 0
  if (postgres && !postgres.url)
    skipped += missing('PostgreSQL', 'apt-get install postgresql, or set TEST_DATABASE_URL', [
      'packages/server/src/**/*.test.ts',
      'tests/{stories,races,crashes}/**/*.test.ts',
    ])
  if (wants('browser') && !chromiumPath())
    skipped += missing('Chromium', 'apt-get install chromium, or set CHROMIUM_PATH', [
      'tests/browser/**/*.test.ts',
    ])
  return { ...nothing, skipped }
}

function missing(what: string, how: string, patterns: string[]): number {
  const tests = countTests(patterns)
  console.log(`No ${what} here (${how}): ${tests} tests skipped, tables of cases counted once.`)
  return tests
}
