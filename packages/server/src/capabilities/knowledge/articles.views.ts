import type { ArticleView, articleList } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type ArticleRow = z.infer<typeof articleList>['items'][number]
export type ArticleQuery = { search: string | null; origin: 'written' | 'taught' | null }

/** The newest come first; a search puts what speaks most of it first. Pieces of words find titles as well. */
export async function listArticles(
  tx: Tx,
  workspace: WorkspaceId,
  query: ArticleQuery,
): Promise<ArticleRow[]> {
  const { search, origin } = query
  const rows = await tx.rows<Omit<ArticleRow, 'updatedAt'> & { updatedAt: Date }>(sql`
    select id, title, category, status, origin, updated_at as "updatedAt", uses
    from articles
    where workspace_id = ${workspace}::uuid and (${origin}::text is null or origin = ${origin})
      and (${search}::text is null
        or id in (select articles_saying(${search}))
        or position(lower(${search}) in lower(title)) > 0 or position(lower(${search}) in lower(questions::text)) > 0)
    order by case when ${search}::text is null then 0
        else -ts_rank(to_tsvector('simple', title || ' ' || title || ' ' || body), plainto_tsquery('simple', ${search})) end,
      updated_at desc, title
    limit 500`)
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
}

type Stored = Omit<ArticleView, 'updatedAt' | 'revisions'> & {
  updatedAt: Date
  revisions: { revision: number; at: string; by: string; title: string }[]
}

/** An article with where it comes from and every revision, newest first; undefined when this workspace has none such. */
export async function readArticle(
  tx: Tx,
  workspace: WorkspaceId,
  id: string,
): Promise<ArticleView | undefined> {
  const stored = await tx.first<Stored>(sql`
    select a.id, a.title, a.category, a.status, a.origin, a.updated_at as "updatedAt", a.uses, a.body, a.questions, a.tool,
      a.revision, a.provenance, a.scope, a.segment, a.owner_agent_id as owner, a.superseded_by as "supersededBy",
      to_char(a.valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom",
      to_char(a.valid_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validUntil",
      to_char(a.review_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "reviewAt", (
        select coalesce(jsonb_agg(jsonb_build_object('revision', r.revision, 'at', r.at, 'by', r.changed_by, 'title', r.title)
          order by r.revision desc), '[]')
        from article_revisions r where r.workspace_id = a.workspace_id and r.article_id = a.id) as revisions
    from articles a where a.workspace_id = ${workspace}::uuid and a.id = ${id}::uuid`)
  if (!stored) return undefined
  const revisions = stored.revisions.map((each) => ({
    ...each,
    at: new Date(each.at).toISOString(),
  }))
  return { ...stored, updatedAt: stored.updatedAt.toISOString(), revisions }
}
