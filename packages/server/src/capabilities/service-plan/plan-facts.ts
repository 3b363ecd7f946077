import type { PlanFacts, PlannedAgent, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** What this workspace knows that a plan may speak of. */
export async function planFacts(tx: Tx, workspace: WorkspaceId, now: Date): Promise<PlanFacts> {
  const agents = await tx.rows<PlannedAgent>(sql`
    select id, name, teams, skills, languages, expert as "isExpert" from agents
    where workspace_id = ${workspace}::uuid and active order by created_at, id`)
  const tiers = await tx.rows<{ tier: string }>(
    sql`select distinct tier from customers where workspace_id = ${workspace}::uuid`,
  )
  const feeds = await tx.rows<{ url: string; problem: string | null }>(
    sql`select url, problem from holiday_feeds where workspace_id = ${workspace}::uuid`,
  )
  return { now: now.getTime(), agents, tiers: tiers.map(({ tier }) => tier), feeds }
}
