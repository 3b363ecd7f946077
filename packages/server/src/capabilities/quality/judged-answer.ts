import type { ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** An answer of the assistant, with what its turn knew. */
export type JudgedAnswer = {
  message: MessageId
  question: string | null
  article: string | null
  confidence: number | null
  /** Given from the assistant's own knowledge, and how sure it had to be. */
  isAutomatic: boolean
  answerAt: number | null
}

export function findAnswer(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: ConversationId,
  number: number,
): Promise<JudgedAnswer | undefined> {
  return tx.first<JudgedAnswer>(sql`
    select m.id as message, t.detail->>'question' as question, t.detail->'used'->>0 as article,
      (t.detail->'confidence'->>'answer')::float8 as confidence, (t.detail->>'answerAt')::float8 as "answerAt",
      coalesce((t.detail->>'isAutomatic')::boolean, jsonb_array_length(t.detail->'used') > 0, false) as "isAutomatic"
    from messages m
    left join turns t on t.workspace_id = m.workspace_id and t.message_id = m.id
    where m.workspace_id = ${workspace}::uuid and m.conversation_id = ${conversation}::uuid
      and m.number = ${number}::int and m.author_kind = 'assistant'`)
}
