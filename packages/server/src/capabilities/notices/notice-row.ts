import type { NoticeView } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import type { House } from '../../platform/house.ts'

/** A notice as it is stored; times as ISO texts where it was just made. */
export type NoticeRow = Omit<NoticeView, 'at' | 'acknowledgedAt' | 'overAt'> & {
  agent: AgentId
  at: Date
  acknowledgedAt: Date | null
  overAt: Date | null
}

export function viewOf({ agent, ...row }: NoticeRow): NoticeView {
  return {
    ...row,
    at: row.at.toISOString(),
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    overAt: row.overAt?.toISOString() ?? null,
  }
}

/** Tells the screens of the one person it is for, on this node; `agent` keeps it from all others. */
export function showNotice(
  { live }: Pick<House, 'live'>,
  workspace: WorkspaceId,
  row: NoticeRow,
): void {
  if (!row.ways.desk) return
  const data = { kind: 'notice', notice: viewOf(row) }
  const { agent, conversation } = row
  live.publish({ workspace, agent, conversation, cursor: null, kind: 'notice', data })
}
