import type { AnswerVerdict, ConversationId, Judge, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { notFound } from '../../platform/http/problem.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { correct, type LabelSource, recordLabel, withdrawCorrection } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { findAnswer, type JudgedAnswer } from './judged-answer.ts'
import { confirms, queueForLook } from './thumbs.ts'

/** Somebody says whether an answer of the assistant was right. */
export type Judgement = {
  conversation: ConversationId
  /** Number of the answer within its conversation. */
  number: number
  verdict: AnswerVerdict
  by: Judge
  source: Extract<LabelSource, 'customer_thumb' | 'agent_flag' | 'audit' | 'review'>
  /** Who corrects it; customers do not. */
  person?: Person
  /** What would have been right: an article, or their own words. */
  article?: string | undefined
  answer?: string | undefined
}

/** Writes the judgement into the conversation's log and keeps it as a label; wakes those who learn from it. */
export async function judgeAnswer(
  house: House,
  workspace: WorkspaceId,
  judgement: Judgement,
): Promise<void> {
  const { policy } = await currentPolicy(house, workspace)
  await house.db.transact(workspace, async (tx) => {
    await judgeWithin(house, tx, workspace, { ...judgement, waits: policy.waits })
  })
}

/** The same within a transaction of the caller's. */
export async function judgeWithin(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
  judgement: Judgement & { waits: Parameters<typeof commit>[4]['waits'] },
): Promise<void> {
  const { conversation, number, verdict, by, waits } = judgement
  const answer = await findAnswer(tx, workspace, conversation, number)
  if (!answer) throw notFound('answer of the assistant')
  const loaded = await lockConversation(tx, workspace, conversation)
  const now = house.clock.now()
  const actor = by.kind === 'agent' ? by.agent : 'customer'
  const command = { do: 'judge_answer', message: answer.message, number, verdict, by } as const
  await commit(house, tx, loaded, command, { now, actor, waits })
  await label(tx, workspace, judgement, { ...answer, actor, now })
  if (by.kind === 'customer') await queueForLook(tx, workspace, { ...judgement, answer, now })
  if (by.kind === 'agent') await correctOrNot(house, tx, judgement, { ...answer, actor, now })
  tx.afterCommit(() => house.wake.live('knowledge'))
}

type Known = JudgedAnswer & { actor: string; now: Date }

async function label(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, verdict, source }: Judgement,
  known: Known,
): Promise<void> {
  const { message, question, article, confidence, actor: by, now: at } = known
  const teaches =
    source === 'customer_thumb'
      ? verdict === 'right' && (await confirms(tx, workspace, known))
      : true
  await recordLabel(tx, workspace, {
    ...{ conversation, message, article, question: question ?? '' },
    ...{ verdict, source, by, confidence, teaches, at },
  })
}

/** A correction is a second statement: what would have been right. Whoever says "right" now takes theirs back. */
async function correctOrNot(
  house: House,
  tx: Tx,
  { person, verdict, conversation, article, answer }: Judgement,
  { message, question, article: wrong, actor: by, now: at }: Known,
): Promise<void> {
  if (!person || !question) return
  if (verdict === 'wrong' && (article || answer))
    await correct(house, tx, { person, conversation, message, wrong, question, article, answer })
  else await withdrawCorrection(tx, person.workspace, { message, by, at })
}
