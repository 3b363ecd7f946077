import type { WorkspaceId } from '@baton/domain'
import { Pool, type PoolClient } from 'pg'
import { afterCommitList, type Database, enterWorkspace, type Tx } from './database.ts'
import { GatheringSocket } from './gathering-socket.ts'
import { listen } from './listen.ts'
import { isWorthRepeating, repeated } from './repeat.ts'
import { type SentLater, sentLater } from './sent-later.ts'
import type { Statement } from './sql.ts'
import { countAsTheyGrow, countTables } from './statistics.ts'

export type PostgresOptions = {
  url: string
  connections?: number
  report?: (error: unknown) => void
}

/** PostgreSQL 15 or newer, over the wire. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const report = options.report ?? (() => {})
  // Statements go out one behind the other without waiting in between, where the code lets them.
  const stream = () => new GatheringSocket()
  const common = { connectionString: options.url, pipeline: true, stream }
  const pool = new Pool({ ...common, max: options.connections ?? 12 })
  // Claims may be lost in a power cut without harm (their leases run out), so they need not wait for the disk.
  const lazyPool = new Pool({ ...common, max: 4, options: '-c synchronous_commit=off' })
  for (const each of [pool, lazyPool]) each.on('error', report)
  await pool.query('select 1')

  const committed = countAsTheyGrow(() => countTables((text) => lazyPool.query(text)), report)
  const begin = async (work: (tx: Tx) => Promise<unknown>, opening: string) => {
    const run = () => inTransaction(pool, opening, work, report)
    const result = await repeated(run, isWorthRepeating)
    committed()
    return result
  }

  return {
    kind: 'postgres',
    transact: <Result>(workspace: WorkspaceId, work: (tx: Tx) => Promise<Result>) =>
      begin(work, `begin; ${enterWorkspace(workspace)}`) as Promise<Result>,
    asPlatform: <Result>(work: (tx: Tx) => Promise<Result>) =>
      begin(work, 'begin') as Promise<Result>,
    platformRows: async <Row>(statement: Statement, how: 'durably' | 'lazily' = 'durably') =>
      (await (how === 'lazily' ? lazyPool : pool).query(statement)).rows as Row[],
    script: async (text) => void (await pool.query(text)),
    listen: (channel, hear) => listen({ url: options.url, channel, hear, report }),
    notify: async (channel) => void (await lazyPool.query(`notify ${channel}`)),
    tidy: async () => {},
    close: async () => void (await Promise.all([pool.end(), lazyPool.end()])),
  }
}

async function inTransaction<Result>(
  pool: InstanceType<typeof Pool>,
  opening: string,
  work: (tx: Tx) => Promise<Result>,
  report: (error: unknown) => void,
): Promise<Result> {
  const client = await pool.connect()
  const after = afterCommitList(report)
  const sent = sentLater()
  let broken: Error | undefined
  try {
    sent.add(client.query(opening))
    const result = await work(txOn(client, after.add, sent))
    await sent.verified()
    await Promise.all([sent.all(), client.query('commit')])
    after.run()
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure))
    const cause = await sent.firstFailure()
    throw cause ? cause.error : error
  } finally {
    client.release(broken)
  }
}

function txOn(client: PoolClient, afterCommit: Tx['afterCommit'], sent: SentLater): Tx {
  const rows = async <Row>(statement: Statement): Promise<Row[]> =>
    (await client.query(statement)).rows as Row[]
  const first = async <Row>(statement: Statement) => (await rows<Row>(statement))[0]
  const later: Tx['later'] = <Row>(statement: Statement, verify?: (found: Row[]) => void) =>
    sent.add(rows<Row>(statement).then(verify), verify !== undefined)
  const script = async (text: string) => void (await client.query(text))
  return { rows, first, later, script, afterCommit }
}
