import type { QualityView } from '@baton/contract'
import { type WorkspaceId, wilson } from '@baton/domain'
import { thresholdsFor } from '@baton/local-model'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { readControl } from './control.store.ts'
import { reliabilityOf } from './reliability.ts'

type Counts = Pick<QualityView, 'answered' | 'flagged' | 'audited' | 'auditedWrong' | 'openAudits'>

/** Days the figures look back. */
const days = 28

/** How automatic answers fare. `examples`: how much the workspace knows. */
export async function viewQuality(
  tx: Tx,
  workspace: WorkspaceId,
  { examples, now }: { examples: number; now: Date },
): Promise<QualityView> {
  const { state, settings } = await readControl(tx, workspace)
  const counts = await count(tx, workspace, after(now, -days * 86_400))
  const { target, auditShare } = settings
  return {
    settings: { target, auditShare },
    ...thresholdsFor(state, examples),
    ...counts,
    wrongShare: counts.audited === 0 ? null : wilson(counts.auditedWrong, counts.audited),
    reliability: await reliabilityOf(tx, workspace),
  }
}

async function count(tx: Tx, workspace: WorkspaceId, since: Date): Promise<Counts> {
  const counts = await tx.first<Counts>(sql`
    select (select count(*)::int from turns where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
        and outcome = 'used' and proposal = 'reply' and jsonb_array_length(detail->'used') > 0) as answered,
      (select count(distinct message_id)::int from labels where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
        and verdict = 'wrong' and source in ('customer_thumb', 'agent_flag')) as flagged,
      (select count(*)::int from labels where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
        and source = 'audit') as audited,
      (select count(*)::int from labels where workspace_id = ${workspace}::uuid and at >= ${since}::timestamptz
        and source = 'audit' and verdict = 'wrong') as "auditedWrong",
      (select count(*)::int from answer_audits where workspace_id = ${workspace}::uuid and state = 'open') as "openAudits"`)
  return counts ?? { answered: 0, flagged: 0, audited: 0, auditedWrong: 0, openAudits: 0 }
}
