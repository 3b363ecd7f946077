import type {
  CheckResult,
  Draw,
  DrawCount,
  ReviewSubject,
  SampleReason,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'

type Counted = DrawCount & { subject: ReviewSubject }

/** How many of a week were drawn already, for each who can be reviewed. */
export async function drawnSoFar(
  tx: Tx,
  workspace: WorkspaceId,
  week: string,
): Promise<(subject: ReviewSubject) => DrawCount> {
  const rows = await tx.rows<Counted>(sql`
    select subject, count(*) filter (where by_lot)::int as "byLot",
      count(*) filter (where cardinality(reasons) > 0)::int as "onPurpose"
    from reviews where workspace_id = ${workspace}::uuid and week = ${week}::date and calibration_id is null group by subject`)
  return (asked) => {
    const { byLot = 0, onPurpose = 0 } = rows.find(({ subject }) => subject === asked) ?? {}
    return { byLot, onPurpose }
  }
}

type Known = {
  id: string
  state: 'open' | 'claimed' | 'done'
  byLot: boolean
  reasons: SampleReason[]
}

/**
 * Puts what was drawn before the reviewers. What waits already gains the new reasons; what was reviewed comes back only for
 * a reason nobody had then: the same conversation is never drawn twice for the same.
 */
export async function keepDraw(
  tx: Tx,
  workspace: WorkspaceId,
  { candidate, byLot, reasons, results }: Draw & { results: CheckResult[] },
  { week, now }: { week: string; now: Date },
): Promise<void> {
  const { conversation, subject } = candidate
  const known = await tx.rows<Known>(sql`
    select id, state, by_lot as "byLot", reasons from reviews
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid and subject = ${subject}
      and calibration_id is null for update`)
  const isNewLot = byLot && !known.some((each) => each.byLot)
  const fresh = reasons.filter((reason) => !known.some((each) => each.reasons.includes(reason)))
  const waiting = known.find(({ state }) => state !== 'done')
  if (waiting)
    await tx.rows(sql`
      update reviews set by_lot = by_lot or ${isNewLot}::boolean, reasons = reasons || ${fresh}::text[],
        results = case state when 'open' then ${json(results)}::jsonb else results end
      where workspace_id = ${workspace}::uuid and id = ${waiting.id}::uuid`)
  else if (isNewLot || fresh.length > 0)
    await tx.rows(sql`
      insert into reviews (workspace_id, id, conversation_id, subject, by_lot, reasons, week, results, created_at)
      values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${subject}, ${isNewLot}::boolean, ${fresh}::text[],
        ${week}::date, ${json(results)}::jsonb, ${now}::timestamptz)
      on conflict do nothing`)
}
