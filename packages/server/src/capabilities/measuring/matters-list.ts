import type { MatterView, mattersQuery } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { firstBar, keptSince } from './cells.ts'
import { regimesOf } from './regimes.ts'

type Asked = z.infer<typeof mattersQuery>
type Stored = Omit<MatterView, 'at'> & { at: Date; total: number }

/** Matters behind a point of the plot: of a week, a cause, a theme or an item; those that brought in people first. */
export async function listMatters(
  tx: Tx,
  workspace: WorkspaceId,
  { week, limit, ...asked }: Asked,
  now: Date,
): Promise<{ items: MatterView[]; total: number }> {
  const from = week ? new Date(`${week}T00:00:00.000Z`) : null
  const cause = asked.cause ?? null
  const theme = asked.theme ?? null
  const article = asked.article ?? null
  const outcome = asked.outcome ?? null
  const to = from && after(from, 7 * 86_400)
  const { bar, changed } = cause === 'policy' ? await policyGrounds(tx, workspace, now) : noGrounds
  const rows = await tx.rows<Stored>(sql`
    select m.id, m.conversation_id as conversation, m.message, u.name as customer, m.question, m.outcome, m.trigger,
      m.article_id as article, a.title as "articleTitle", m.at, count(*) over ()::int as total
    from matters m
    join customers u on u.workspace_id = m.workspace_id and u.id = m.customer_id
    left join articles a on a.workspace_id = m.workspace_id and a.id = m.article_id
    where m.workspace_id = ${workspace}::uuid
      and (${from}::timestamptz is null or (m.at >= ${from}::timestamptz and m.at < ${to}::timestamptz))
      and (${theme}::uuid is null or m.theme_id = ${theme}::uuid)
      and (${article}::uuid is null or m.article_id = ${article}::uuid or exists (
        select 1 from theme_treatments t where t.workspace_id = m.workspace_id and t.theme_id = m.theme_id
          and t.article_id = ${article}::uuid and t.since < m.at and not m.wants_people))
      and (${outcome}::text is null or m.outcome = ${outcome})
      and (${cause}::text is null or case ${cause}::text
        when 'learned' then m.treatment = 'learned' and not m.wants_people
        when 'edited' then m.treatment = 'edited' and not m.wants_people
        when 'people' then m.wants_people
        when 'policy' then case when m.wants_people then m.trigger || ' ' || m.policy_version = any(${changed}::text[])
          when m.picked then false
          when m.outcome = 'escalated' then m.confidence < m.answer_at and m.confidence >= ${bar}::real
          else m.outcome = 'answered' and m.confidence >= m.answer_at and m.confidence < ${bar}::real end
        when 'mix' then not m.wants_people
        else m.treatment is null and not m.wants_people end)
    order by m.outcome <> 'escalated', m.at desc, m.id limit ${limit}::int`)
  return {
    items: rows.map(({ total: _, ...row }) => ({ ...row, at: row.at.toISOString() })),
    total: rows[0]?.total ?? 0,
  }
}

type PolicyGrounds = { bar: number; changed: string[] }
const noGrounds: PolicyGrounds = { bar: 0, changed: [] }

/** Triggers with the versions in which their settings are not what they were at first, and the sureness asked for then. */
async function policyGrounds(tx: Tx, workspace: WorkspaceId, now: Date): Promise<PolicyGrounds> {
  const regimeOf = await regimesOf(tx, workspace)
  const rows = await tx.rows<{ version: number; triggers: string[] | null }>(sql`
    select policy_version as version, array_agg(distinct trigger) filter (where wants_people) as triggers
    from matters where workspace_id = ${workspace}::uuid and at >= ${keptSince(now)}::timestamptz
    group by policy_version order by policy_version`)
  const first = rows[0]?.version ?? 0
  const changed = rows.flatMap(({ version, triggers }) =>
    (triggers ?? [])
      .filter((trigger) => regimeOf(trigger, version) !== regimeOf(trigger, first))
      .map((trigger) => `${trigger} ${version}`),
  )
  return { bar: await firstBar(tx, workspace, keptSince(now)), changed }
}
