import type { ArticleId, CustomerId, WorkspaceId } from '@baton/domain'
import { createMind, type Mind, type Understanding } from '@baton/local-model'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { examplesOf } from './examples.ts'
import { mostLearned } from './labels.store.ts'

/** A published article as the index keeps it. */
export type KnownArticle = {
  id: ArticleId
  title: string
  body: string
  questions: string[]
  /** Ways of asking that people said it answers. */
  learned: string[]
  tool: string | null
  origin: 'written' | 'taught'
  status: 'published' | 'retired'
  scope: string
  customer: CustomerId | null
  tier: string | null
  validUntil: Date | null
}

/** The knowledge of every workspace of this node, in memory, kept fresh from the change log. */
export type KnowledgeIndex = {
  /** Asks among the articles that hold for this customer now; null asks among all, for colleagues. */
  ask(workspace: WorkspaceId, text: string, asker: Asker | null): Promise<Understanding>
  /** How many examples the workspace's knowledge consists of. */
  size(workspace: WorkspaceId): Promise<number>
  article(workspace: WorkspaceId, id: string): Promise<KnownArticle | undefined>
  /** Reads what changed since the last look; called after each commit here, and every half second for other nodes. */
  catchUp(): Promise<void>
}

/** Who asks, and when: guidance may hold for one customer, for a tier, or until a day. */
export type Asker = { customer: CustomerId; tier: string; now: Date }

/** May an answer to this customer rest on the article now? */
export function holdsFor(
  article: Pick<KnownArticle, 'customer' | 'tier' | 'validUntil'> | undefined,
  { customer, tier, now }: Asker,
): boolean {
  if (!article) return false
  const isTheirs = article.customer === null || article.customer === customer
  const isTheirTier = article.tier === null || article.tier === tier
  return isTheirs && isTheirTier && (article.validUntil === null || article.validUntil > now)
}

type Shelf = { mind: Mind; articles: Map<string, KnownArticle> }
/** `isSettled`: no older transaction can still appear before it in the log. */
type Change = { workspace: WorkspaceId; article: string; cursor: string; isSettled: boolean }

export function knowledgeIndex(house: Pick<House, 'db' | 'live' | 'log'>): KnowledgeIndex {
  const shelves = new Map<WorkspaceId, Promise<Shelf>>()
  let cursor: string | null = null
  let taken = new Set<string>()

  function shelf(workspace: WorkspaceId): Promise<Shelf> {
    const known = shelves.get(workspace)
    if (known) return known
    const opened = loadShelf(house.db, workspace)
    shelves.set(workspace, opened)
    opened.catch(() => shelves.delete(workspace))
    return opened
  }

  async function take(change: Change): Promise<void> {
    const open = shelves.get(change.workspace)
    if (!open) return
    const [article] = await loadArticles(house.db, change.workspace, [change.article])
    if (article) put(await open, article)
    const data = { kind: 'knowledge', article: change.article, title: article?.title ?? '' }
    house.live.publish({
      workspace: change.workspace,
      conversation: null,
      cursor: null,
      kind: 'knowledge',
      data,
    })
  }

  async function look(): Promise<void> {
    cursor ??= await endOfChanges(house.db)
    const changes = await changesAfter(house.db, cursor)
    for (const change of changes.filter((each) => !taken.has(each.cursor))) await take(change)
    cursor = changes.findLast(({ isSettled }) => isSettled)?.cursor ?? cursor
    taken = new Set(changes.flatMap((each) => (each.isSettled ? [] : [each.cursor])))
  }

  const lookOnce = oneAtATime(look)
  return {
    ask: async (workspace, text, asker) => {
      const { mind, articles } = await shelf(workspace)
      return mind.ask(text, (id) => !asker || holdsFor(articles.get(id), asker))
    },
    size: async (workspace) => (await shelf(workspace)).mind.size().examples,
    article: async (workspace, id) => (await shelf(workspace)).articles.get(id),
    catchUp: lookOnce,
  }
}

/**
 * One look after the other, because two at once would take the same changes twice. Whoever asks while one is under way
 * gets the next one, together with all others who ask: a look that begins later sees what they committed.
 */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  return () => {
    next ??= current
      .catch(() => {})
      .then(() => {
        current = work()
        next = null
        return current
      })
    return next
  }
}

async function loadShelf(db: Database, workspace: WorkspaceId): Promise<Shelf> {
  const articles = await loadArticles(db, workspace, null)
  const mind = createMind()
  const published = articles.filter((article) => article.status === 'published')
  mind.add(published.flatMap(examplesOf))
  return { mind, articles: new Map(published.map((article) => [article.id, article])) }
}

function put(shelf: Shelf, article: KnownArticle): void {
  shelf.mind.removeAnswer(article.id)
  shelf.articles.delete(article.id)
  if (article.status !== 'published') return
  shelf.mind.add(examplesOf(article))
  shelf.articles.set(article.id, article)
}

function loadArticles(
  db: Database,
  workspace: WorkspaceId,
  ids: string[] | null,
): Promise<KnownArticle[]> {
  return db.transact(workspace, (tx) =>
    tx.rows<KnownArticle>(sql`
      select id, title, body, questions, (
          select coalesce(jsonb_agg(l.question), '[]') from (
            select r.question from labels r
            where r.workspace_id = a.workspace_id and r.article_id = a.id and r.verdict = 'right'
              and r.source <> 'customer_thumb' and not exists (
                select 1 from labels w where w.workspace_id = r.workspace_id and w.article_id = r.article_id
                  and w.question = r.question and w.verdict = 'wrong' and w.source <> 'customer_thumb')
            group by r.question order by max(r.at) desc limit ${mostLearned}::int) l) as learned,
        tool, origin, status, scope, customer_id as customer, tier, valid_until as "validUntil"
      from articles a where workspace_id = ${workspace}::uuid and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))
      order by id`),
  )
}

async function endOfChanges(db: Database): Promise<string> {
  const [row] = await db.platformRows<{ cursor: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as cursor`,
  )
  return row?.cursor ?? '0.0'
}

/**
 * All changes after the cursor. What was taught must be known at once, so those that an older transaction may still
 * overtake are read too; the cursor stays before them, or what comes late would be passed over.
 */
function changesAfter(db: Database, cursor: string): Promise<Change[]> {
  const [xid, id] = cursor.split('.')
  return db.platformRows<Change>(
    sql`
    select workspace_id as workspace, article_id as article, xid::text || '.' || id::text as cursor,
      xid < pg_snapshot_xmin(pg_current_snapshot()) as "isSettled"
    from knowledge_changes
    where (xid, id) > (${xid}::xid8, ${id}::bigint)
    order by xid, id limit 200`,
    'lazily',
  )
}
