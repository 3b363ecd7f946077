import { type ConversationId, holderOf, type MessageId, platformText } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, type Loaded, lockConversation } from '../conversations/index.ts'
import { planWithin } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'

/**
 * Guidance takes a while: the customer is told that somebody is being asked. One message per wait and not at once,
 * because most questions are answered before anybody would miss an answer.
 */
export async function reassure(house: House, work: Work): Promise<void> {
  const { policy } = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const loaded = await lockConversation(
      tx,
      work.workspace,
      work.payload.conversation as ConversationId,
    )
    if (!stillAsking(loaded, Number(work.payload.wait))) return
    const plan = await planWithin(tx, work.workspace)
    const facts = { company: loaded.company }
    const text = platformText('asking_team', loaded.language ?? 'en', facts, plan.texts)
    const about = { now: house.clock.now(), actor: 'platform', waits: policy.waits }
    await commit(
      house,
      tx,
      loaded,
      { do: 'notify', message: { id: newId<MessageId>(), text }, reason: 'asking_team' },
      about,
    )
  })
}

function stillAsking({ state }: Loaded, wait: number): boolean {
  const holder = holderOf(state)
  return holder.kind === 'waiting' && holder.for === 'steer' && state.escalation?.wait === wait
}
