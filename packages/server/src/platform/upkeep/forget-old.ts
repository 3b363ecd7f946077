import { after } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import { type Statement, sql } from '../db/sql.ts'

const day = 86_400

/** Rows removed per table and round: a long delete would hold everybody up on PGlite. */
const most = 2_000

/**
 * Removes what only served to get work done. What people said, what happened and what went wrong stays. Returns how
 * many rows went; a round that removed as much as it may is followed by another soon.
 */
export async function forgetOld(db: Database, now: Date): Promise<number> {
  let removed = 0
  for (const statement of statements(now)) {
    const rows = await db.platformRows(statement, 'lazily')
    removed += rows.length
  }
  return removed
}

function statements(now: Date): Statement[] {
  const weekAgo = after(now, -7 * day)
  const monthAgo = after(now, -30 * day)
  const quarterAgo = after(now, -90 * day)
  return [
    sql`delete from inbox where (workspace_id, id) in (
      select workspace_id, id from inbox where state = 'done' and created_at < ${weekAgo}::timestamptz limit ${most}::int)
      returning 1`,
    sql`delete from outbox where (workspace_id, id) in (
      select workspace_id, id from outbox where state = 'done' and created_at < ${weekAgo}::timestamptz limit ${most}::int)
      returning 1`,
    // A lane is only a lease; its epochs come from one sequence, so a lane that begins anew cannot meet an old one.
    sql`delete from lanes where (workspace_id, lane) in (
      select l.workspace_id, l.lane from lanes l where l.leased_until = '-infinity' and not exists (
        select 1 from inbox i where i.workspace_id = l.workspace_id and i.lane = l.lane and i.state = 'waiting')
      limit ${most}::int)
      returning 1`,
    sql`delete from inbound_deliveries where (workspace_id, id) in (
      select workspace_id, id from inbound_deliveries
      where problem is null and received_at < ${monthAgo}::timestamptz limit ${most}::int)
      returning 1`,
    sql`delete from notices where (workspace_id, id) in (
      select workspace_id, id from notices where at < ${monthAgo}::timestamptz limit ${most}::int)
      returning 1`,
    sql`delete from knowledge_changes where (workspace_id, id) in (
      select workspace_id, id from knowledge_changes where at < ${weekAgo}::timestamptz limit ${most}::int)
      returning 1`,
    // Why somebody was asked, and who else was considered, is looked up within weeks; who it was stands in the log.
    sql`delete from routing_decisions where (workspace_id, id) in (
      select workspace_id, id from routing_decisions where at < ${quarterAgo}::timestamptz order by at limit ${most}::int)
      returning 1`,
    sql`delete from sessions where (workspace_id, token_hash) in (
      select workspace_id, token_hash from sessions where expires_at < ${weekAgo}::timestamptz limit ${most}::int)
      returning 1`,
  ]
}
