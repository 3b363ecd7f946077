import { type CustomerId, isInSegment, type SegmentFacts, type WorkspaceId } from '@baton/domain'
import { asTaught, type JudgedType, type TaughtText, type Understanding } from '@baton/local-model'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { libraryOf } from './library.ts'
import { refuses } from './refuses.ts'
import type { KnownArticle } from './shelf.ts'

/** The knowledge of every workspace of this node, in memory, kept fresh from the change log. */
export type KnowledgeIndex = {
  /** Asks among the articles that hold for this customer now; null asks among all, for colleagues. */
  ask(workspace: WorkspaceId, text: string, asker: Asker | null): Promise<Understanding>
  /** What tells the workspace's own kinds of issues apart; ready at once, so that reception need not wait for it. */
  issues(workspace: WorkspaceId): Promise<(text: string) => JudgedType>
  /** Fits some of what was learned in haste against everything near it; true while more waits. For quiet moments. */
  settle(most: number): Promise<boolean>
  /** Keeps what was worked out since the last time, for the next start. */
  keep(): Promise<void>
  /** How many examples the workspace's knowledge consists of. */
  size(workspace: WorkspaceId): Promise<number>
  article(workspace: WorkspaceId, id: string): Promise<KnownArticle | undefined>
  /** Reads what changed since the last look; called after each commit here, and every half second for other nodes. */
  catchUp(): Promise<void>
}

/** Who asks, and when: guidance may hold for one customer, for a segment, from a day on or until one. */
export type Asker = SegmentFacts & { customer: CustomerId; now: Date }

/** May an answer to this customer rest on the article now? */
export function holdsFor(
  article:
    | Pick<KnownArticle, 'customer' | 'tier' | 'segment' | 'validFrom' | 'validUntil'>
    | undefined,
  asker: Asker,
): boolean {
  if (!article) return false
  const { customer, segment, validFrom, validUntil } = article
  const isTheirs = customer === null || customer === asker.customer
  const isTheirTier = article.tier === null || article.tier === asker.tier
  const isTheirSegment = segment === null || isInSegment(segment, asker)
  const hasBegun = validFrom === null || validFrom <= asker.now
  const isOver = validUntil !== null && validUntil <= asker.now
  return isTheirs && isTheirTier && isTheirSegment && hasBegun && !isOver
}

/** `isSettled`: no older transaction can still appear before it in the log. */
type Change = { workspace: WorkspaceId; article: string; cursor: string; isSettled: boolean }

export function knowledgeIndex(house: Pick<House, 'db' | 'live' | 'log'>): KnowledgeIndex {
  const { shelf, renew, settle, keep } = libraryOf(house.db)
  let cursor: string | null = null
  let taken = new Set<string>()

  async function take(change: Change): Promise<void> {
    const title = await renew(change.workspace, change.article)
    if (title === null) return
    const data = { kind: 'knowledge', article: change.article, title }
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
      const understood = mind.ask(text, (id) => {
        const article = articles.get(id)
        return !refuses(article, text) && (!asker || holdsFor(article, asker))
      })
      return asTaught(understood, text, (id) => singleLesson(articles.get(id)))
    },
    issues: async (workspace) => {
      const { types } = await shelf(workspace)
      return (text) => types.typeOf(text)
    },
    settle,
    keep,
    size: async (workspace) => (await shelf(workspace)).mind.size().examples,
    article: async (workspace, id) => (await shelf(workspace)).articles.get(id),
    catchUp: lookOnce,
  }
}

/** Taught in so many ways or more, an article's own examples show the mind where it ends. */
const fewWays = 4

function singleLesson(article: KnownArticle | undefined): TaughtText | undefined {
  if (article?.origin !== 'taught') return undefined
  const asked = [article.title, ...article.questions, ...article.learned]
  return new Set(asked).size > fewWays ? undefined : { asked, told: article.body }
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
