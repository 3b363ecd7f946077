import type { ReviewDetail } from '@baton/contract'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { checkedSubject } from './checked-subject.ts'
import { ownConversation } from './permit.ts'
import { viewReview } from './view-review.ts'

/** A supervisor wants a look at a conversation that was not drawn; it comes first in the queue. */
export async function askReview(
  house: House,
  person: Person,
  { conversation, subject }: { conversation: string; subject: string },
): Promise<ReviewDetail> {
  if (subject === person.agent) throw ownConversation()
  const { week, results } = await checkedSubject(house, person, conversation, subject)
  const { workspace, agent } = person
  return house.db.transact(workspace, async (tx) => {
    const [row] = await tx.rows<{ id: string }>(sql`
      insert into reviews (workspace_id, id, conversation_id, subject, asked_by, week, results, created_at)
      values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${subject}, ${agent}::uuid,
        ${week}::date, ${json(results)}::jsonb, ${house.clock.now()}::timestamptz)
      on conflict (workspace_id, conversation_id, subject) where calibration_id is null and state <> 'done'
        do update set asked_by = coalesce(reviews.asked_by, excluded.asked_by)
      returning id`)
    return viewReview(tx, person, row?.id ?? '')
  })
}
