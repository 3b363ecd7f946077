// From teaching on one node to knowing it on another. Run: npm run bench:teaching [-- --times 60]
// Two servers on one PostgreSQL (its own, unless BENCH_DATABASE_URL or DATABASE_URL names one). One JSON line last.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openMailbox } from '../pipeline/mailbox.ts'
import { openCluster } from '../pipeline/postgres.ts'
import { runHouse } from '../pipeline/run-house.ts'
import { seed } from '../pipeline/seed.ts'
import { openFloor } from './floor.ts'
import { measure } from './measure.ts'
import { mostTopics } from './topics.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '60' } } })
const times = Math.min(mostTopics, Number(values.times))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
process.once('exit', () =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }),
)
const cluster = await openCluster()
const mailbox = await openMailbox()
try {
  const databaseUrl = await cluster.database('teaching')
  const place = { databaseUrl, dataFolder: folder }
  const seeded = await seed(place, mailbox.url)
  // Asking again and again until it is known is what nobody else does.
  const open = { BATON_RATE_LIMITS: '0' }
  const apart = { ...place, dataFolder: join(folder, 'other') }
  const teacher = await runHouse(place, seeded.secretKey, [], open)
  const other = await runHouse(apart, seeded.secretKey, [], open)
  const floor = await openFloor(await cluster.database('floor'))
  const figures = await measure({ teacher, other, seeded, mailbox, floor }, times)
  console.log(JSON.stringify({ bench: 'teaching', ...figures }))
  await Promise.all([floor.close(), teacher.stop(), other.stop()])
} finally {
  mailbox.close()
  await cluster.close()
}
