import type { ReviewRow } from '@baton/contract'
import {
  type CheckKind,
  criteriaFor,
  partyOf,
  type Scorecard,
  type WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'

/** A review as lists and permissions need it. */
export type StoredRow = Omit<
  ReviewRow,
  'lastAt' | 'createdAt' | 'doneAt' | 'answeredAt' | 'failedChecks'
> & {
  failed: CheckKind[]
  lastAt: Date
  createdAt: Date
  doneAt: Date | null
  answeredAt: Date | null
  /** Calibrated, and not everybody has spoken yet. */
  isSealed: boolean
}

export type Asked = {
  id?: string | null
  calibration?: string | null
  list?: 'queue' | 'mine' | 'done' | 'about_me' | null
  subject?: string | null
  limit?: number
}

/** Those on purpose come first, then the oldest; what is done comes newest first. */
export function reviewRows(tx: Tx, person: Person, asked: Asked): Promise<StoredRow[]> {
  const { id = null, calibration = null, list = null, subject = null, limit = 200 } = asked
  return tx.rows<StoredRow>(sql`
    select r.id, r.conversation_id as conversation, u.name as customer, c.channel, c.last_line as "lastLine",
      c.last_at as "lastAt", r.subject, coalesce(g.name, w.settings->>'assistantName', 'Assistant') as "subjectName",
      r.by_lot as "byLot", r.reasons, a.name as "askedByName", r.calibration_id is not null as "isCalibration", r.state,
      r.reviewer_id as reviewer, v.name as "reviewerName", r.points::float8, r.passed, r.created_at as "createdAt",
      r.done_at as "doneAt", r.answered_at as "answeredAt",
      (select coalesce(jsonb_agg(e->'check'), '[]') from jsonb_array_elements(r.results) e
        where e->>'verdict' = 'failed') as failed,
      r.calibration_id is not null and exists (select 1 from reviews o where o.workspace_id = r.workspace_id
        and o.calibration_id = r.calibration_id and o.state <> 'done') as "isSealed"
    from reviews r
    join conversations c on c.workspace_id = r.workspace_id and c.id = r.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = r.workspace_id
    left join agents g on g.workspace_id = r.workspace_id and g.id::text = r.subject
    left join agents v on v.workspace_id = r.workspace_id and v.id = r.reviewer_id
    left join agents a on a.workspace_id = r.workspace_id and a.id = r.asked_by
    where r.workspace_id = ${person.workspace}::uuid
      and (${id}::uuid is null or r.id = ${id}::uuid)
      and (${calibration}::uuid is null or r.calibration_id = ${calibration}::uuid)
      and (${subject}::text is null or r.subject = ${subject}::text)
      and case ${list}::text
        when 'queue' then r.state = 'open' and r.subject <> ${person.agent}::text
        when 'mine' then r.state = 'claimed' and r.reviewer_id = ${person.agent}::uuid
        when 'done' then r.state = 'done' and r.subject <> ${person.agent}::text
        when 'about_me' then r.state = 'done' and r.subject = ${person.agent}::text and r.calibration_id is null
        else true end
    order by case when r.state = 'done' then 1 else 0 end, case when r.state = 'done' then null
        when cardinality(r.reasons) > 0 or r.asked_by is not null then 0 else 1 end,
      case when r.state = 'done' then null else r.created_at end, r.done_at desc, r.id
    limit ${limit}::int`)
}

/** What this person may know of a review: nothing of what checks or people say while a blind one is open. */
export function presentRow(
  { isSealed, failed, ...row }: StoredRow,
  person: Person,
  scorecard: Scorecard,
): ReviewRow {
  const counts = criteriaFor(scorecard, partyOf(row.subject)).map(({ check }) => check)
  const isHidden = row.isCalibration && (row.state !== 'done' || isSealed)
  const isOwn = row.reviewer === person.agent && row.state === 'done'
  return {
    ...row,
    failedChecks: isHidden ? 0 : failed.filter((check) => counts.includes(check)).length,
    points: isHidden && !isOwn ? null : row.points,
    passed: isHidden && !isOwn ? null : row.passed,
    lastAt: row.lastAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    doneAt: row.doneAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }
}

type Counts = { queue: number; mine: number; aboutMe: number }

export async function countReviews(
  tx: Tx,
  workspace: WorkspaceId,
  agent: string,
  mayReview: boolean,
): Promise<Counts> {
  const counted = await tx.first<Counts>(sql`
    select count(*) filter (where state = 'open' and subject <> ${agent}::text and ${mayReview}::boolean)::int as queue,
      count(*) filter (where state = 'claimed' and reviewer_id = ${agent}::uuid)::int as mine,
      count(*) filter (where state = 'done' and subject = ${agent}::text and calibration_id is null
        and answered_at is null)::int as "aboutMe"
    from reviews where workspace_id = ${workspace}::uuid
      and (state <> 'done' or (subject = ${agent}::text and answered_at is null))`)
  return counted ?? { queue: 0, mine: 0, aboutMe: 0 }
}
