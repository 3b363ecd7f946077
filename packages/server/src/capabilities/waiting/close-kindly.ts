import { type ConversationId, type MessageId, platformText } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation, reachOf } from '../conversations/index.ts'
import { planWithin } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { handedOffAt } from './handed-off.ts'

/** A person has ended the conversation: goodbye, and a while later the survey. Nothing when the customer is back already. */
export async function closeKindly(house: House, work: Work): Promise<void> {
  const { policy } = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const id = work.payload.conversation as ConversationId
    const loaded = await lockConversation(tx, work.workspace, id)
    if (loaded.state.status !== 'resolved') return
    const closedAt = String(work.payload.closedAt)
    const handedOff = await handedOffAt(tx, work.workspace, id, closedAt)
    if (!handedOff) return
    const now = house.clock.now()
    const plan = await planWithin(tx, work.workspace)
    const { problem } = await reachOf(tx, loaded, now)
    if (plan.waiting.survey.on) {
      const lane = `survey:${id}`
      const minutes = loaded.channel === 'webchat' ? 0 : plan.waiting.survey.afterMinutes
      const due = after(now, minutes * 60)
      const payload = { conversation: id, closedAt }
      await addWork(tx, work.workspace, { lane, kind: 'ask_survey', payload, due, key: lane, now })
    }
    if (!plan.waiting.closingMessage || problem) return
    const facts = { agent: handedOff.agentName, company: loaded.company }
    const text = platformText('closing', loaded.language ?? 'en', facts, plan.texts)
    const message = { id: newId<MessageId>(), text }
    const about = { now, actor: 'platform', waits: policy.waits }
    await commit(house, tx, loaded, { do: 'notify', message, reason: 'closing' }, about)
  })
}
