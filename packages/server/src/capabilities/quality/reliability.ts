import type { QualityView } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Reliability = QualityView['reliability'][number]
type Row = {
  category: string | null
  place: number
  count: number
  right: number
  promised: number
}

/** Stretches of confidence: narrow where answers are given, so that a promise of 0.9 and one of 0.97 are told apart. */
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/**
 * Whether a confidence kept its word, per category of articles: judged answers by what was promised. An audit outweighs
 * an agent's flag, and that a customer's thumb.
 */
export async function reliabilityOf(tx: Tx, workspace: WorkspaceId): Promise<Reliability[]> {
  const rows = await tx.rows<Row>(sql`
    with judged as (
      select distinct on (message_id) message_id, category, confidence, verdict from labels
      where workspace_id = ${workspace}::uuid and confidence is not null
        and source in ('audit', 'review', 'agent_flag', 'customer_thumb')
      order by message_id, array_position(array['audit', 'review', 'agent_flag', 'customer_thumb'], source), at desc
    )
    select category, least(width_bucket(confidence::float8, ${edges.slice(0, -1)}::float8[]), ${edges.length - 1}::int) - 1 as place,
      count(*)::int as count, count(*) filter (where verdict = 'right')::int as right, avg(confidence)::float8 as promised
    from judged group by grouping sets ((category, 2), (2)) order by category nulls first, 2`)
  const groups = Map.groupBy(rows, ({ category }) => category)
  return [...groups].map(([category, found]) => ({
    category,
    count: found.reduce((sum, { count }) => sum + count, 0),
    bins: edges.slice(0, -1).map((from, place) => binAt(from, place, found)),
  }))
}

function binAt(from: number, place: number, rows: readonly Row[]): Reliability['bins'][number] {
  const here = rows.filter((row) => row.place === place)
  const count = here.reduce((sum, row) => sum + row.count, 0)
  const promised = here.reduce((sum, row) => sum + row.promised * row.count, 0)
  return {
    from,
    to: edges[place + 1] ?? 1,
    count,
    right: here.reduce((sum, row) => sum + row.right, 0),
    promised: count > 0 ? promised / count : null,
  }
}
