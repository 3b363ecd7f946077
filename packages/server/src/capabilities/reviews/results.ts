import type { ResultView } from '@baton/contract'
import {
  type Criterion,
  criteriaFor,
  meanOf,
  partyOf,
  type Rating,
  shareOf,
  type WorkspaceId,
  wilson,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { scorecardWithin } from './scorecard.store.ts'

type Done = {
  subject: string
  name: string
  week: string
  byLot: boolean
  points: number | null
  passed: boolean
  ratings: Rating[]
}
type Asked = { weeks: number; only: string | null; now: Date }

/**
 * How everybody was rated, by the week in which the conversation ended. Calibrations measure reviewers and stay out; only
 * what was drawn by lot speaks for all conversations of somebody, and stands apart.
 */
export async function resultsOf(
  tx: Tx,
  workspace: WorkspaceId,
  { weeks, only, now }: Asked,
): Promise<{ passMark: number; items: ResultView[] }> {
  const since = after(now, -weeks * 7 * 86_400)
  const rows = await tx.rows<Done>(sql`
    select r.subject, coalesce(g.name, w.settings->>'assistantName', 'Assistant') as name,
      to_char(r.week, 'YYYY-MM-DD') as week, r.by_lot as "byLot", r.points::float8, r.passed, r.ratings
    from reviews r join workspaces w on w.workspace_id = r.workspace_id
    left join agents g on g.workspace_id = r.workspace_id and g.id::text = r.subject
    where r.workspace_id = ${workspace}::uuid and r.state = 'done' and r.calibration_id is null
      and r.week > ${since}::date and (${only}::text is null or r.subject = ${only}::text)
    order by r.subject <> 'assistant', name, r.week`)
  const { scorecard } = await scorecardWithin(tx, workspace)
  const bySubject = Map.groupBy(rows, ({ subject }) => subject)
  const items = [...bySubject].map(([subject, theirs]) =>
    resultOf(subject, theirs, criteriaFor(scorecard, partyOf(subject))),
  )
  return { passMark: scorecard.passMark, items }
}

const pointsOf = (rows: readonly Done[]): number[] =>
  rows.flatMap(({ points }) => (points === null ? [] : [points]))

function resultOf(subject: string, rows: Done[], criteria: readonly Criterion[]): ResultView {
  const passed = rows.filter((row) => row.passed).length
  const { low, high } = wilson(passed, rows.length)
  const weeks = [...Map.groupBy(rows, ({ week }) => week)].map(([week, theirs]) => ({
    week,
    points: meanOf(pointsOf(theirs)),
  }))
  return {
    ...{ subject, name: rows[0]?.name ?? '', weeks },
    byLot: meanOf(pointsOf(rows.filter(({ byLot }) => byLot))),
    all: meanOf(pointsOf(rows)),
    passed: { n: rows.length, passed, low, high },
    criteria: criteria.flatMap((criterion) => shareFor(criterion, rows)),
  }
}

/** How much of a criterion was reached, over all reviews in which it applied. */
function shareFor(criterion: Criterion, rows: readonly Done[]): ResultView['criteria'] {
  const shares = rows.flatMap(({ ratings }) => {
    const value = ratings.find((each) => each.criterion === criterion.id)?.value
    return typeof value === 'number' ? [shareOf(criterion, value)] : []
  })
  if (shares.length === 0) return []
  const share = shares.reduce((sum, each) => sum + each, 0) / shares.length
  return [{ criterion: criterion.id, name: criterion.name, n: shares.length, share }]
}
