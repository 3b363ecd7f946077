import type { AgentId, ConversationId, NoticeKind, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { type Statement, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type NoticeRow, showNotice } from './notice-row.ts'

type Matter = {
  workspace: WorkspaceId
  conversation: ConversationId | null
  kinds: readonly NoticeKind[]
  /** Only theirs; left out: everybody's. */
  agent?: AgentId
}

/** The matter is settled: its notices end on every screen, and what has not gone out yet stays in the house. */
export async function endNotices(house: House, tx: Tx, matter: Matter): Promise<void> {
  const { workspace, conversation, kinds, agent = null } = matter
  await changed(
    house,
    tx,
    workspace,
    sql`
    update notices set over_at = ${house.clock.now()}::timestamptz, xid = pg_current_xact_id()
    where workspace_id = ${workspace}::uuid and conversation_id = ${conversation}::uuid
      and kind = any(${[...kinds]}::text[]) and over_at is null
      and (${agent}::uuid is null or agent_id = ${agent}::uuid)
    returning id, agent_id as agent, kind, conversation_id as conversation, title, body, link, urgent, at,
      acknowledged_at as "acknowledgedAt", over_at as "overAt", rings, ways`,
  )
}

type Mine = {
  workspace: WorkspaceId
  agent: AgentId
  id: string | null
  conversation: string | null
}

/** One's own notices were seen: this one, all about a conversation, or all. Nothing is sent or repeated after that. */
export async function acknowledge(house: House, tx: Tx, mine: Mine): Promise<number> {
  const { workspace, agent, id, conversation } = mine
  return changed(
    house,
    tx,
    workspace,
    sql`
    update notices set acknowledged_at = ${house.clock.now()}::timestamptz, xid = pg_current_xact_id()
    where workspace_id = ${workspace}::uuid and agent_id = ${agent}::uuid and acknowledged_at is null
      and (${id}::uuid is null or id = ${id}::uuid)
      and (${conversation}::uuid is null or conversation_id = ${conversation}::uuid)
    returning id, agent_id as agent, kind, conversation_id as conversation, title, body, link, urgent, at,
      acknowledged_at as "acknowledgedAt", over_at as "overAt", rings, ways`,
  )
}

async function changed(
  house: House,
  tx: Tx,
  workspace: WorkspaceId,
  statement: Statement,
): Promise<number> {
  const rows = await tx.rows<NoticeRow>(statement)
  if (rows.length === 0) return 0
  tx.afterCommit(() => {
    for (const row of rows) showNotice(house, workspace, row)
    house.wake.live()
  })
  return rows.length
}
