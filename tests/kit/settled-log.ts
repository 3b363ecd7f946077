import { setTimeout } from 'node:timers/promises'
import type { TestHouse } from './house.ts'

/**
 * Until whoever follows the log can read all of it: other tests write on the same server, and what they have not
 * committed yet holds back for a moment what came after it.
 */
export async function settledLog({
  db,
  workspace,
}: Pick<TestHouse, 'db' | 'workspace'>): Promise<void> {
  const text = `select 1 from conversation_events where workspace_id = '${workspace}'
    and xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`
  while ((await db.platformRows({ name: '', values: [], text })).length > 0) await setTimeout(5)
}
