import { type HoursPlan, hoursOfShift, type StaffShift, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Row = Omit<StaffShift, 'hours'> & { week: HoursPlan['week'] | null; timeZone: string }

/** Who of a team works when: people of one shift in one row, because a large team has few of them. */
export async function shiftsOf(
  tx: Tx,
  workspace: WorkspaceId,
  team: string,
): Promise<StaffShift[]> {
  const rows = await tx.rows<Row>(sql`
    select shift as week, time_zone as "timeZone", sum(capacity)::int as capacity,
      coalesce(sum(capacity) filter (where presence = 'available'), 0)::int as present
    from agents where workspace_id = ${workspace}::uuid and active and not expert
      and (teams = '{}' or ${team} = any(teams))
    group by shift, time_zone`)
  return rows.map(({ week, timeZone, ...sizes }) => ({
    ...sizes,
    hours: week && hoursOfShift(week, timeZone),
  }))
}
