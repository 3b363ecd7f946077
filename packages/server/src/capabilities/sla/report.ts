import type { SlaKind, SlaReport } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { pressingClocks } from './clock-rows.ts'

type Count = { policy: string; kind: SlaKind; met: number; breached: number; cancelled: number }
type Stretch = { from: Date; to: Date; now: Date }

/** How promises were kept in a stretch of time, from the facts as they were written down. */
export async function slaReportOf(
  tx: Tx,
  workspace: WorkspaceId,
  { from, to, now }: Stretch,
): Promise<SlaReport> {
  const counts = await tx.rows<Count>(sql`
    select policy_id as policy, kind, count(*) filter (where state = 'met')::int as met,
      count(*) filter (where state = 'breached')::int as breached,
      count(*) filter (where state = 'cancelled')::int as cancelled
    from sla_clocks where workspace_id = ${workspace}::uuid
      and coalesce(breached_at, ended_at) >= ${from}::timestamptz and coalesce(breached_at, ended_at) < ${to}::timestamptz
    group by policy_id, kind order by policy_id, kind`)
  const open = await tx.first<SlaReport['open']>(sql`
    select count(*) filter (where state = 'running')::int as running, count(*) filter (where state = 'paused')::int as paused,
      count(*) filter (where state = 'running' and at_risk_at <= ${now}::timestamptz)::int as "atRisk",
      count(*) filter (where state = 'breached')::int as breached
    from sla_clocks where workspace_id = ${workspace}::uuid and ended_at is null`)
  return {
    ...{ from: from.toISOString(), to: to.toISOString() },
    policies: counts.map((count) => ({ ...count, metShare: shareOf(count) })),
    open: open ?? { running: 0, paused: 0, atRisk: 0, breached: 0 },
    pressing: await pressingClocks(tx, workspace, now),
  }
}

const shareOf = ({ met, breached }: Count): number | null =>
  met + breached === 0 ? null : met / (met + breached)
