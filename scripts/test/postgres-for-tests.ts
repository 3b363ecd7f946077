import { serverPrograms, startPostgres } from './postgres.ts'

/** The PostgreSQL the tests run on; without one, the url is null and the tests count as skipped. */
export type PostgresForTests = { url: string | null; stop(): Promise<void> }

/** The one TEST_DATABASE_URL names, else one of our own for the time of the run. */
export async function postgresFor(): Promise<PostgresForTests> {
  const stop = async (): Promise<void> => {}
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop }
  const programs = serverPrograms()
  return programs ? startPostgres(programs) : { url: null, stop }
}
