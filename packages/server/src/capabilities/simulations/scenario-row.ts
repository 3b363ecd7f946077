import type { ScenarioBody, ScenarioDocument, ScenarioView } from '@baton/contract'
import type { RecordedConversation, Scenario, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A scenario as it lies in the table. */
export type ScenarioRow = {
  id: string
  name: string
  topic: string
  origin: ScenarioView['origin']
  provenance: ScenarioView['provenance']
  document: Scenario
  enabled: boolean
  regression: boolean
  edited: boolean
  lastRun: string | null
  lastPassed: boolean | null
  lastFlaky: boolean
  lastAt: Date | null
  recorded: RecordedConversation | null
  updatedAt: Date
}

/** Which scenarios are asked for: a suite, or some of them by id. */
export type Wanted = { suite: string; ids?: readonly string[] | undefined; onlyEnabled?: boolean }

/** More than anybody reads, and as many as a house may have. */
export const mostScenarios = 2_000

const topicOf = (suite: string): string | null =>
  suite.startsWith('topic:') ? suite.slice('topic:'.length) : null

/** The scenarios of a suite; failing ones first, then by name. */
export function scenariosIn(
  tx: Tx,
  workspace: WorkspaceId,
  { suite, ids, onlyEnabled = false }: Wanted,
): Promise<ScenarioRow[]> {
  return tx.rows<ScenarioRow>(sql`
    select id, name, topic, origin, provenance, document, enabled, regression, edited, last_run as "lastRun",
      last_passed as "lastPassed", last_flaky as "lastFlaky", last_at as "lastAt", recorded, updated_at as "updatedAt"
    from scenarios where workspace_id = ${workspace}::uuid
      and (${ids ? [...ids] : null}::uuid[] is null or id = any(${ids ? [...ids] : null}::uuid[]))
      and (not ${onlyEnabled}::boolean or enabled)
      and (${ids !== undefined || suite === 'all'}::boolean or (${suite} = 'regression' and regression) or topic = ${topicOf(suite)})
    order by (last_passed is false) desc, last_flaky desc, name, id limit ${mostScenarios}::int`)
}

/** Titles of the articles that scenarios name, as they are called today. */
export async function titlesOf(
  tx: Tx,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.rows<{ id: string; title: string }>(sql`
    select id, title from articles where workspace_id = ${workspace}::uuid and id = any(${[...new Set(ids)]}::uuid[])`)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** As screens and programs see it. */
export function viewOf(
  row: ScenarioRow,
  titles: ReadonlyMap<string, string>,
  named: readonly string[],
): ScenarioView {
  const { id, origin, edited, provenance, updatedAt, lastRun, lastPassed, lastFlaky, lastAt } = row
  const last =
    lastRun && lastPassed !== null && lastAt
      ? { run: lastRun, passed: lastPassed, isFlaky: lastFlaky, at: lastAt.toISOString() }
      : null
  return {
    ...{ id, origin, edited, provenance, last, ...bodyOf(row) },
    updatedAt: updatedAt.toISOString(),
    articles: named.map((article) => ({ id: article, title: titles.get(article) ?? '' })),
  }
}

/** What of a scenario travels in a file. */
export const bodyOf = ({
  name,
  topic,
  enabled,
  regression,
  document,
}: ScenarioRow): ScenarioBody => ({
  ...{ name, topic, enabled, regression },
  document: document as ScenarioDocument,
})
