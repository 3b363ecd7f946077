import { serverPrograms, startPostgres } from './postgres.ts'
import { dropDatabasesOf, prepareCluster } from './prepare-cluster.ts'

/** The PostgreSQL the tests run on; without one, the url is null and the tests count as skipped. */
export type PostgresForTests = { url: string | null; stop(): Promise<void> }

/** The one TEST_DATABASE_URL names, else one of our own for the time of the run. */
export async function postgresFor(): Promise<PostgresForTests> {
  const run = String(process.pid)
  process.env.BATON_TEST_RUN = run
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    await prepareCluster(given)
    return { url: given, stop: () => dropDatabasesOf(run, given) }
  }
  const programs = serverPrograms()
  if (!programs) return { url: null, stop: async () => {} }
  const own = await startPostgres(programs)
  await prepareCluster(own.url)
  return own
}
