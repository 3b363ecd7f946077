import type { FinishReview, ReviewDetail } from '@baton/contract'
import {
  type AgentId,
  type CheckResult,
  partyOf,
  type Rating,
  ratingProblems,
  reviewScore,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { storable } from '../../platform/text.ts'
import { appendAudit } from '../audit/index.ts'
import { notify } from '../notices/index.ts'
import { addNotes } from './coaching-notes.ts'
import type { StoredRow } from './review-rows.ts'
import { scorecardWithin } from './scorecard.store.ts'
import { findReview, viewReview } from './view-review.ts'

/** Ends a review: every criterion is rated, whatever differs from a check has its reason, and the points are worked out. */
export function finishReview(
  house: House,
  person: Person,
  id: string,
  given: FinishReview,
): Promise<ReviewDetail> {
  return house.db.transact(person.workspace, async (tx) => {
    const { row } = await findReview(tx, person, id)
    if (row.reviewer !== person.agent || row.state !== 'claimed') throw notYours(row)
    if (row.isCalibration && given.notes.length > 0) throw notesTooEarly()
    const now = house.clock.now()
    await keepScore(tx, person, row, given, now)
    const { conversation, subject } = row
    const notes = given.notes.map(({ text, messages }) => ({ text: storable(text), messages }))
    if (notes.length > 0)
      await addNotes(tx, person, { review: id, conversation, subject, notes, now })
    if (partyOf(subject) === 'agent' && !row.isCalibration) await tell(house, tx, person, row)
    return viewReview(tx, person, id)
  })
}

async function keepScore(
  tx: Tx,
  person: Person,
  row: StoredRow,
  given: FinishReview,
  now: Date,
): Promise<void> {
  const { workspace, agent } = person
  const party = partyOf(row.subject)
  const stored = await tx.first<{ results: CheckResult[]; version: number | null }>(sql`
    select results, scorecard_version as version from reviews
    where workspace_id = ${workspace}::uuid and id = ${row.id}::uuid for update`)
  const { version, scorecard } = await scorecardWithin(tx, workspace, stored?.version ?? null)
  const ratings: Rating[] = given.ratings.map((each) => ({ ...each, why: storable(each.why) }))
  // Whoever reviews blindly has not seen what the checks found, and need not say why they differ.
  const results = row.isCalibration ? [] : (stored?.results ?? [])
  const problems = ratingProblems(scorecard, party, ratings, results)
  if (problems.length > 0) throw unfinished(problems)
  const { points, passed, failedBy } = reviewScore(scorecard, party, ratings)
  await tx.rows(sql`
    update reviews set state = 'done', scorecard_version = ${version}::int, ratings = ${json(ratings)}::jsonb,
      points = ${points}::real, passed = ${passed}::boolean, failed_by = ${failedBy}::text[],
      summary = ${storable(given.summary)}, done_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${row.id}::uuid`)
  await appendAudit(tx, workspace, {
    kind: 'review_finished',
    payload: { review: row.id, subject: row.subject, points, passed, scorecard: version },
    ...{ actor: agent, at: now },
  })
}

/** Nobody is judged behind their back: they read it, and may answer once. */
const tell = (house: House, tx: Tx, person: Person, row: StoredRow): Promise<void> =>
  notify(house, tx, {
    ...{ workspace: person.workspace, agents: [row.subject as AgentId], kind: 'mention' },
    title: `${person.name} reviewed your conversation with ${row.customer}`,
    body: 'Read what they saw; you may answer once.',
    ...{ link: `/reviews/about-me/${row.id}`, urgent: false },
  })

const notYours = ({ state, reviewerName }: StoredRow): HttpProblem =>
  new HttpProblem(
    409,
    'not_claimed',
    state === 'done'
      ? 'This review is finished already.'
      : `You have not taken this review${reviewerName ? `; ${reviewerName} has` : ''}.`,
    state === 'done' ? 'Read it in the list of what is done.' : 'Take it first, or take another.',
  )

const notesTooEarly = (): HttpProblem =>
  new HttpProblem(
    409,
    'notes_too_early',
    'A calibration compares reviewers; notes come after it.',
    'Take the notes out, and write them with an ordinary review.',
  )

const unfinished = (problems: { path: string; message: string }[]): HttpProblem =>
  new HttpProblem(
    400,
    'review_unfinished',
    problems[0]?.message ?? 'Something is missing.',
    'Rate what is named, and try again.',
    problems,
  )
