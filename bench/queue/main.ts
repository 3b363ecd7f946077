import { openCluster } from '../pipeline/postgres.ts'
import { measure } from './measure.ts'
import { readOptions } from './options.ts'

/** `npm run bench:queue [-- --quick] [--calls FILE]`: simulated days through the rules and the real database. */
// Stopped from outside, what was started must end as well; that hangs on the exit of this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const options = readOptions(process.argv.slice(2))
const cluster = await openCluster()
try {
  console.log(JSON.stringify({ bench: 'queue', ...(await measure(cluster, options)) }))
} finally {
  await cluster.close()
}
