import type { ReviewDetail } from '@baton/contract'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { storable } from '../../platform/text.ts'
import { mayNotReview, ownConversation } from './permit.ts'
import { findReview, viewReview } from './view-review.ts'

/** Takes a review off the queue, so that no two people do the same work. */
export function claimReview(house: House, person: Person, id: string): Promise<ReviewDetail> {
  return house.db.transact(person.workspace, async (tx) => {
    const { row, isReviewer } = await findReview(tx, person, id)
    if (!isReviewer) throw mayNotReview()
    if (row.subject === person.agent) throw ownConversation()
    const taken = await tx.first(sql`
      update reviews set state = 'claimed', reviewer_id = ${person.agent}::uuid, claimed_at = ${house.clock.now()}::timestamptz
      where workspace_id = ${person.workspace}::uuid and id = ${id}::uuid
        and (state = 'open' or (state = 'claimed' and reviewer_id = ${person.agent}::uuid)) returning 1`)
    if (!taken) throw takenAlready(row.reviewerName)
    return viewReview(tx, person, id)
  })
}

const takenAlready = (by: string | null): HttpProblem =>
  new HttpProblem(
    409,
    'taken_already',
    `${by ?? 'Somebody'} has this review already.`,
    'Take the next one of the queue.',
  )

/** Puts it back for others; what was drawn stays drawn. */
export function releaseReview(house: House, person: Person, id: string): Promise<ReviewDetail> {
  return house.db.transact(person.workspace, async (tx) => {
    await findReview(tx, person, id)
    const released = await tx.first(sql`
      update reviews set state = 'open', reviewer_id = null, claimed_at = null
      where workspace_id = ${person.workspace}::uuid and id = ${id}::uuid and state = 'claimed'
        and reviewer_id = ${person.agent}::uuid and calibration_id is null returning 1`)
    if (!released) throw notFound('review of yours')
    return viewReview(tx, person, id)
  })
}

/** The one who was reviewed has read it, and says what they have to say: once, so that it is thought over. */
export function answerReview(
  house: House,
  person: Person,
  id: string,
  text: string,
): Promise<ReviewDetail> {
  return house.db.transact(person.workspace, async (tx) => {
    const { row } = await findReview(tx, person, id)
    if (row.subject !== person.agent) throw notFound('review of yours')
    const answered = await tx.first(sql`
      update reviews set answer = ${storable(text)}, answered_at = ${house.clock.now()}::timestamptz
      where workspace_id = ${person.workspace}::uuid and id = ${id}::uuid and answered_at is null returning 1`)
    if (!answered)
      throw new HttpProblem(
        409,
        'answered_already',
        'You have answered this review already.',
        'Talk to whoever reviewed it.',
      )
    return viewReview(tx, person, id)
  })
}
