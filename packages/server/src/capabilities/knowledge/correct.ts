import type { ArticleId, ConversationId, MessageId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { storable } from '../../platform/text.ts'
import { noteChange, retireArticle } from './articles.store.ts'
import { recordLabel } from './labels.store.ts'
import { withoutPrivateFacts } from './private-facts.ts'
import { teach } from './teach.ts'
import { inOwnVoice } from './voice.ts'

/** What would have been right instead of a wrong answer: an article that says it, or somebody's own words. */
export type Correction = {
  person: Person
  conversation: ConversationId
  /** The answer that was wrong, and the article it rested on. */
  message: MessageId
  wrong: string | null
  question: string
  article?: string | undefined
  answer?: string | undefined
}

/** Words become an article at once, like guidance; either way a label says who corrected what, and the article learns the question. */
export async function correct(house: House, tx: Tx, correction: Correction): Promise<void> {
  const { person, conversation, message, question, answer, wrong } = correction
  const { workspace, agent: by } = person
  const at = house.clock.now()
  const before = await withdrawCorrection(tx, workspace, { message, by, at }, answer !== undefined)
  const article = answer ? await teachAnswer(house, tx, correction, before) : correction.article
  if (!article || article === wrong) return
  await recordLabel(tx, workspace, {
    ...{ conversation, message, article, question, by, at },
    ...{ verdict: 'right', source: 'correction', confidence: null },
  })
}

type Corrected = { message: MessageId; by: string; at: Date }
type Standing = { article: ArticleId | null; isTaught: boolean }

/**
 * Takes back what somebody had corrected before, the article they wrote included, unless `keep` wants to write it anew.
 * Gives that article.
 */
export async function withdrawCorrection(
  tx: Tx,
  workspace: WorkspaceId,
  { message, by, at }: Corrected,
  keep = false,
): Promise<ArticleId | null> {
  const before = await tx.first<Standing>(sql`
    delete from labels l where l.workspace_id = ${workspace}::uuid and l.message_id = ${message}::uuid
      and l.source = 'correction' and l.judged_by = ${by}
    returning l.article_id as article, coalesce((select a.provenance->>'corrects' = l.message_id::text from articles a
      where a.workspace_id = l.workspace_id and a.id = l.article_id), false) as "isTaught"`)
  if (!before?.article) return null
  if (!before.isTaught) await noteChange(tx, workspace, before.article, at)
  else if (keep) return before.article
  else await retireArticle(tx, workspace, before.article, at)
  return null
}

async function teachAnswer(
  house: House,
  tx: Tx,
  { person, conversation, message, question, answer = '' }: Correction,
  article: ArticleId | null,
): Promise<ArticleId | null> {
  const { workspace } = person
  const found = await tx.first<{ customer: string }>(sql`
    select customer_id as customer from conversations
    where workspace_id = ${workspace}::uuid and id = ${conversation}::uuid`)
  if (!found) return null
  const guidance = { text: storable(answer), scope: 'always' as const, validUntil: null }
  const lesson = { person, conversation, guidance, question, corrects: message }
  const customer = found.customer as Parameters<typeof teach>[2]['customer']
  const taught = await teach(house, tx, { ...lesson, customer, article: article ?? undefined })
  await tx.rows(sql`
    insert into suggestions (workspace_id, id, conversation_id, message_id, origin, question, answer, state, article_id,
      created_at)
    values (${workspace}::uuid, ${newId()}::uuid, ${conversation}::uuid, ${message}::uuid, 'correction',
      ${withoutPrivateFacts(question)}, ${withoutPrivateFacts(inOwnVoice(guidance.text))}, 'published', ${taught}::uuid,
      ${house.clock.now()}::timestamptz)
    on conflict (workspace_id, message_id) where origin = 'correction' do update set answer = excluded.answer,
      article_id = excluded.article_id, created_at = excluded.created_at`)
  return taught
}
