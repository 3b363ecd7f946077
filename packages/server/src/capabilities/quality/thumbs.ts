import type { AnswerVerdict, ConversationId, WorkspaceId } from '@baton/domain'
import { thresholdsFor } from '@baton/local-model'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { readControl } from './control.store.ts'
import type { JudgedAnswer } from './judged-answer.ts'

/**
 * Does a customer's thumb up confirm the answer, so that the article learns the question? Only where the assistant was as
 * sure as it must be, then and now: confirmed guesses would make it surer of its guesses, and wrong more often.
 */
export async function confirms(
  tx: Tx,
  workspace: WorkspaceId,
  { isAutomatic, confidence, answerAt, article }: JudgedAnswer,
): Promise<boolean> {
  if (!isAutomatic || article === null || confidence === null || answerAt === null) return false
  const { state } = await readControl(tx, workspace)
  const now = thresholdsFor(state, Number.POSITIVE_INFINITY)
  return confidence >= Math.max(answerAt, now.answerAt)
}

type Thumb = {
  conversation: ConversationId
  verdict: AnswerVerdict
  answer: JudgedAnswer
  now: Date
}

/** An automatic answer that did not help is looked at by people at once; whoever thinks better of it takes it back. */
export async function queueForLook(
  tx: Tx,
  workspace: WorkspaceId,
  { conversation, verdict, answer: { message, isAutomatic }, now }: Thumb,
): Promise<void> {
  if (verdict === 'right')
    await tx.rows(sql`delete from answer_audits where workspace_id = ${workspace}::uuid
      and message_id = ${message}::uuid and state = 'open' and not by_lot`)
  else if (isAutomatic)
    await tx.rows(sql`
      insert into answer_audits (workspace_id, id, conversation_id, message_id, by_lot, created_at)
      values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${message}::uuid, false, ${now}::timestamptz)
      on conflict do nothing`)
}
