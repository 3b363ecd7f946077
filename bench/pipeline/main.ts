import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMailbox } from './mailbox.ts'
import { measure } from './measure.ts'
import { readOptions } from './options.ts'
import { openCluster } from './postgres.ts'

/** `npm run bench:pipeline [-- --quick]`: from a signed webhook to the reply at the vendor, beside a floor. */
// Stopped from outside, what was started must end as well; that hangs on the exit of this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
process.once('exit', () =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }),
)
const cluster = await openCluster()
const mailbox = await openMailbox()
try {
  const figures = await measure({ folder, cluster, mailbox }, readOptions(process.argv))
  console.log(JSON.stringify(figures))
} finally {
  mailbox.close()
  await cluster.close()
}
