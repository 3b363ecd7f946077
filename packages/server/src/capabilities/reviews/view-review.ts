import type { ReviewDetail, ScorecardDocument } from '@baton/contract'
import {
  type CheckResult,
  type ConversationId,
  criteriaFor,
  partyOf,
  prefilled,
  type Rating,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { timelineOf } from '../conversations/index.ts'
import { coachingNotes } from './coaching-notes.ts'
import { mayReviewWithin } from './permit.ts'
import { presentRow, reviewRows, type StoredRow } from './review-rows.ts'
import { scorecardWithin } from './scorecard.store.ts'

type Rest = {
  results: CheckResult[]
  scorecardVersion: number | null
  ratings: Rating[] | null
  failedBy: string[] | null
  summary: string | null
  answer: string | null
}

/** A review as this person may see it: reviewers all, who was reviewed theirs when it is done. */
export async function findReview(
  tx: Tx,
  person: Person,
  id: string,
): Promise<{ row: StoredRow; isReviewer: boolean }> {
  const [row] = await reviewRows(tx, person, { id })
  const isReviewer = await mayReviewWithin(tx, person)
  if (!row || !maySee(row, person, isReviewer)) throw notFound('review')
  return { row, isReviewer }
}

function maySee(row: StoredRow, { agent }: Person, isReviewer: boolean): boolean {
  if (row.subject === agent) return row.state === 'done' && !row.isCalibration
  if (!row.isCalibration || !row.isSealed) return isReviewer
  return row.reviewer === agent
}

/** Everything beside the conversation that a reviewer needs. */
export async function viewReview(tx: Tx, person: Person, id: string): Promise<ReviewDetail> {
  const { row, isReviewer } = await findReview(tx, person, id)
  const rest = await restOf(tx, person, id)
  const isBlind = row.isCalibration && row.state !== 'done'
  const { version, scorecard } = await scorecardWithin(tx, person.workspace, rest.scorecardVersion)
  const counts = criteriaFor(scorecard, partyOf(row.subject)).map(({ check }) => check)
  const results = isBlind ? [] : rest.results.filter(({ check }) => counts.includes(check))
  return {
    row: presentRow(row, person, scorecard),
    scorecard: { version, document: scorecard as ScorecardDocument },
    results,
    ratings: rest.ratings ?? prefilled(scorecard, partyOf(row.subject), results),
    summary: rest.summary ?? '',
    failedBy: rest.failedBy ?? [],
    notes: await coachingNotes(tx, person, { review: id }),
    timeline: await timelineOf(tx, person.workspace, row.conversation as ConversationId),
    answer: row.answeredAt && { text: rest.answer ?? '', at: row.answeredAt.toISOString() },
    mayDo: commandsOn(row, person, isReviewer),
    cannotClaim:
      row.subject === person.agent && row.state !== 'done'
        ? 'This review is about you: somebody else must do it.'
        : null,
  }
}

async function restOf(tx: Tx, { workspace }: Person, id: string): Promise<Rest> {
  const rest = await tx.first<Rest>(sql`
    select results, scorecard_version as "scorecardVersion", ratings, failed_by as "failedBy", summary, answer
    from reviews where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
  if (!rest) throw notFound('review')
  return rest
}

function commandsOn(
  { state, subject, reviewer, answeredAt, isCalibration }: StoredRow,
  { agent }: Person,
  isReviewer: boolean,
): ReviewDetail['mayDo'] {
  if (subject === agent) return state === 'done' && !answeredAt ? ['answer'] : []
  if (state === 'done') return isReviewer && subject === 'assistant' ? ['teach'] : []
  if (state === 'open') return isReviewer ? ['claim'] : []
  if (reviewer === agent) return isCalibration ? ['finish'] : ['finish', 'release']
  return []
}
