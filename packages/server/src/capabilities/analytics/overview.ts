import type { overview } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

export type Overview = z.infer<typeof overview>
type Now = Omit<Overview, 'today'>
type Today = Overview['today']

/** What waits at this moment and what happened since midnight (UTC), each figure counted from the rows themselves. */
export async function overviewOf(tx: Tx, workspace: WorkspaceId, now: Date): Promise<Overview> {
  const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`)
  const standing = await standingNow(tx, workspace, now)
  const today = await countToday(tx, workspace, midnight)
  return { ...standing, today: { ...today, byTrigger: await byTrigger(tx, workspace, midnight) } }
}

/** `waiting` are those who wait for a person; private questions to the team are counted apart. */
async function standingNow(tx: Tx, workspace: WorkspaceId, now: Date): Promise<Now> {
  const counted = await tx.first<Now>(sql`
    select count(*) filter (where holder_kind = 'waiting' and waiting_for = 'takeover')::int as waiting,
      coalesce(floor(extract(epoch from ${now}::timestamptz - min(waiting_since) filter (where holder_kind = 'waiting'))), 0)::int
        as "oldestWaitSeconds",
      count(*) filter (where holder_kind = 'waiting' and waiting_for = 'steer')::int as "steerQuestions",
      count(*) filter (where holder_kind in ('ai', 'guided'))::int as "assistantHeld",
      count(*) filter (where holder_kind = 'human')::int as "humanHeld"
    from conversations where workspace_id = ${workspace}::uuid and status = 'open'`)
  if (!counted) throw new Error('counting gave no row')
  return { ...counted, oldestWaitSeconds: Math.max(0, counted.oldestWaitSeconds) }
}

/**
 * A conversation counts when somebody wrote in it today. It counts as answered by the assistant when the assistant
 * wrote in it today and no person came in today, asked for or by themselves. Stepping in unasked is no escalation.
 */
async function countToday(
  tx: Tx,
  workspace: WorkspaceId,
  midnight: Date,
): Promise<Omit<Today, 'byTrigger'>> {
  const counted = await tx.first<Omit<Today, 'byTrigger'>>(sql`
    with written as (
      select conversation_id, bool_or(author_kind = 'customer') as by_customer, bool_or(author_kind = 'assistant') as by_assistant
      from messages
      where workspace_id = ${workspace}::uuid and not is_note and conversation_id in (
          select id from conversations where workspace_id = ${workspace}::uuid and last_at >= ${midnight}::timestamptz)
        and created_at >= ${midnight}::timestamptz
      group by conversation_id
    ), raised as (
      select conversation_id, outcome, trigger from escalations
      where workspace_id = ${workspace}::uuid and raised_at >= ${midnight}::timestamptz
    )
    select (select count(*) from written where by_customer)::int as conversations,
      (select count(*) from written w where by_customer and by_assistant and not exists (
        select 1 from raised r where r.conversation_id = w.conversation_id))::int as "answeredByAssistant",
      (select count(*) from raised where trigger <> 'agent_stepped_in')::int as escalations,
      (select count(*) from guidance
        where workspace_id = ${workspace}::uuid and created_at >= ${midnight}::timestamptz)::int as guided,
      (select count(*) from article_revisions r
        join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
        where r.workspace_id = ${workspace}::uuid and r.revision = 1 and a.origin = 'taught'
          and r.at >= ${midnight}::timestamptz)::int as taught`)
  if (!counted) throw new Error('counting gave no row')
  return counted
}

function byTrigger(tx: Tx, workspace: WorkspaceId, midnight: Date): Promise<Today['byTrigger']> {
  return tx.rows<Today['byTrigger'][number]>(sql`
    select trigger, count(*)::int as count from escalations
    where workspace_id = ${workspace}::uuid and raised_at >= ${midnight}::timestamptz
      and trigger <> 'agent_stepped_in'
    group by trigger order by count desc, trigger`)
}
