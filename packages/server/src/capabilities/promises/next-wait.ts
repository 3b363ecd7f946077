import type { ConversationId, EscalationId, Spoken } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { type PromiseWish, promiseWait } from './promise-wait.ts'

/** No conversation has this id: whoever comes next has none yet. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** What somebody who came to this queue now would be told; null where there is nothing to judge by. */
export async function nextWait(
  tx: Tx,
  asked: Pick<PromiseWish, 'workspace' | 'queue' | 'waiting' | 'now'>,
): Promise<Spoken | null> {
  const { lowSeconds, highSeconds, isStaffed } = await promiseWait(tx, {
    ...asked,
    ...{ conversation: nobody as ConversationId, escalation: nobody as EscalationId },
    ...{ since: asked.now, expectedAtFirst: null, limitSeconds: 0 },
  })
  return isStaffed ? { lowSeconds, highSeconds } : null
}
