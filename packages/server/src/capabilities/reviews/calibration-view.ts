import type {
  CalibrationDetail,
  CalibrationRow,
  CalibrationView,
  ScorecardDocument,
} from '@baton/contract'
import {
  agreementOn,
  type BlindReview,
  type CheckResult,
  type ComparedReview,
  checkAgreement,
  checkKinds,
  criteriaFor,
  disagreements,
  type PublishedScorecard,
  partyOf,
  type Rating,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { type ScorecardShelf, scorecardShelf } from './scorecard-shelf.ts'

type Blind = {
  review: string
  reviewer: string
  name: string
  done: boolean
  points: number | null
  summary: string | null
  ratings: Rating[] | null
}
type Stored = {
  id: string
  conversation: string
  customer: string
  subject: string
  subjectName: string
  at: Date
  askedByName: string
  discussedAt: Date | null
  discussedByName: string | null
  conclusion: string | null
  version: number
  results: CheckResult[]
  reviews: Blind[]
}

const storedCalibrations = (tx: Tx, { workspace }: Person, id: string | null): Promise<Stored[]> =>
  tx.rows<Stored>(sql`
    select k.id, k.conversation_id as conversation, u.name as customer, k.subject,
      coalesce(g.name, w.settings->>'assistantName', 'Assistant') as "subjectName", k.created_at as at,
      coalesce(a.name, 'A colleague') as "askedByName", k.discussed_at as "discussedAt", d.name as "discussedByName",
      k.conclusion, k.scorecard_version as version,
      (select r.results from reviews r where r.workspace_id = k.workspace_id and r.calibration_id = k.id limit 1) as results,
      (select jsonb_agg(jsonb_build_object('review', r.id, 'reviewer', r.reviewer_id, 'name', coalesce(v.name, 'A colleague'),
          'done', r.state = 'done', 'points', r.points, 'summary', r.summary, 'ratings', r.ratings) order by v.name, r.id)
        from reviews r left join agents v on v.workspace_id = r.workspace_id and v.id = r.reviewer_id
        where r.workspace_id = k.workspace_id and r.calibration_id = k.id) as reviews
    from calibrations k
    join conversations c on c.workspace_id = k.workspace_id and c.id = k.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join workspaces w on w.workspace_id = k.workspace_id
    left join agents g on g.workspace_id = k.workspace_id and g.id::text = k.subject
    left join agents a on a.workspace_id = k.workspace_id and a.id = k.asked_by
    left join agents d on d.workspace_id = k.workspace_id and d.id = k.discussed_by
    where k.workspace_id = ${workspace}::uuid and (${id}::uuid is null or k.id = ${id}::uuid)
    order by k.created_at desc, k.id limit 200`)

const isReady = ({ reviews }: Stored): boolean => reviews.every(({ done }) => done)
const blindOf = ({ reviews }: Stored): BlindReview[] =>
  reviews.map(({ ratings }) => ({ ratings: ratings ?? [] }))
const apartOn = (stored: Stored, { scorecard }: PublishedScorecard): string[] =>
  isReady(stored)
    ? disagreements(criteriaFor(scorecard, partyOf(stored.subject)), blindOf(stored))
    : []

function rowOf(stored: Stored, published: PublishedScorecard): CalibrationRow {
  const { id, conversation, customer, subjectName, at, askedByName, discussedAt, reviews } = stored
  return {
    ...{ id, conversation, customer, subjectName, askedByName, isReady: isReady(stored) },
    at: at.toISOString(),
    reviewers: reviews.map(({ name, done }) => ({ name, done })),
    discussedAt: discussedAt?.toISOString() ?? null,
    disagreements: apartOn(stored, published).length,
  }
}

/** One calibration: what each said, side by side, once all have spoken; before that only who has. */
export async function viewCalibration(
  tx: Tx,
  person: Person,
  id: string,
): Promise<CalibrationDetail> {
  const [stored] = await storedCalibrations(tx, person, id)
  if (!stored) throw notFound('calibration')
  const published = await scorecardShelf(tx, person.workspace)(stored.version)
  const row = rowOf(stored, published)
  const { conclusion, discussedByName, results, reviews } = stored
  return {
    ...{ row, conclusion, discussedByName, disagreements: apartOn(stored, published) },
    results: row.isReady ? results : [],
    reviews: row.isReady
      ? reviews.map(({ review, name, points, summary, ratings }) => ({
          ...{ review, name, points, summary: summary ?? '', ratings: ratings ?? [] },
        }))
      : [],
    scorecard: {
      version: published.version,
      document: published.scorecard as ScorecardDocument,
    },
  }
}

/** All calibrations, how far reviewers agree on each criterion, and how far people agree with each check. */
export async function viewCalibrations(tx: Tx, person: Person): Promise<CalibrationView> {
  const all = await storedCalibrations(tx, person, null)
  const shelf = scorecardShelf(tx, person.workspace)
  const now = await shelf(null)
  const items: CalibrationRow[] = []
  for (const stored of all) items.push(rowOf(stored, await shelf(stored.version)))
  const ready = all.filter(isReady)
  const names = new Map(now.scorecard.criteria.map(({ id, name }) => [id, name]))
  const agreement = agreementOn(now.scorecard.criteria, ready.map(blindOf)).map((each) => ({
    ...each,
    name: names.get(each.criterion) ?? each.criterion,
  }))
  const compared = await comparedReviews(tx, person, shelf)
  const checks = checkKinds
    .map((check) => checkAgreement(check, compared))
    .filter(({ blind, seen }) => blind.n + seen.n > 0)
  return { items, agreement, checks }
}

type Finished = {
  isBlind: boolean
  subject: string
  version: number
  results: CheckResult[]
  ratings: Rating[]
}

/** The newest finished reviews, those of open calibrations left out: they would tell what is still hidden. */
async function comparedReviews(
  tx: Tx,
  { workspace }: Person,
  shelf: ScorecardShelf,
): Promise<ComparedReview[]> {
  const rows = await tx.rows<Finished>(sql`
    select r.calibration_id is not null as "isBlind", r.subject, r.scorecard_version as version, r.results, r.ratings
    from reviews r where r.workspace_id = ${workspace}::uuid and r.state = 'done'
      and not exists (select 1 from reviews o where o.workspace_id = r.workspace_id
        and o.calibration_id = r.calibration_id and o.state <> 'done')
    order by r.done_at desc, r.id limit 2000`)
  const compared: ComparedReview[] = []
  for (const { subject, version, ...row } of rows) {
    const { scorecard } = await shelf(version)
    compared.push({ ...row, criteria: criteriaFor(scorecard, partyOf(subject)) })
  }
  return compared
}
