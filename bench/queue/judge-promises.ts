import { asTold, isInside, spoken } from '@baton/domain'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import type { Company } from './company.ts'
import { mean, secondsBetween } from './sums.ts'

type Promised = {
  queue: string
  madeAt: Date
  low: number
  high: number
  actual: number
  metAt: Date
  ahead: number
}
type Told = { lowSeconds: number; highSeconds: number }

/** The first promise of each wait that ended with a person, beside the two usual ways to guess. */
export async function promisesOf({ db, workspace }: Company): Promise<object> {
  const rows = await db.platformRows<Promised>(sql`
    select distinct on (p.escalation_id) p.queue_id as queue, p.made_at as "madeAt", p.low_seconds as low, p.high_seconds as high,
      extract(epoch from e.met_at - p.made_at)::float8 as actual, e.met_at as "metAt", coalesce((p.basis->>'ahead')::int, 0) as ahead
    from wait_promises p join escalations e on e.workspace_id = p.workspace_id and e.id = p.escalation_id
    where p.workspace_id = ${workspace}::uuid and e.met_at is not null order by p.escalation_id, p.made_at`)
  const ours = (row: Promised): Told => ({ lowSeconds: row.low, highSeconds: row.high })
  const ways = { ours, ...floorsOf(rows) }
  const inLine = rows.filter(({ ahead }) => ahead > 0)
  const all = Object.fromEntries(
    Object.entries(ways).map(([way, told]) => [way, figures(rows, told)]),
  )
  const waiting = Object.fromEntries(
    Object.entries(ways).map(([way, told]) => [way, figures(inLine, told)]),
  )
  const { insideRange, widthRatio } = figures(rows, ours)
  return { insideRange, widthRatio, all, inLine: waiting }
}

function floorsOf(rows: readonly Promised[]): Record<string, (row: Promised) => Told> {
  const byQueue = Map.groupBy(
    [...rows].sort((left, right) => left.metAt.getTime() - right.metAt.getTime()),
    ({ queue }) => queue,
  )
  const before = ({ queue, madeAt }: Promised): Promised[] =>
    (byQueue.get(queue) ?? []).filter(({ metAt }) => metAt <= madeAt)
  const told = (point: number): Told => spoken(point * 0.5, point * 1.5)
  return {
    averageOfLastHour: (row) => {
      const hour = before(row).filter(({ metAt }) => secondsBetween(metAt, row.madeAt) < 3_600)
      return told(hour.length > 0 ? mean(hour.map(({ actual }) => actual)) : 60)
    },
    lastWait: (row) => told(before(row).at(-1)?.actual ?? 60),
  }
}

function figures(rows: readonly Promised[], told: (row: Promised) => Told) {
  const judged = rows.map((row) => ({ said: told(row), actual: row.actual }))
  const inside = judged.filter(({ said, actual }) => isInside(said, actual)).length
  const ratios = judged.map(
    ({ said, actual }) => (said.highSeconds - said.lowSeconds) / asTold(actual),
  )
  return {
    promises: rows.length,
    insideRange: rounded(inside / Math.max(1, rows.length)),
    widthRatio: rounded(percentile(ratios, 0.5)),
    medianWait: Math.round(
      percentile(
        judged.map(({ actual }) => actual),
        0.5,
      ),
    ),
  }
}
