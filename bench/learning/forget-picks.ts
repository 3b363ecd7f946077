import { sql } from '../../packages/server/src/platform/db/sql.ts'
import type { BenchHouse } from './bench-house.ts'

/**
 * A customer's own pick among three teaches the article, and no setting of the product keeps it from that. A frozen
 * knowledge base must not learn, so what picks taught is taken out again by hand.
 */
export async function forgetPicks({ db, workspace, settle }: BenchHouse): Promise<void> {
  const forgotten = await db.platformRows(sql`
    with gone as (delete from labels where workspace_id = ${workspace}::uuid and source = 'customer_pick' returning article_id)
    insert into knowledge_changes (workspace_id, article_id, at)
    select distinct ${workspace}::uuid, article_id, now() from gone where article_id is not null returning 1`)
  if (forgotten.length > 0) await settle()
}
