import type { SamplePlanView } from '@baton/contract'
import { defaultSamplePlan, type SamplePlan, type WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'
import { appendAudit } from '../audit/index.ts'

/** Which conversations are drawn here. */
export async function samplePlanWithin(tx: Tx, workspace: WorkspaceId): Promise<SamplePlan> {
  const row = await tx.first<{ document: SamplePlan | null }>(sql`
    select nullif(document, 'null'::jsonb) as document from sample_plans where workspace_id = ${workspace}::uuid`)
  return row?.document ?? defaultSamplePlan
}

/** Without a seed of its own, a workspace draws by its id: nobody can choose whom the lot falls on. */
export const seedOf = (plan: SamplePlan, workspace: WorkspaceId): string =>
  plan.seed.trim() || workspace

export async function saveSamplePlan(
  tx: Tx,
  { workspace, agent }: Person,
  document: SamplePlan,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into sample_plans (workspace_id, document, changed_at)
    values (${workspace}::uuid, ${json(document)}::jsonb, ${now}::timestamptz)
    on conflict (workspace_id) do update set document = excluded.document, changed_at = excluded.changed_at`)
  const payload = { plan: document }
  await appendAudit(tx, workspace, { kind: 'sample_plan_changed', payload, actor: agent, at: now })
}

/** The plan with what it drew in the last seven days. */
export async function viewSamplePlan(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
): Promise<SamplePlanView> {
  const since = after(now, -7 * 86_400)
  const counted = await tx.first<SamplePlanView['lastWeek']>(sql`
    select (select count(distinct conversation_id)::int from review_subjects
        where workspace_id = ${workspace}::uuid and looked_at >= ${since}::timestamptz) as ended,
      count(*) filter (where by_lot)::int as "byLot",
      count(*) filter (where cardinality(reasons) > 0)::int as "onPurpose"
    from reviews where workspace_id = ${workspace}::uuid and created_at >= ${since}::timestamptz and calibration_id is null`)
  const document = (await samplePlanWithin(tx, workspace)) as SamplePlanView['document']
  return { document, lastWeek: counted ?? { ended: 0, byLot: 0, onPurpose: 0 } }
}
