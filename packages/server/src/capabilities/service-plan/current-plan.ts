import { defaultPlan, type PublishedPlan, type ServicePlan, type WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { keptSetting } from '../settings/index.ts'

/**
 * The plan in force. Ask before a transaction, never inside one: it may have to read the database.
 * A workspace that never published goes by the default, as version 0.
 */
export function currentPlan(
  house: Pick<House, 'db' | 'clock'>,
  workspace: WorkspaceId,
): Promise<PublishedPlan> {
  return keptSetting(house, `plan ${workspace}`, async () => {
    const [row] = await house.db.platformRows<PlanRow>(newestPlan(workspace))
    return published(row)
  })
}

/** The same for whoever is in a transaction already, and rarely needs it. */
export async function planWithin(tx: Tx, workspace: WorkspaceId): Promise<PublishedPlan> {
  return published(await tx.first<PlanRow>(newestPlan(workspace)))
}

type PlanRow = { version: number; document: Partial<ServicePlan> }

const newestPlan = (workspace: WorkspaceId) =>
  sql`select version, document from service_plans where workspace_id = ${workspace}::uuid
      order by version desc limit 1`

/** A plan from before a part was added has that part's default. */
function published(row: PlanRow | undefined): PublishedPlan {
  const plan = { ...defaultPlan, ...row?.document }
  plan.waiting = { ...defaultPlan.waiting, ...row?.document.waiting }
  return { version: row?.version ?? 0, plan }
}
