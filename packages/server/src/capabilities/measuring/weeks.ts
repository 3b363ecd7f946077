import type { LearningWeek } from '@baton/contract'
import {
  type ExplainedWeek,
  precisionOf,
  type Stratum,
  type WorkspaceId,
  wilson,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { readStrata } from './cells.ts'
import { mondayOf } from './monday-of.ts'

const week = 7 * 86_400_000

/** The newest weeks in which something was asked, each with the precision of its answers beside its rate. */
export async function weeksWith(
  tx: Tx,
  workspace: WorkspaceId,
  explained: readonly ExplainedWeek[],
  { now, count }: { now: Date; count: number },
): Promise<LearningWeek[]> {
  const open = mondayOf(now)
  const since = new Date(open.getTime() - (count - 1) * week)
  const strata = Map.groupBy(await readStrata(tx, workspace, since), (each) => each.week)
  const shown = explained.filter((each) => each.week >= since.toISOString().slice(0, 10))
  return shown.map((each) => ({
    ...each,
    rate: wilson(each.escalated, each.matters),
    precision: precisionOf((strata.get(each.week) ?? []) satisfies Stratum[]),
    isOpen: each.week === open.toISOString().slice(0, 10),
  }))
}
