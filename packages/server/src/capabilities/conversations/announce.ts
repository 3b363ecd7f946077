import type { LiveEvent } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Database } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import type { Cursor } from '../../platform/live/live-hub.ts'
import { rowOf } from './rows.ts'
import { timelineOf } from './timeline.ts'

type Happened = {
  workspace: WorkspaceId
  conversation: ConversationId
  number: number
  message: number | null
  kind: string
  cursor: Cursor
}

/** Between two looks when nobody listens: shorter than the rounds that wake us anyway. */
const unheardMs = 300

/** Events read at once; a screen that missed more than this loads everything anew. */
const most = 500

/**
 * Events after a cursor, oldest first. Rows of transactions that may still be overtaken by an older one are left for
 * the next look: that is what makes the cursor miss nothing under concurrent writers.
 */
export function eventsAfter(
  db: Database,
  cursor: Cursor,
  workspace: WorkspaceId | null,
): Promise<Happened[]> {
  const [xid, id] = cursor.split('.')
  return db.platformRows<Happened>(
    sql`
    select workspace_id as workspace, conversation_id as conversation, number, kind,
      (payload->>'number')::int as message, xid::text || '.' || id::text as cursor
    from conversation_events
    where (xid, id) > (${xid}::xid8, ${id}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
      and (${workspace}::uuid is null or workspace_id = ${workspace}::uuid)
    order by xid, id limit ${most}::int`,
    'lazily',
  )
}

/** Where the log ends now. */
export async function endOfLog(db: Database): Promise<Cursor> {
  const [row] = await db.platformRows<{ cursor: Cursor }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as cursor`,
  )
  return row?.cursor ?? '0.0'
}

/** What happened, as the screens read it: one event per conversation, with its row as it is now. */
export async function liveEventsOf(
  house: House,
  happened: readonly Happened[],
): Promise<(LiveEvent & { kind: 'conversation' })[]> {
  const groups = Map.groupBy(happened, (each) => each.conversation)
  return Promise.all([...groups.values()].map((group) => liveEventOf(house, group)))
}

async function liveEventOf(
  house: House,
  group: Happened[],
): Promise<LiveEvent & { kind: 'conversation' }> {
  const [{ workspace, conversation } = missing()] = group
  return house.db.transact(workspace, async (tx) => ({
    kind: 'conversation',
    row: await rowOf(tx, workspace, conversation),
    items: await timelineOf(tx, workspace, conversation, {
      messages: group.flatMap(({ message }) => message ?? []),
      events: group.map(({ number }) => number),
    }),
    events: group.map(({ kind }) => kind),
  }))
}

function missing(): never {
  throw new Error('an empty group of events')
}

/** A cursor beyond the end is from another server, before a restore: it would never see news again. */
async function isAhead(db: Database, cursor: Cursor): Promise<boolean> {
  const end = await endOfLog(db)
  return BigInt(cursor.split('.')[0] ?? 0) > BigInt(end.split('.')[0] ?? 0)
}

/** Screens that lost the connection: all that happened since, or null when it is too much to send. */
export async function missedSince(
  house: House,
  workspace: WorkspaceId,
  cursor: Cursor,
): Promise<{ events: LiveEvent[]; cursor: Cursor } | null> {
  const happened = await eventsAfter(house.db, cursor, workspace)
  if (happened.length >= most || (await isAhead(house.db, cursor))) return null
  return { events: await liveEventsOf(house, happened), cursor: happened.at(-1)?.cursor ?? cursor }
}

/** What more screens must know because of what happened; others own it, and wiring brings it. */
export type MoreNews = (
  house: House,
  workspace: WorkspaceId,
  happened: readonly Pick<Happened, 'conversation' | 'kind'>[],
) => Promise<LiveEvent[]>

/** Reads the log and tells the hub. Woken after each commit of this node, and now and then for those of others. */
export function announcer(house: House, more: MoreNews = async () => []) {
  let cursor: Cursor | null = null
  let busy = false
  let again = false
  let lookedAt = Number.NEGATIVE_INFINITY

  /** With nobody to tell, the news can wait for the next round; the cursor stays, so nothing is passed over. */
  function isWorthALook(): boolean {
    const now = performance.now()
    if (house.live.size() === 0 && now - lookedAt < unheardMs) return false
    lookedAt = now
    return true
  }

  async function announceNew(): Promise<void> {
    cursor ??= await endOfLog(house.db)
    const happened = await eventsAfter(house.db, cursor, null)
    const end = happened.at(-1)?.cursor
    if (!end) return
    for (const [workspace, group] of Map.groupBy(happened, (each) => each.workspace))
      await publish(house, group, { workspace, start: cursor, end, more })
    cursor = end
    if (happened.length === most) again = true
  }

  async function poke(): Promise<void> {
    again = true
    if (busy) return
    busy = true
    while (again) {
      again = false
      await announceNew().catch((error: unknown) =>
        house.log.error({ error: String(error) }, 'could not announce'),
      )
    }
    busy = false
  }

  return { poke: () => void (isWorthALook() && poke()), settled: poke }
}

type Batch = { workspace: WorkspaceId; start: Cursor; end: Cursor; more: MoreNews }

/** Only the last news of a batch carries its end: a screen cut off in the middle then asks for the whole batch again. */
async function publish(
  house: House,
  group: Happened[],
  { workspace, start, end, more }: Batch,
): Promise<void> {
  if (!house.live.isHeard(workspace)) return
  const events = await liveEventsOf(house, group)
  events.forEach((data, index) => {
    const cursor = index === events.length - 1 ? end : start
    house.live.publish({ workspace, conversation: data.row.id, cursor, kind: 'conversation', data })
  })
  for (const data of await more(house, workspace, group))
    house.live.publish({ workspace, conversation: null, cursor: null, kind: data.kind, data })
}
