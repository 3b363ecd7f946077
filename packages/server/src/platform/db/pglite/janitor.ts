/** What the janitor needs: one statement at a time, each alone. */
export type Sweepable = { exec(text: string): Promise<unknown> }

type Countable = Sweepable & { query<Row>(text: string): Promise<{ rows: Row[] }> }

/**
 * PGlite has no background workers: without this the write-ahead log and dead rows grow until the disk is full and
 * every query is slow. `vacuum` cannot run inside a transaction, nor beside `checkpoint` in one script.
 */
export async function tidyUp(database: Sweepable): Promise<void> {
  await database.exec('checkpoint')
  await database.exec('vacuum (analyze)')
}

/** Counts the rows of each table for the planner, one table at a time: others get their turn in between. */
export async function countTables(database: Countable): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    "select format('%I', relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  for (const { name } of rows) await database.exec(`analyze ${name}`)
}
