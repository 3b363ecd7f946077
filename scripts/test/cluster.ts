import { dropDatabasesOf, prepareCluster } from './prepare-cluster.ts'

/** Around all tests on PostgreSQL, also when Vitest is run by hand: nothing of ours stays on a server that is not ours. */
export async function setup(): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL ?? ''
  const run = String(process.pid)
  process.env.BATON_TEST_RUN = run
  await prepareCluster(url)
  return () => dropDatabasesOf(run, url)
}
