import type { Database, Tx } from '../../../packages/server/src/platform/db/database.ts'
import { sql } from '../../../packages/server/src/platform/db/sql.ts'

/**
 * What was asked today was asked in the weeks before as well, as if this house had stood so long: rows of the read model
 * only. What was taught today was taught `since` weeks ago; before that its theme always brought in a person.
 */
export function fillPastWeeks(
  db: Database,
  { weeks, since, taught, gap }: { weeks: number; since: number; taught: string; gap: string },
): Promise<void> {
  return db.asPlatform(async (tx) => {
    await tx.rows(sql`
      update article_revisions r set at = r.at - make_interval(weeks => ${since}::int) from articles a
      where a.workspace_id = r.workspace_id and a.id = r.article_id and a.title = ${taught}`)
    await tx.rows(sql`
      update theme_treatments t set since = t.since - make_interval(weeks => ${since}::int) from articles a
      where a.workspace_id = t.workspace_id and a.id = t.article_id and a.title = ${taught}`)
    await repeat(tx, { weeks, since, taught, times: 9 })
    await missing(tx, gap)
  })
}

type Repeated = { weeks: number; since: number; taught: string; times: number }

/** Since it was taught every third one of a week still brought in a person. */
function repeat(tx: Tx, { weeks, since, taught, times }: Repeated): Promise<unknown> {
  return tx.rows(sql`
    insert into matters (workspace_id, id, origin_id, conversation_id, customer_id, message, question, theme_id, outcome,
      article_id, trigger, treatment, policy_version, confidence, answer_at, at)
    select m.workspace_id, gen_random_uuid(), gen_random_uuid(), m.conversation_id, m.customer_id, m.message, m.question,
      m.theme_id, case when ago < ${since}::int and place % 3 > 0 then 'answered' else 'escalated' end,
      case when ago < ${since}::int then m.article_id end,
      case when ago < ${since}::int and place % 3 > 0 then null else 'not_understood' end,
      case when ago < ${since}::int then 'learned' end, m.policy_version, m.confidence, m.answer_at,
      m.at - make_interval(weeks => ago)
    from (select m.* from matters m join articles a on a.workspace_id = m.workspace_id and a.id = m.article_id
      where a.title = ${taught} and m.outcome = 'answered' order by m.at limit 1) m, generate_series(1, ${weeks}::int) ago, generate_series(1, ${times}::int) place`)
}

/** A theme of its own that nobody has taught and nobody waits with, beside one that is like it. */
function missing(tx: Tx, title: string): Promise<unknown> {
  return tx.rows(sql`
    with theme as (
      insert into themes (workspace_id, id, title, point, created_at)
      select workspace_id, gen_random_uuid(), ${title}, point, created_at from themes order by created_at limit 1
      returning workspace_id, id
    )
    insert into matters (workspace_id, id, origin_id, conversation_id, customer_id, message, question, theme_id, outcome,
      trigger, policy_version, at)
    select m.workspace_id, gen_random_uuid(), gen_random_uuid(), m.conversation_id, m.customer_id, m.message, ${title},
      theme.id, 'escalated', 'not_understood', m.policy_version, m.at - make_interval(days => place)
    from (select m.* from matters m join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
      where c.holder_kind = 'ai' order by m.at desc limit 1) m join theme using (workspace_id), generate_series(7, 18) place`)
}
