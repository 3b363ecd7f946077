import type { WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'

/** Seconds after which an urgent notice that nobody acknowledged comes again by another way. */
export const repeatSeconds = 60

/** Work that a notice leaves in the lane; `due` as ISO text, because it travels as JSON. */
export type NoticeWork = { lane: string; kind: string; payload: object; due: string }

/** A push goes to each device on its own: one that fails must not ring the others again. */
export function workFor(notice: string, way: string, devices: string[], at: number): NoticeWork[] {
  const due = new Date(at).toISOString()
  const one = (device: string | null): NoticeWork => ({
    lane: `notice:${notice}:${device ?? way}`,
    kind: 'send_notice',
    payload: { notice, way, device },
    due,
  })
  return way === 'push' ? devices.map(one) : [one(null)]
}

export const repeatWork = (notice: string, now: Date): NoticeWork => ({
  lane: `notice:${notice}:again`,
  kind: 'repeat_notice',
  payload: { notice, asked: now.toISOString() },
  due: after(now, repeatSeconds).toISOString(),
})

/** Puts it into the lanes, as part of the transaction that made it necessary. */
export async function storeWork(
  tx: Tx,
  workspace: WorkspaceId,
  work: NoticeWork[],
  now: Date,
): Promise<void> {
  if (work.length === 0) return
  await tx.rows(sql`
    insert into inbox (workspace_id, lane, kind, payload, due, created_at)
    select ${workspace}::uuid, w.lane, w.kind, w.payload, w.due, ${now}::timestamptz
    from jsonb_to_recordset(${json(work)}::jsonb) as w(lane text, kind text, payload jsonb, due timestamptz)`)
}
