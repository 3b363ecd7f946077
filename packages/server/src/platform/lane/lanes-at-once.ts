import type { Database } from '../db/database.ts'

/** How many lanes one node works in at once. PGlite has a single session, so more would only wait. */
export const lanesAtOnce = ({ kind }: Pick<Database, 'kind'>): number =>
  kind === 'postgres' ? 10 : 4
