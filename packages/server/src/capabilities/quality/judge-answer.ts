import type { AnswerVerdict, ConversationId, Judge, MessageId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { notFound } from '../../platform/http/problem.ts'
import { commit, lockConversation } from '../conversations/index.ts'
import { type LabelSource, recordLabel } from '../knowledge/index.ts'
import { currentPolicy } from '../settings/index.ts'

/** Somebody says whether an answer of the assistant was right. */
export type Judgement = {
  conversation: ConversationId
  /** Number of the answer within its conversation. */
  number: number
  verdict: AnswerVerdict
  by: Judge
  source: Extract<LabelSource, 'customer_thumb' | 'agent_flag' | 'audit'>
  /** The article that would have been right. */
  article?: string | undefined
}

type Answer = {
  message: MessageId
  question: string | null
  article: string | null
  confidence: number | null
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
  tx.afterCommit(() => house.wake.live('knowledge'))
}

function findAnswer(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  number: number,
): Promise<Answer | undefined> {
  return tx.first<Answer>(sql`
    select m.id as message, t.detail->>'question' as question, t.detail->'used'->>0 as article,
      (t.detail->'confidence'->>'answer')::float8 as confidence
    from messages m
    left join turns t on t.workspace_id = m.workspace_id and t.message_id = m.id
    where m.workspace_id = ${workspace}::uuid and m.conversation_id = ${conversation}::uuid
      and m.number = ${number}::int and m.author_kind = 'assistant'`)
}

type Known = Answer & { actor: string; now: Date }

/** A correction is two statements: this article was wrong, that one would have been right. */
async function label(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, verdict, source, article }: Judgement,
  known: Known,
): Promise<void> {
  const { message, question, confidence, actor: by, now: at } = known
  const shared = { conversation, message, question: question ?? '', by, at }
  await recordLabel(tx, workspace, {
    ...{ ...shared, article: known.article, verdict },
    ...{ source, confidence },
  })
  if (verdict === 'wrong' && article && article !== known.article && question)
    await recordLabel(tx, workspace, {
      ...{ ...shared, article, verdict: 'right' },
      ...{ source: 'correction', confidence: null },
    })
}
