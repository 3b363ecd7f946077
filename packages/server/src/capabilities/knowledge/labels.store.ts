import type { ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { noteChange } from './articles.store.ts'
import { withoutPrivateFacts } from './private-facts.ts'

/**
 * Where a label comes from. A customer's thumb is an opinion; the others say which article was meant. An `audit` was drawn
 * by lot, a `review` because a customer was not helped.
 */
export type LabelSource =
  | 'customer_pick'
  | 'customer_thumb'
  | 'agent_flag'
  | 'audit'
  | 'review'
  | 'correction'

/** Somebody said that an article does, or does not, answer a question. */
export type Label = {
  conversation: ConversationId
  /** The answer that was judged; for a pick, the customer's message that picked. */
  message: MessageId
  article: string | null
  question: string
  verdict: 'right' | 'wrong'
  source: LabelSource
  /** `customer`, or an agent's id. */
  by: string
  confidence: number | null
  /** Whether the article learns the question from it; a thumb has to earn that. */
  teaches?: boolean
  at: Date
}

/** Questions an article may learn from labels: more would crowd out what its author wrote. */
export const mostLearned = 60

/** Writes a label down, and news for every node's index. Judging again replaces what the same person said before. */
export async function recordLabel(tx: Tx, workspace: WorkspaceId, label: Label): Promise<void> {
  const question = withoutPrivateFacts(label.question).slice(0, 500).toWellFormed()
  await tx.rows(sql`
    insert into labels (workspace_id, id, conversation_id, message_id, article_id, question, verdict, source, judged_by,
      confidence, category, teaches, at)
    select ${workspace}::uuid, ${newId()}::uuid, ${label.conversation}::uuid, ${label.message}::uuid,
      ${label.article}::uuid, ${question}, ${label.verdict}, ${label.source}, ${label.by}, ${label.confidence}::real,
      (select category from articles where workspace_id = ${workspace}::uuid and id = ${label.article}::uuid),
      ${label.teaches ?? label.source !== 'customer_thumb'}::boolean, ${label.at}::timestamptz
    on conflict (workspace_id, message_id, source, judged_by)
      do update set verdict = excluded.verdict, article_id = excluded.article_id,
        teaches = excluded.teaches, at = excluded.at, counted = false
      where labels.verdict <> excluded.verdict or labels.article_id is distinct from excluded.article_id`)
  if (label.article) await noteChange(tx, workspace, label.article, label.at)
}
