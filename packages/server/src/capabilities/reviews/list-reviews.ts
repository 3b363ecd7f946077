import type { ReviewList } from '@baton/contract'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/person.ts'
import { mayReviewWithin } from './permit.ts'
import { countReviews, presentRow, reviewRows } from './review-rows.ts'
import { scorecardWithin } from './scorecard.store.ts'

type Query = {
  list: 'queue' | 'mine' | 'done' | 'about_me'
  subject?: string | undefined
  limit: number
}

/** A list as this person may see it: who does not review sees what is about them, and nothing else. */
export async function listReviews(
  tx: Tx,
  person: Person,
  { list, subject, limit }: Query,
): Promise<ReviewList> {
  const mayReview = await mayReviewWithin(tx, person)
  const isTheirs = mayReview || list === 'about_me' || list === 'mine'
  const rows = isTheirs
    ? await reviewRows(tx, person, { list, subject: subject ?? null, limit })
    : []
  const { scorecard } = await scorecardWithin(tx, person.workspace)
  return {
    items: rows.map((row) => presentRow(row, person, scorecard)),
    counts: await countReviews(tx, person.workspace, person.agent, mayReview),
    mayReview,
  }
}
