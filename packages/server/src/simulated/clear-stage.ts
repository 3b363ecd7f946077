import type { Database } from '../platform/db/database.ts'
import { sql } from '../platform/db/sql.ts'
import type { Scene } from './build-set.ts'
import type { SimulatedHouse } from './simulated-house.ts'

/** What belongs to the set and stays; everything else a play has left behind. */
const stays = [
  ...['workspaces', 'channel_accounts', 'agents', 'policies', 'service_plans', 'holiday_feeds'],
  ...['articles', 'article_revisions', 'labels', 'answer_control', 'kept_minds'],
  ...['knowledge_changes', 'audit_entries', 'macros', 'migrations'],
]

/**
 * Makes the stage as it was before the play. The next customer must not stand in line behind this one, nor be answered
 * from what this one picked. The log refuses to be emptied, as it should: in memory, before nobody, its guard is let rest.
 */
export async function clearStage(
  { baton, db }: SimulatedHouse,
  { workspace }: Scene,
): Promise<void> {
  const learned = await db.platformRows<{ article: string }>(sql`
    select distinct article_id as article from labels l
    where workspace_id = ${workspace}::uuid and article_id is not null and exists (
      select 1 from conversations c where c.workspace_id = l.workspace_id and c.id = l.conversation_id)`)
  const tables = await tablesToClear(db)
  await db.asPlatform(async (tx) => {
    await tx.script('set local session_replication_role = replica')
    await tx.rows(sql`
      delete from labels l where workspace_id = ${workspace}::uuid and exists (
        select 1 from conversations c where c.workspace_id = l.workspace_id and c.id = l.conversation_id)`)
    for (const table of tables)
      await tx.rows({
        text: `delete from ${table} where workspace_id = $1::uuid`,
        values: [workspace],
        name: '',
      })
    for (const { article } of learned)
      await tx.rows(sql`
        insert into knowledge_changes (workspace_id, article_id, at)
        values (${workspace}::uuid, ${article}::uuid, now())`)
  })
  if (learned.length > 0) await baton.learnNews()
}

const known = new WeakMap<Database, Promise<string[]>>()

function tablesToClear(db: Database): Promise<string[]> {
  const tables = known.get(db) ?? readTables(db)
  known.set(db, tables)
  return tables
}

async function readTables(db: Database): Promise<string[]> {
  const rows = await db.platformRows<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and not (c.relname = any(${stays}::text[])) order by 1`)
  return rows.map(({ name }) => name)
}
