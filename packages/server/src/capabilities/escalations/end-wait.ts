import type { ConversationId } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'

/** The clock of a wait ran out. A timer of an earlier wait is refused by the rules and changes nothing. */
export async function endWait(house: House, work: Work): Promise<void> {
  const { policy } = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const loaded = await lockConversation(
      tx,
      work.workspace,
      work.payload.conversation as ConversationId,
    )
    const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
    await commit(house, tx, loaded, { do: 'expire_wait', wait: Number(work.payload.wait) }, about)
  })
}
