import { Client } from 'pg'

/**
 * Roles belong to the whole cluster: two databases migrated at the same moment would both create the app role, and one
 * would fail. So it is there before.
 */
export async function prepareCluster(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query("select 1 from pg_roles where rolname = 'baton_app'")
    if (rows.length === 0) await client.query('create role baton_app nologin')
    await client.query(
      'do $$ begin execute format($f$grant baton_app to %I$f$, current_user); end $$',
    )
  })
}

/** Leaves a PostgreSQL that is not ours as we found it: the databases of this run go. */
export async function dropDatabasesOf(run: string, url: string): Promise<void> {
  await withClient(url, async (client) => {
    const like = `baton\\_test\\_${run}\\_%`
    const { rows } = await client.query('select datname from pg_database where datname like $1', [
      like,
    ])
    for (const { datname } of rows)
      await client.query(`drop database if exists ${datname} with (force)`)
  })
}

async function withClient(
  url: string,
  work: (client: InstanceType<typeof Client>) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
