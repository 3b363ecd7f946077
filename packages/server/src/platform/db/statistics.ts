/** Commits after which the tables have grown enough to be counted for the first time. */
const first = 50
/** Each further count comes after so many times as many commits. */
const growth = 4

/**
 * Counts the tables anew as they grow. Every key begins with the workspace, so to a planner without statistics all
 * indexes of a table look alike, and it settles on one that reads the whole workspace to find a single row. PostgreSQL
 * looks after itself only every minute, PGlite never.
 */
export function countAsTheyGrow(
  analyze: () => Promise<unknown>,
  report: (error: unknown) => void,
): () => void {
  let commits = 0
  let next = first
  return () => {
    commits += 1
    if (commits < next) return
    next *= growth
    analyze().catch(report)
  }
}

/** Our own tables and not the whole catalogue, and one at a time: others get their turn in between. */
export async function countTables(
  query: (text: string) => Promise<{ rows: unknown[] }>,
): Promise<void> {
  const { rows } = await query(
    "select format('%I', relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  for (const { name } of rows as { name: string }[]) await query(`analyze ${name}`)
}
