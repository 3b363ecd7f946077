import type { EndState, Scenario, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/**
 * Expectations follow what was decided since. Where somebody's answer has become an article, that article is expected to
 * answer now; who changed a scenario by hand keeps their own word.
 */
export async function followDecisions(tx: Tx, workspace: WorkspaceId): Promise<void> {
  const found = await tx.rows<{ id: string; document: Scenario; article: string }>(sql`
    select s.id, s.document, coalesce(g.article_id, r.article_id) as article from scenarios s
    left join lateral (select article_id from guidance g where g.workspace_id = s.workspace_id
      and g.escalation_id = s.escalation_id and article_id is not null order by created_at desc limit 1) g on true
    left join lateral (select coalesce(d.article_id, m.article_id) as article_id from observations o
      join suggestions d on d.workspace_id = o.workspace_id and d.id = o.suggestion_id
      left join suggestions m on m.workspace_id = d.workspace_id and m.id = d.merged_into
      where o.workspace_id = s.workspace_id and o.escalation_id = s.escalation_id
        and coalesce(d.article_id, m.article_id) is not null limit 1) r on true
    where s.workspace_id = ${workspace}::uuid and s.escalation_id is not null and not s.edited
      and coalesce(g.article_id, r.article_id) is not null
      and not (s.document->'ends' @> jsonb_build_array(jsonb_build_object('kind', 'answered',
        'article', coalesce(g.article_id, r.article_id))))
      and s.document->'ends' @> '[{"kind":"answered","article":null}]'`)
  for (const { id, document, article } of found) {
    // A reviewer may have put it in other words: what the person said at the time is no measure any more.
    const next: Scenario = { ...document, ends: [{ kind: 'answered', article }], mustSay: [] }
    await tx.rows(sql`
      update scenarios set document = ${json(next)}::jsonb where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
  }
}

/** What took the place of each article that was superseded, to the last in the row. */
export async function successors(tx: Tx, workspace: WorkspaceId): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; next: string }>(sql`
    select id, superseded_by as next from articles
    where workspace_id = ${workspace}::uuid and superseded_by is not null and status = 'retired'`)
  const direct = new Map(rows.map(({ id, next }) => [id, next]))
  const last = (id: string): string => {
    const seen = new Set<string>()
    let now = id
    for (let next = direct.get(now); next && !seen.has(now); next = direct.get(now)) {
      seen.add(now)
      now = next
    }
    return now
  }
  return new Map(rows.map(({ id }) => [id, last(id)]))
}

/** The scenario as it is meant today: an article that was replaced is expected under its successor. */
export function asMeantToday(scenario: Scenario, after: ReadonlyMap<string, string>): Scenario {
  const follow = (end: EndState): EndState =>
    end.kind === 'answered' && end.article !== null
      ? { ...end, article: after.get(end.article) ?? end.article }
      : end
  const { customer } = scenario
  const ends = scenario.ends.map(follow)
  if (customer.kind === 'played') return { ...scenario, ends }
  const lines = customer.lines.map((line) => ({
    ...line,
    expects: line.expects && follow(line.expects),
  }))
  return { ...scenario, ends, customer: { ...customer, lines } }
}
