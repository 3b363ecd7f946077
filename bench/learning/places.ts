import { serverPrograms } from '../../scripts/test/postgres.ts'
import { type Cluster, openCluster } from '../pipeline/postgres.ts'

/** Where each arm keeps its rows: a database of its own, or null for PGlite in its process. */
export type Places = {
  kind: string
  database(name: string): Promise<string | null>
  close(): Promise<void>
}

const inProcess: Places = { kind: 'pglite', database: async () => null, close: async () => {} }

/** A PostgreSQL is several times as fast; where none is named one of our own is started, and without any PGlite has to do. */
export async function openPlaces(wanted: string | null): Promise<Places> {
  if (wanted === 'pglite' || (wanted === null && !hasPostgres())) return inProcess
  if (wanted !== null) process.env.BENCH_DATABASE_URL = wanted
  const cluster: Cluster = await openCluster()
  return {
    kind: 'postgres',
    database: async (name) => withoutWaiting(await cluster.database(name.replaceAll('-', '_'))),
    close: cluster.close,
  }
}

const hasPostgres = (): boolean =>
  Boolean(process.env.BENCH_DATABASE_URL ?? process.env.DATABASE_URL) || serverPrograms() !== null

/** What becomes of answers is measured and not how fast: nobody has to wait for the disk. */
function withoutWaiting(url: string): string {
  const own = new URL(url)
  if (!own.searchParams.has('options')) own.searchParams.set('options', '-c synchronous_commit=off')
  return own.href
}
