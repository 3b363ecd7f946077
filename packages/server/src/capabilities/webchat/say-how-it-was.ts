import type { surveyBody } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Account } from '../../channels/channel.ts'
import type { Visitor } from '../../channels/webchat/visitor-token.ts'
import type { House } from '../../platform/house.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { storable } from '../../platform/text.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { answerSurvey, openSurveyOf } from '../surveys/index.ts'
import { conversationOf } from './thread.ts'

/** The customer answers the survey in their own thread. What was said counts at once; the words are the last of it. */
export async function sayHowItWas(
  house: House,
  account: Account,
  visitor: Visitor,
  { comment, ...answer }: z.infer<typeof surveyBody>,
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
    const words = comment === undefined ? undefined : storable(comment.trim()) || undefined
    const state = comment === undefined ? survey.state : 'done'
    answerSurvey(tx, workspace, survey.id, { answer: { ...answer, comment: words }, state, now })
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
