import { type ConversationId, type MessageId, platformText } from '@baton/domain'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { commit, lockConversation, reachOf } from '../conversations/index.ts'
import { planWithin } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { addSurvey } from '../surveys/index.ts'
import { handedOffAt } from './handed-off.ts'

/** Asks how it was: in place in the bubble, in words elsewhere. Where nothing may be sent, that is written down instead. */
export async function askSurvey(house: House, work: Work): Promise<void> {
  const { policy } = await currentPolicy(house, work.workspace)
  await house.db.transact(work.workspace, async (tx) => {
    await finishWork(tx, work)
    const id = work.payload.conversation as ConversationId
    const loaded = await lockConversation(tx, work.workspace, id)
    const handedOff = await handedOffAt(tx, work.workspace, id, String(work.payload.closedAt))
    if (!handedOff || loaded.state.status !== 'resolved') return
    const now = house.clock.now()
    const { problem } = await reachOf(tx, loaded, now)
    const { escalation, agent, agentName } = handedOff
    const survey = { workspace: work.workspace, conversation: id, escalation, agent, now }
    addSurvey(tx, { ...survey, state: problem ? 'not_asked' : 'asked', why: problem })
    if (problem) return
    const plan = await planWithin(tx, work.workspace)
    const facts = { agent: agentName, company: loaded.company }
    const text = platformText('survey_satisfaction', loaded.language ?? 'en', facts, plan.texts)
    const message = loaded.channel === 'webchat' ? null : { id: newId<MessageId>(), text }
    const about = { now, actor: 'platform', waits: policy.waits }
    await commit(house, tx, loaded, { do: 'ask_survey', escalation, message }, about)
  })
}
