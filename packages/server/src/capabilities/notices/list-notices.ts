import type { noticeList } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { type NoticeRow, viewOf } from './notice-row.ts'

const most = 50

/** What one person was told on the desk, newest first, and how much of it waits to be seen. */
export async function listNotices(
  tx: Tx,
  { workspace, agent }: { workspace: WorkspaceId; agent: AgentId },
): Promise<z.infer<typeof noticeList>> {
  const rows = await tx.rows<NoticeRow>(sql`
    select id, agent_id as agent, kind, conversation_id as conversation, title, body, link, urgent, at,
      acknowledged_at as "acknowledgedAt", over_at as "overAt", rings, ways
    from notices where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid and ways ? 'desk'
    order by at desc, id desc limit ${most}::int`)
  const count = await tx.first<{ open: number }>(sql`
    select count(*)::int as open from notices where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid
      and acknowledged_at is null and over_at is null and ways ? 'desk'`)
  return { items: rows.map(viewOf), open: count?.open ?? 0 }
}
