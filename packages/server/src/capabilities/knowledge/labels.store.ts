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
  /**
   * Whether the article learns from it that the question is, or is not, its own. A thumb has to earn that; somebody who
   * decided otherwise takes it away.
   */
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

/** Questions that an article refuses because somebody called its answer to them wrong. */
export async function refusedBy(
  tx: Tx,
  workspace: WorkspaceId,
  article: string,
): Promise<string[]> {
  const rows = await tx.rows<{ question: string }>(sql`
    select distinct question from labels where workspace_id = ${workspace}::uuid and article_id = ${article}::uuid
      and verdict = 'wrong' and teaches and question <> '' order by question`)
  return rows.map(({ question }) => question)
}

/** Somebody decided that the article does answer these: verdicts stay as they were given, and teach nothing any more. */
export async function overrule(
  tx: Tx,
  workspace: WorkspaceId,
  { article, questions, at }: { article: string; questions: readonly string[]; at: Date },
): Promise<void> {
  await tx.rows(sql`
    update labels set teaches = false where workspace_id = ${workspace}::uuid and article_id = ${article}::uuid
      and verdict = 'wrong' and question = any(${[...questions]}::text[])`)
  await noteChange(tx, workspace, article, at)
}
