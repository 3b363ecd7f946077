import type { ArticleId, CustomerId, Segment, WorkspaceId } from '@baton/domain'
import {
  createTypeLearner,
  type Mind,
  type TypedMessage,
  type TypeLearner,
} from '@baton/local-model'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { examplesOf } from './examples.ts'
import { mindOf } from './kept-mind.ts'
import { mostLearned } from './labels.store.ts'

/** A published article as the index keeps it. */
export type KnownArticle = {
  id: ArticleId
  title: string
  body: string
  questions: string[]
  /** Ways of asking that people said it answers. */
  learned: string[]
  /** Questions that people said it does not answer; once its text is changed it may. */
  refused: string[]
  category: string
  tool: string | null
  origin: 'written' | 'taught'
  status: 'published' | 'retired'
  scope: string
  customer: CustomerId | null
  tier: string | null
  segment: Segment | null
  validFrom: Date | null
  validUntil: Date | null
}

/** What a node keeps in memory of a workspace. */
export type Shelf = { mind: Mind; types: TypeLearner; articles: Map<string, KnownArticle> }

/** Everything a workspace knows, read anew. */
export async function loadShelf(db: Database, workspace: WorkspaceId): Promise<Shelf> {
  const articles = await loadArticles(db, workspace, null)
  const published = articles.filter((article) => article.status === 'published')
  const mind = await mindOf(db, workspace, published)
  const types = createTypeLearner()
  types.learn(published.flatMap(typedMessages))
  return { mind, types, articles: new Map(published.map((article) => [article.id, article])) }
}

/** Takes an article as it is now: changed, new, or retired. */
export function putOn(shelf: Shelf, article: KnownArticle): void {
  const before = shelf.articles.get(article.id)
  if (before) shelf.types.unlearn(typedMessages(before))
  shelf.mind.removeAnswer(article.id)
  shelf.articles.delete(article.id)
  if (article.status !== 'published') return
  shelf.mind.add(examplesOf(article))
  shelf.types.learn(typedMessages(article))
  shelf.articles.set(article.id, article)
}

/** The workspace's own kinds of issues are the categories of its articles; what customers ask there is how they sound. */
const typedMessages = ({ title, questions, learned, category }: KnownArticle): TypedMessage[] =>
  [title, ...questions, ...learned].map((text) => ({ text, type: category }))

export function loadArticles(
  db: Database,
  workspace: WorkspaceId,
  ids: string[] | null,
): Promise<KnownArticle[]> {
  return db.transact(workspace, (tx) =>
    tx.rows<KnownArticle>(sql`
      select id, title, body, category, questions, (
          select coalesce(jsonb_agg(l.question), '[]') from (
            select r.question from labels r
            where r.workspace_id = a.workspace_id and r.article_id = a.id and r.verdict = 'right' and r.teaches
              and r.question <> '' and not exists (
                select 1 from labels w where w.workspace_id = r.workspace_id and w.article_id = r.article_id
                  and w.question = r.question and w.verdict = 'wrong'
                  and (w.source <> 'customer_thumb' or r.source = 'customer_thumb'))
            group by r.question order by bool_or(r.source <> 'customer_thumb') desc, max(r.at) desc
            limit ${mostLearned}::int) l) as learned, (
          select coalesce(jsonb_agg(l.question), '[]') from (
            select w.question from labels w
            where w.workspace_id = a.workspace_id and w.article_id = a.id and w.verdict = 'wrong'
              and w.source <> 'customer_thumb' and w.teaches and w.question <> '' and not exists (
                select 1 from labels r where r.workspace_id = w.workspace_id and r.article_id = w.article_id
                  and r.question = w.question and r.verdict = 'right' and r.source <> 'customer_thumb' and r.at > w.at)
              and not exists (
                select 1 from article_revisions v where v.workspace_id = w.workspace_id and v.article_id = w.article_id
                  and v.at > w.at and v.body <> (
                    select b.body from article_revisions b where b.workspace_id = v.workspace_id
                      and b.article_id = v.article_id and b.revision < v.revision order by b.revision desc limit 1))
            group by w.question order by max(w.at) desc limit ${mostLearned}::int) l) as refused,
        tool, origin, status, scope, customer_id as customer, tier, segment, valid_from as "validFrom",
        valid_until as "validUntil"
      from articles a where workspace_id = ${workspace}::uuid and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))
      order by id`),
  )
}
