import type { ServicePlanDocument, ServicePlanVersionView, ServicePlanView } from '@baton/contract'
import {
  defaultPlan,
  differencesBetween,
  planWarnings,
  type ServicePlan,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { notFound } from '../../platform/http/problem.ts'
import { planFacts } from './plan-facts.ts'

type Version = { version: number; publishedAt: Date; publishedBy: string }
type Row = Version & { document: Partial<ServicePlan> }

/** A plan of an earlier day, completed with the defaults of what came after. */
const complete = (stored: Partial<ServicePlan> | undefined): ServicePlanDocument =>
  ({ ...defaultPlan, ...stored }) as ServicePlanDocument

/** The plan in force with all versions and what deserves a look, for the screen. */
export async function viewPlan(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
): Promise<ServicePlanView> {
  const versions = await tx.rows<Version>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy"
    from service_plans p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid order by p.version desc`)
  const newest = await tx.first<{ document: Partial<ServicePlan> }>(sql`
    select document from service_plans where workspace_id = ${workspace}::uuid order by version desc limit 1`)
  const document = complete(newest?.document)
  const shown = versions.map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() }))
  const never = { version: 0, publishedAt: new Date(0).toISOString(), publishedBy: 'Baton' }
  const facts = await planFacts(tx, workspace, now)
  const warnings = planWarnings(document, facts)
  return { ...(shown[0] ?? never), document, versions: shown, warnings }
}

/** One version as it was, with what it changed compared with the version before; the first is compared with the default. */
export async function viewPlanVersion(
  tx: Tx,
  workspace: WorkspaceId,
  version: number,
): Promise<ServicePlanVersionView> {
  const [row, before] = await tx.rows<Row>(sql`
    select p.version, p.published_at as "publishedAt", coalesce(a.name, p.published_by) as "publishedBy", p.document
    from service_plans p left join agents a on a.workspace_id = p.workspace_id and a.id::text = p.published_by
    where p.workspace_id = ${workspace}::uuid and p.version in (${version}::int, ${version - 1}::int)
    order by p.version desc`)
  if (row?.version !== version) throw notFound('version')
  const document = complete(row.document)
  const changes = differencesBetween(complete(before?.document), document)
  return { ...row, publishedAt: row.publishedAt.toISOString(), document, changes }
}
