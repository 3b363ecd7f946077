import type { PublishedPolicy, WorkspaceId } from '@baton/domain'
import { recalibrated } from '@baton/local-model'
import type { House } from '../../platform/house.ts'
import type { Desk, Sureness } from './desk.ts'
import { mayAskModel } from './model-budget.ts'
import type { Mindset, Thought } from './think.ts'

/** The policy says what a supervisor wants at least; outcomes may have shown that more is needed. */
export const sureEnough = (
  { version, policy }: PublishedPolicy,
  { answerAt, clarifyAt }: Sureness,
): PublishedPolicy => ({
  version,
  policy: {
    ...policy,
    confidence: {
      ...policy.confidence,
      answerAt: Math.max(policy.confidence.answerAt, answerAt),
      clarifyAt: Math.max(policy.confidence.clarifyAt, clarifyAt),
    },
  },
})

/** The customer has said which answer they want: that is surer than any confidence, also where nothing else is answered. */
export const sureByPick = ({ version, policy }: PublishedPolicy): PublishedPolicy => ({
  version,
  policy: { ...policy, confidence: { ...policy.confidence, answerAt: 0 } },
})

/** The thought with a confidence in its answer that means what it says. */
export async function asMeant(
  desk: Desk,
  workspace: WorkspaceId,
  thought: Thought,
): Promise<Thought> {
  const { judgement } = thought
  const { confidence } = judgement
  const meaning = await desk.meaning(workspace, judgement.model)
  const answer = recalibrated(confidence.answer, meaning)
  return { ...thought, judgement: { ...judgement, confidence: { ...confidence, answer } } }
}

/** The mindset with the model that this workspace can still pay for today. */
export async function affordable(
  house: House,
  desk: Desk,
  workspace: WorkspaceId,
): Promise<Mindset> {
  return desk.spare === null || (await mayAskModel(house, workspace))
    ? desk
    : { ...desk, model: desk.spare }
}
