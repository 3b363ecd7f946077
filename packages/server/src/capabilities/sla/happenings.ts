import {
  type ConversationId,
  type Happening,
  isWishedCallback,
  type WorkspaceId,
} from '@baton/domain'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A happening with its place in the log. `holder`: who has the conversation from now on, where it says so. */
export type Logged = {
  workspace: WorkspaceId
  conversation: ConversationId
  xid: string
  id: string
  happening: Happening
  holder: 'person' | 'nobody' | null
}

type Row = Omit<Logged, 'happening' | 'holder'> & {
  kind: string
  at: Date
  actor: string
  speaker: Happening['speaker'] | null
  mode: Happening['mode'] | null
  why: string | null
  by: string | null
}

/** What the clocks hear of; everything else in the log is passed over. */
const kinds = [
  'message_received',
  'message_queued',
  'escalation_raised',
  'escalation_upgraded',
  'still_stuck',
  'requeued',
  'taken_over',
  'withdrawn',
  'callback_promised',
  'handed_back',
  'resolved',
]

/** Events read at once. */
export const mostHappenings = 500

/**
 * What happened after a place in the log, oldest first, in all workspaces. What may still be overtaken by an older
 * transaction is left for the next look.
 */
export async function happeningsAfter(db: Database, cursor: string): Promise<Logged[]> {
  const [xid, id] = cursor.split('.')
  const rows = await db.platformRows<Row>(
    sql`
    select workspace_id as workspace, conversation_id as conversation, xid::text as xid, id::text as id, kind, at, actor,
      payload->'speaker'->>'kind' as speaker, payload->>'mode' as mode, payload->>'why' as why,
      payload->'by'->>'kind' as by
    from conversation_events
    where (xid, id) > (${xid}::xid8, ${id}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
      and kind = any(${kinds}::text[])
    order by xid, id limit ${mostHappenings}::int`,
    'lazily',
  )
  return rows.map(({ workspace, conversation, xid, id, ...row }) => ({
    ...{ workspace, conversation, xid, id, happening: happeningOf(row), holder: holderAfter(row) },
  }))
}

const isId = (actor: string): boolean => /^[0-9a-f-]{36}$/.test(actor)

function happeningOf({
  kind,
  at,
  actor,
  speaker,
  mode,
  why,
}: Omit<Row, 'workspace' | 'conversation' | 'xid' | 'id'>): Happening {
  return {
    ...{ kind, at: at.getTime(), agent: isId(actor) ? actor : null },
    ...(speaker && { speaker }),
    ...(mode && { mode }),
    ...(kind === 'callback_promised' && { isWished: isWishedCallback(why ?? '') }),
  }
}

function holderAfter({ kind, by }: Pick<Row, 'kind' | 'by'>): Logged['holder'] {
  if (kind === 'taken_over') return 'person'
  if (kind === 'handed_back' || kind === 'requeued') return 'nobody'
  return kind === 'resolved' && by === 'agent' ? 'nobody' : null
}
