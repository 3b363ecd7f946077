import type { AgentId, ServicePlan, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { askRouting } from '../../platform/lane/ask-routing.ts'
import { appendAudit, lockChain } from '../audit/index.ts'
import { forgetSetting } from '../settings/index.ts'

type Publication = { document: ServicePlan; by: AgentId | 'platform'; at: Date; restores?: number }

/** Publishes a document as the next version. Earlier versions stay: decisions and promises name them. */
export async function publishPlan(
  house: Pick<House, 'db' | 'clock'>,
  tx: Tx,
  workspace: WorkspaceId,
  { document, by, at, restores }: Publication,
): Promise<number> {
  await lockChain(tx, workspace)
  const row = await tx.first<{ version: number }>(sql`
    insert into service_plans (workspace_id, version, document, published_by, published_at)
    select ${workspace}::uuid, coalesce(max(version), 0) + 1, ${json(document)}::jsonb, ${by}, ${at}::timestamptz
    from service_plans where workspace_id = ${workspace}::uuid
    returning version`)
  const version = row?.version ?? 1
  await appendAudit(tx, workspace, {
    kind: 'service_plan_published',
    payload: { version, ...(restores !== undefined && { restores }) },
    actor: by,
    at,
  })
  // What waits already goes by the new plan too.
  await askRouting(tx, workspace, { everything: true }, at)
  tx.afterCommit(() => forgetSetting(house, `plan ${workspace}`))
  return version
}
