import type { ArticleId, CustomerId, Segment, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/** An article as it is written down. */
export type ArticleDraft = {
  id: ArticleId
  title: string
  category: string
  body: string
  questions: string[]
  tool: string | null
  origin: 'written' | 'taught'
  provenance: object | null
  scope: string
  customer: CustomerId | null
  /** The only tier it holds for; null holds for all. */
  tier: string | null
  segment?: Segment | null
  validFrom?: string | null
  validUntil: string | null
  /** Who looks after it, and when they should look again. */
  owner?: string | null
  reviewAt?: string | null
}

type Change = { by: string; now: Date }

/** Adds an article or changes it: a new revision either way, and news for every node's index. */
export async function saveArticle(
  tx: Tx,
  workspace: WorkspaceId,
  draft: ArticleDraft,
  { by, now }: Change,
): Promise<number> {
  const saved = await tx.first<{ revision: number }>(sql`
    insert into articles (workspace_id, id, title, category, body, questions, tool, origin, provenance, scope, customer_id, tier,
      segment, valid_from, valid_until, owner_agent_id, review_at, updated_at)
    values (${workspace}::uuid, ${draft.id}::uuid, ${draft.title}, ${draft.category}, ${draft.body},
      ${json(draft.questions)}::jsonb, ${draft.tool}, ${draft.origin}, ${draft.provenance && json(draft.provenance)}::jsonb,
      ${draft.scope}, ${draft.customer}::uuid, ${draft.tier}, ${draft.segment ? json(draft.segment) : null}::jsonb,
      ${draft.validFrom ?? null}::timestamptz, ${draft.validUntil}::timestamptz, ${draft.owner ?? null}::uuid,
      ${draft.reviewAt ?? null}::timestamptz, ${now}::timestamptz)
    on conflict (workspace_id, id) do update set title = excluded.title, category = excluded.category, body = excluded.body,
      questions = excluded.questions, revision = articles.revision + 1, status = 'published', superseded_by = null,
      updated_at = excluded.updated_at
    returning revision`)
  const revision = saved?.revision ?? 1
  await tx.rows(sql`
    insert into article_revisions (workspace_id, article_id, revision, title, body, questions, changed_by, at, category,
      valid_from, valid_until)
    select ${workspace}::uuid, ${draft.id}::uuid, ${revision}::int, ${draft.title}, ${draft.body}, ${json(draft.questions)}::jsonb,
      ${by}, ${now}::timestamptz, ${draft.category}, valid_from, valid_until
    from articles where workspace_id = ${workspace}::uuid and id = ${draft.id}::uuid`)
  await noteChange(tx, workspace, draft.id, now)
  return revision
}

/** Takes an article out of use; it stays readable, with its history. */
export async function retireArticle(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  now: Date,
): Promise<boolean> {
  const retired = await tx.first(sql`
    update articles set status = 'retired', updated_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid returning id`)
  if (retired) await noteChange(tx, workspace, id, now)
  return retired !== undefined
}

/** Brings an article back into use as it stands; what had taken its place keeps its own. */
export async function restoreArticle(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    update articles set status = 'published', superseded_by = null, updated_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and id = ${id}::uuid and status = 'retired'`)
  await noteChange(tx, workspace, id, now)
}

/** News for every node's index: this article, or what was learned for it, is not what it was. */
export async function noteChange(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into knowledge_changes (workspace_id, article_id, at)
    values (${workspace}::uuid, ${id}::uuid, ${now}::timestamptz)`)
}

/** The published article with this title that holds for everybody: what one customer was told is no answer for others. */
export function findPublished(
  tx: Tx,
  workspace: WorkspaceId,
  title: string,
  now: Date,
): Promise<ArticleDraft | undefined> {
  return tx.first<ArticleDraft>(sql`
    select id, title, category, body, questions, tool, origin, provenance, scope, customer_id as customer, tier, segment,
      to_char(valid_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validUntil"
    from articles where workspace_id = ${workspace}::uuid and title = ${title} and status = 'published'
      and customer_id is null and tier is null and segment is null and scope = 'always'
      and (valid_from is null or valid_from <= ${now}::timestamptz)
      and (valid_until is null or valid_until > ${now}::timestamptz)
    order by id limit 1`)
}
