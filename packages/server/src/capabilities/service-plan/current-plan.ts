import { defaultPlan, type PublishedPlan, type ServicePlan, type WorkspaceId } from '@baton/domain'
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
    const [row] = await house.db.platformRows<{ version: number; document: Partial<ServicePlan> }>(
      sql`select version, document from service_plans where workspace_id = ${workspace}::uuid
          order by version desc limit 1`,
    )
    return { version: row?.version ?? 0, plan: { ...defaultPlan, ...row?.document } }
  })
}
