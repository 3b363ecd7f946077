import type { MatterCell, Stratum, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { mondayOf } from './monday-of.ts'

/** Weeks of matters that expectations rest on; what was long ago was another company. */
const weeksKept = 52

/** Where they begin; where more weeks are shown, with the first of those. */
export const keptSince = (now: Date, shown = 0): Date =>
  after(mondayOf(now), -(Math.max(weeksKept, shown) - 1) * 7 * 86_400)

/**
 * All matters since an instant, those alike counted together. `barShift` says whom the sureness that is asked for now, and
 * was not at first, has brought before people, and whom the other way round.
 */
export async function readCells(
  tx: Tx,
  workspace: WorkspaceId,
  since: Date,
): Promise<MatterCell[]> {
  const bar = await firstBar(tx, workspace, since)
  return tx.rows<MatterCell>(sql`
    select to_char(date_trunc('week', at at time zone 'UTC'), 'YYYY-MM-DD') as week, theme_id as theme, treatment,
      case when wants_people then trigger end as "peopleTrigger", policy_version as "policyVersion",
      outcome = 'escalated' as escalated,
      case when wants_people or picked or confidence is null or answer_at is null then 0
        when outcome = 'escalated' and confidence < answer_at and confidence >= ${bar}::real then 1
        when outcome = 'answered' and confidence >= answer_at and confidence < ${bar}::real then -1
        else 0 end as "barShift",
      count(*)::int as count
    from matters where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
    group by 1, 2, 3, 4, 5, 6, 7`)
}

/** Matters by which the sureness that was asked for at first is known. */
const firstMatters = 50

/** The sureness that was asked for at first; what is asked for otherwise later is put down to policy. */
export async function firstBar(tx: Tx, workspace: WorkspaceId, since: Date): Promise<number> {
  const row = await tx.first<{ bar: number | null }>(sql`
    select percentile_cont(0.5) within group (order by answer_at) as bar from (
      select answer_at from matters where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
        and answer_at > 0 order by at limit ${firstMatters}::int) first_ones`)
  return row?.bar ?? 0
}

type Looked = Stratum & { week: string }

/** Per week and kind of article: automatic answers given, looked at by lot, and right. Answers count when they were given. */
export function readStrata(tx: Tx, workspace: WorkspaceId, since: Date): Promise<Looked[]> {
  return tx.rows<Looked>(sql`
    with given as (
      select date_trunc('week', g.at at time zone 'UTC') as week, coalesce(a.origin, 'written') as name, count(*)::int as given
      from matters g left join articles a on a.workspace_id = g.workspace_id and a.id = g.article_id
      where g.workspace_id = ${workspace}::uuid and g.at >= ${since}::timestamptz and g.answer_message_id is not null
      group by 1, 2
    ), looked as (
      select date_trunc('week', m.created_at at time zone 'UTC') as week, coalesce(a.origin, 'written') as name,
        count(*)::int as audited, (count(*) filter (where l.verdict = 'right'))::int as right
      from labels l
      join messages m on m.workspace_id = l.workspace_id and m.id = l.message_id
      left join articles a on a.workspace_id = l.workspace_id and a.id = l.article_id
      where l.workspace_id = ${workspace}::uuid and l.source = 'audit' and m.created_at >= ${since}::timestamptz
      group by 1, 2
    )
    select to_char(week, 'YYYY-MM-DD') as week, name, coalesce(given, 0) as given, coalesce(audited, 0) as audited,
      coalesce(looked.right, 0) as right
    from given full join looked using (week, name)`)
}
