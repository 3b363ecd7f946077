/** What the janitor needs: one statement at a time, each alone. */
export type Sweepable = { exec(text: string): Promise<unknown> }

/**
 * PGlite has no background workers: without this the write-ahead log and dead rows grow until the disk is full and
 * every query is slow. `vacuum` cannot run inside a transaction, nor beside `checkpoint` in one script.
 */
export async function tidyUp(database: Sweepable): Promise<void> {
  await database.exec('checkpoint')
  await database.exec('vacuum (analyze)')
}
