import type { decideItemBody, ItemReview } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Person } from '../../platform/http/person.ts'
import { HttpProblem, notFound } from '../../platform/http/problem.ts'
import { appendAudit } from '../audit/index.ts'
import { overrule, refusedBy, restoreArticle, retireArticle } from '../knowledge/index.ts'
import { isOwn, textsOf } from './harm-evidence.ts'

type Stored = Omit<ItemReview, 'openedAt' | 'decidedAt'> & {
  openedAt: Date
  decidedAt: Date | null
}

const present = (stored: Stored): ItemReview => ({
  ...stored,
  openedAt: stored.openedAt.toISOString(),
  decidedAt: stored.decidedAt?.toISOString() ?? null,
})

/** What waits for somebody to look, what was taken out of use first; then what was decided, newest first. */
export async function listItemReviews(
  tx: Tx,
  workspace: WorkspaceId,
  id: string | null = null,
): Promise<ItemReview[]> {
  const rows = await tx.rows<Stored>(sql`
    select i.id, i.article_id as article, a.title, a.body, i.state, i.why, i.evidence, i.opened_at as "openedAt", i.decision,
      i.decided_why as "decidedWhy", i.decided_at as "decidedAt"
    from item_reviews i join articles a on a.workspace_id = i.workspace_id and a.id = i.article_id
    where i.workspace_id = ${workspace}::uuid and (${id}::uuid is null or i.id = ${id}::uuid)
    order by i.decided_at is not null, i.state <> 'retired', i.opened_at desc, i.id limit 100`)
  return rows.map(present)
}

type Decision = z.infer<typeof decideItemBody>

/** Back into use as it stands, out of use for good, or only looked at. From then on the item begins anew. */
export function decideItem(
  house: House,
  { workspace, agent }: Person,
  id: string,
  { decision, why }: Decision,
): Promise<ItemReview> {
  return house.db.transact(workspace, async (tx) => {
    const at = house.clock.now()
    const open = await tx.first<{ article: string; decidedAt: Date | null }>(sql`
      select article_id as article, decided_at as "decidedAt" from item_reviews
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid for update`)
    if (!open) throw notFound('review of a learned item')
    if (open.decidedAt) throw decidedAlready()
    if (decision === 'restored') await bringBack(tx, workspace, open.article, at)
    if (decision === 'kept_out') await retireArticle(tx, workspace, open.article, at)
    await tx.rows(sql`
      update item_reviews set decision = ${decision}, decided_by = ${agent}::uuid, decided_why = ${why || null},
        decided_at = ${at}::timestamptz
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid`)
    const payload = { article: open.article, review: id, why }
    await appendAudit(tx, workspace, { kind: `item_${decision}`, payload, actor: agent, at })
    tx.afterCommit(() => house.wake.live('knowledge'))
    const [decided] = await listItemReviews(tx, workspace, id)
    return decided as ItemReview
  })
}

/**
 * In use again for what it was taught for, or it would stand there and answer nobody: what was called wrong of that was
 * right after all. Near misses it goes on to refuse.
 */
async function bringBack(tx: Tx, workspace: WorkspaceId, article: string, at: Date): Promise<void> {
  await restoreArticle(tx, workspace, article, at)
  const refused = await refusedBy(tx, workspace, article)
  const texts = await textsOf(tx, workspace, article)
  const questions = refused.filter((question) => isOwn(question, texts))
  await overrule(tx, workspace, { article, questions, at })
}

const decidedAlready = (): HttpProblem =>
  new HttpProblem(
    409,
    'decided_already',
    'Somebody has decided on this item already.',
    'Look at the article; it can be changed, retired or brought back there.',
  )
