import type { surveyBody } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Account } from '../../channels/channel.ts'
import type { Visitor } from '../../channels/webchat/visitor-token.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { answerSurvey, openSurveyOf } from '../surveys/index.ts'
import { conversationOf } from './thread.ts'

/** The customer answers the survey in their own thread. Each press counts at once; words come as a message. */
export async function sayHowItWas(
  house: House,
  account: Account,
  visitor: Visitor,
  { step, at }: z.infer<typeof surveyBody>,
): Promise<void> {
  const workspace = account.workspace as WorkspaceId
  const { policy } = await currentPolicy(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    const conversation = await conversationOf(tx, workspace, account.id, visitor.id)
    if (!conversation) throw noSurvey()
    const now = house.clock.now()
    const loaded = await lockConversation(tx, workspace, conversation)
    const survey = await openSurveyOf(tx, workspace, conversation, now)
    if (!survey) throw noSurvey()
    // A second press of a question that was answered meanwhile must not answer the next one.
    if (survey.state !== (step === 'satisfaction' ? 'asked' : 'repeated')) return
    const pressed =
      step === 'satisfaction'
        ? { answer: { satisfaction: at + 1 }, state: 'repeated' as const }
        : { answer: { repeatedSelf: at === 0 }, state: 'words' as const }
    answerSurvey(tx, workspace, survey.id, { ...pressed, now })
    const about = { now, actor: 'customer', waits: policy.waits }
    const { escalation } = survey
    await commit(house, tx, loaded, { do: 'answer_survey', escalation }, about)
  })
}

const noSurvey = (): HttpProblem =>
  new HttpProblem(
    404,
    'no_survey',
    'Nothing is being asked in this conversation.',
    'Write a message instead: it reaches us in any case.',
  )
