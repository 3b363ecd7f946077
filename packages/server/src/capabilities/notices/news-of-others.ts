import type { WorkspaceId } from '@baton/domain'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type NoticeRow, showNotice } from './notice-row.ts'

type Found = NoticeRow & { workspace: WorkspaceId; xid: string }

/** Between two looks when nobody listens: whoever comes has asked for their list, and gets all that is newer. */
const unheardMs = 1_000

/** Changes passed on in one look; a screen that missed more asks for its list anyway. */
const most = 500

/**
 * Shows what other nodes stored to the screens of this one. Our own come along once more; a screen that knows a notice
 * only puts the newer one in its place. With nobody on this node to tell, it only keeps up with where the news end.
 */
export function newsOfOthers(house: House) {
  let read: string | null = null
  let busy = false
  let caughtUpAt = Number.NEGATIVE_INFINITY

  async function look(): Promise<void> {
    if (house.live.size() === 0) {
      if (performance.now() - caughtUpAt < unheardMs) return
      caughtUpAt = performance.now()
      read = await horizon(house)
      return
    }
    read ??= await horizon(house)
    const found = await changedSince(house, read)
    for (const { workspace, xid, ...row } of found) {
      showNotice(house, workspace, row)
      read = xid
    }
  }

  return async (): Promise<void> => {
    if (busy) return
    busy = true
    await look()
      .catch((error: unknown) =>
        house.log.error({ error: String(error) }, 'could not read the notices of other nodes'),
      )
      .finally(() => {
        busy = false
      })
  }
}

async function horizon({ db }: House): Promise<string> {
  const [row] = await db.platformRows<{ xid: string }>(
    sql`select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text as xid`,
    'lazily',
  )
  return row?.xid ?? '0'
}

/** Only what no transaction under way can overtake any more, as with the log of events. */
const changedSince = ({ db }: House, read: string): Promise<Found[]> =>
  db.platformRows<Found>(
    sql`
    select workspace_id as workspace, xid::text as xid, id, agent_id as agent, kind, conversation_id as conversation, title,
      body, link, urgent, at, acknowledged_at as "acknowledgedAt", over_at as "overAt", rings, ways
    from notices where xid > ${read}::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid limit ${most}::int`,
    'lazily',
  )
