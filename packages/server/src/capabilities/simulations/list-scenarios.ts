import type { ScenarioList, ScenarioView } from '@baton/contract'
import { articlesExpected, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { notFound } from '../../platform/http/problem.ts'
import { followDecisions } from './follow-knowledge.ts'
import { type ScenarioRow, scenariosIn, titlesOf, viewOf } from './scenario-row.ts'

/** The scenarios of a suite, and all suites with how they stand. */
export async function listScenarios(
  tx: Tx,
  workspace: WorkspaceId,
  suite: string,
): Promise<ScenarioList> {
  await followDecisions(tx, workspace)
  const rows = await scenariosIn(tx, workspace, { suite })
  return { items: await viewsOf(tx, workspace, rows), suites: await suitesOf(tx, workspace) }
}

async function viewsOf(
  tx: Tx,
  workspace: WorkspaceId,
  rows: readonly ScenarioRow[],
): Promise<ScenarioView[]> {
  const named = rows.map(({ document }) => [...new Set(articlesExpected(document))])
  const titles = await titlesOf(tx, workspace, named.flat())
  return rows.map((row, at) => viewOf(row, titles, named[at] ?? []))
}

export async function readScenario(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
): Promise<ScenarioView> {
  const rows = await scenariosIn(tx, workspace, { suite: 'all', ids: [id] })
  const [view] = await viewsOf(tx, workspace, rows)
  if (!view) throw notFound('scenario')
  return view
}

type Counts = ScenarioList['suites'][number]

/** All, the regression set, and one suite for each topic. */
async function suitesOf(tx: Tx, workspace: WorkspaceId): Promise<Counts[]> {
  const rows = await tx.rows<Counts & { place: number }>(sql`
    select s.suite, s.place, count(c.id)::int as scenarios, count(c.id) filter (where c.enabled)::int as enabled,
      count(c.id) filter (where c.enabled and c.last_passed is false)::int as failing
    from (select 'all' as suite, 0 as place union all select 'regression', 1
      union all select distinct 'topic:' || topic, 2 from scenarios where workspace_id = ${workspace}::uuid) s
    left join scenarios c on c.workspace_id = ${workspace}::uuid
      and (s.suite = 'all' or (s.suite = 'regression' and c.regression) or s.suite = 'topic:' || c.topic)
    group by s.suite, s.place order by s.place, count(c.id) desc, s.suite limit 102`)
  return rows.map(({ place: _, ...counts }) => counts)
}
