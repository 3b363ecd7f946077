import type { attentionList } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

export type Attention = z.infer<typeof attentionList>['items'][number]

type Row = {
  article: string
  title: string
  origin: 'written' | 'taught'
  owner: string | null
  uses: number
  validUntil: Date | null
  reviewAt: Date | null
  isOld: boolean
  right: number
  wrong: number
  beside: string | null
}

/** Days before its end that an article is shown. */
const reminderDays = 14
/** Days after which an article that nobody needed is shown. */
const unusedDays = 90
/** Fewer wrong answers than this are chance; from this share on somebody should look. */
const fewestWrong = 2
const oftenWrong = 0.2

/** What somebody should look at, most urgent first; an article stands here once, with its strongest reason. */
export async function needsAttention(
  tx: Tx,
  workspace: WorkspaceId,
  now: Date,
): Promise<Attention[]> {
  const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000)
  const rows = await tx.rows<Row>(sql`
    select a.id as article, a.title, a.origin, g.name as owner, a.uses, a.valid_until as "validUntil",
      a.review_at as "reviewAt", a.updated_at < ${days(-unusedDays)}::timestamptz as "isOld",
      coalesce(l.right, 0)::int as right, coalesce(l.wrong, 0)::int as wrong,
      a.provenance->'keptBeside'->0->>'why' as beside
    from articles a
    left join agents g on g.workspace_id = a.workspace_id and g.id = a.owner_agent_id
    left join (select article_id, count(*) filter (where verdict = 'right') as right,
        count(*) filter (where verdict = 'wrong' and source <> 'customer_thumb') as wrong
      from labels where workspace_id = ${workspace}::uuid and article_id is not null group by article_id) l
      on l.article_id = a.id
    where a.workspace_id = ${workspace}::uuid and a.status = 'published' and (
      a.valid_until <= ${days(reminderDays)}::timestamptz or a.review_at <= ${now}::timestamptz
      or l.wrong >= ${fewestWrong}::int or a.provenance ? 'keptBeside'
      or (a.uses = 0 and a.updated_at < ${days(-unusedDays)}::timestamptz))
    limit 1000`)
  return rows
    .flatMap((row) => reasonFor(row, now) ?? [])
    .sort((one, other) => order.indexOf(one.why) - order.indexOf(other.why))
}

const order: Attention['why'][] = [
  'often_wrong',
  'contradicted',
  'expired',
  'expires',
  'review_due',
  'unused',
]

function reasonFor(row: Row, now: Date): Attention | null {
  const { article, title, origin, owner, uses, validUntil, reviewAt, right, wrong, beside } = row
  const because = (why: Attention['why'], detail: string): Attention => ({
    ...{ article, title, origin, owner, why, detail },
  })
  const judged = right + wrong
  if (wrong >= fewestWrong && wrong / judged >= oftenWrong)
    return because('often_wrong', `Called wrong ${wrong} of ${judged} times.`)
  if (beside !== null) return because('contradicted', `Stands beside another answer: ${beside}`)
  if (validUntil && validUntil.getTime() <= now.getTime() + reminderDays * 86_400_000)
    return validUntil <= now
      ? because('expired', `Held until ${dayOf(validUntil)} and answers nothing any more.`)
      : because('expires', `Holds until ${dayOf(validUntil)}.`)
  if (reviewAt && reviewAt <= now)
    return because('review_due', `Was to be looked at on ${dayOf(reviewAt)}; used ${uses} times.`)
  return uses === 0 && row.isOld
    ? because('unused', `Has answered nothing for ${unusedDays} days.`)
    : null
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
