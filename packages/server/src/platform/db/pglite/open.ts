import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { afterCommitList, type Database, enterWorkspace, type Tx } from '../database.ts'
import { type SentLater, sentLater } from '../sent-later.ts'
import type { Statement } from '../sql.ts'
import { countAsTheyGrow, countTables } from '../statistics.ts'
import { durableStartParameters, supplyFsync } from './durable.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'
import { tidyUp } from './janitor.ts'
import { guardSession, type SessionGuard } from './one-session.ts'
import { type SlowQuery, watchSlow } from './slow-query-watch.ts'

export type PgliteOptions = {
  /** Folder for the data; without it everything lives in memory (tests). */
  folder?: string
  /** A data folder dumped earlier, to start from in a fraction of the time (tests). */
  dump?: Blob
  report?: (error: unknown) => void
  slow?: (query: SlowQuery) => void
  countFsync?: () => void
}

/** PostgreSQL inside this process, with its five known gaps closed. The README of this folder names them. */
export async function openPglite(options: PgliteOptions = {}): Promise<Database & { raw: PGlite }> {
  const release = options.folder ? await lockWhenFree(options.folder) : () => {}
  try {
    const raw = await start(options)
    if (options.folder) supplyFsync(raw, options.countFsync)
    return { ...doorTo(raw, options), raw, close: () => raw.close().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** A process that was just killed takes a moment to be gone: whoever restarts it should not be refused for that. */
async function lockWhenFree(folder: string, triesLeft = 8): Promise<() => void> {
  try {
    return lockFolder(folder)
  } catch (error) {
    if (!(error instanceof FolderInUse) || triesLeft === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 250))
    return lockWhenFree(folder, triesLeft - 1)
  }
}

async function start(options: PgliteOptions): Promise<PGlite> {
  const { folder, dump } = options
  const raw = new PGlite({
    ...(folder && {
      dataDir: join(folder, 'database'),
      startParams: durableStartParameters(PGlite.defaultStartParams),
    }),
    ...(dump && { loadDataDir: dump }),
  })
  await raw.waitReady
  return raw
}

/** For what may be lost in a power cut: the next durable commit brings it to the disk as well. */
const withoutWaiting = 'set local synchronous_commit = off'
const isRead = /^\s*select\b/i

function doorTo(raw: PGlite, options: PgliteOptions): Omit<Database, 'close'> {
  const report = options.report ?? (() => {})
  const slow = options.slow ?? (() => {})
  const session = guardSession()
  const query = watchSlow((text: string, values: unknown[]) => raw.query(text, values), slow)
  const committed = countAsTheyGrow(() => countTables((text) => raw.query(text)), report)
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>, opening: string | null) => {
    const result = await inTransaction(raw, session, { opening, report, slow }, work)
    committed()
    return result
  }
  return {
    kind: 'pglite',
    transact: (workspace, work) => begin(work, enterWorkspace(workspace)),
    asPlatform: (work) => begin(work, null),
    platformRows: async <Row>(statement: Statement, how: 'durably' | 'lazily' = 'durably') => {
      const isLazyWrite = how === 'lazily' && !isRead.test(statement.text)
      if (isLazyWrite) return begin((tx) => tx.rows<Row>(statement), withoutWaiting)
      // A statement alone is a transaction by itself; a begin and a commit around it would only take time.
      session.check()
      return (await query(statement.text, statement.values)).rows as Row[]
    },
    script: async (text) => {
      session.check()
      await raw.exec(text)
    },
    // One process only: whoever commits wakes its own listeners after the commit.
    listen: async () => async () => {},
    notify: async () => {},
    tidy: async () => {
      session.check()
      await tidyUp(raw)
    },
  }
}

type Circumstances = {
  opening: string | null
  report: (error: unknown) => void
  slow: (query: SlowQuery) => void
}

async function inTransaction<Result>(
  raw: PGlite,
  session: SessionGuard,
  { opening, report, slow }: Circumstances,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  session.check()
  const after = afterCommitList(report)
  const result = await raw.transaction(async (transaction) => {
    if (opening) await transaction.exec(opening)
    const sent = sentLater()
    try {
      const done = await session.inside(() => work(txOn(transaction, after.add, sent, slow)))
      await sent.all()
      return done
    } catch (error) {
      const cause = await sent.firstFailure()
      throw cause ? cause.error : error
    }
  })
  after.run()
  return result
}

function txOn(
  transaction: Transaction,
  afterCommit: Tx['afterCommit'],
  sent: SentLater,
  slow: (query: SlowQuery) => void,
): Tx {
  const query = watchSlow(
    (text: string, values: unknown[]) => transaction.query<Record<string, unknown>>(text, values),
    slow,
  )
  const rows = async <Row>(statement: { text: string; values: unknown[] }): Promise<Row[]> =>
    (await query(statement.text, statement.values)).rows as Row[]
  const first = async <Row>(statement: Parameters<Tx['first']>[0]) =>
    (await rows<Row>(statement))[0]
  const later: Tx['later'] = <Row>(
    statement: Parameters<Tx['rows']>[0],
    verify?: (found: Row[]) => void,
  ) => sent.add(rows<Row>(statement).then(verify))
  const script = async (text: string) => void (await transaction.exec(text))
  return { rows, first, later, script, afterCommit }
}
