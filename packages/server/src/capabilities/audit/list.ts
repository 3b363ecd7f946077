import type { auditEntry, auditPage } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { sealedKind } from './seal-conversations.ts'

type AuditPage = z.infer<typeof auditPage>
type AuditEntry = z.infer<typeof auditEntry>
type Row = Omit<AuditEntry, 'at' | 'conversation'> & { at: Date; exact: string; place: string }

/** Administrative entries sort as if they belonged to this conversation, which no conversation ever is. */
const nowhere = '00000000-0000-0000-0000-000000000000'
const start = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '2147483647']
const exactInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const uuid = /^[0-9a-f-]{36}$/

/** Everything that happened in the workspace, newest first: conversations and administration together. */
export async function listAudit(
  tx: Tx,
  workspace: WorkspaceId,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<AuditPage> {
  const [at, place, number] = after === undefined ? start : readCursor(after)
  const rows = await tx.rows<Row>(sql`
    select e.place, e.number, e.at, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exact,
      coalesce(a.name, e.actor) as actor, e.event, e.detail, e.epoch, e.hash
    from (
      (select conversation_id as place, number, at, actor, kind as event, payload as detail, epoch, hash
       from conversation_events
       where workspace_id = ${workspace}::uuid
         and (at, conversation_id, number) < (${at}::timestamptz, ${place}::uuid, ${number}::int)
       order by at desc, conversation_id desc, number desc limit ${limit + 1}::int)
      union all
      (select ${nowhere}::uuid, number, at, actor, kind, payload, 0, hash from audit_entries
       where workspace_id = ${workspace}::uuid and kind <> ${sealedKind}
         and (at, ${nowhere}::uuid, number) < (${at}::timestamptz, ${place}::uuid, ${number}::int)
       order by at desc, number desc limit ${limit + 1}::int)
    ) e
    left join agents a on a.workspace_id = ${workspace}::uuid and a.id::text = e.actor
    order by e.at desc, e.place desc, e.number desc limit ${limit + 1}::int`)
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items: items.map(present), next: last ? cursorOf(last) : null }
}

/** One conversation from its beginning, for export, with every seal. */
export async function exportConversation(
  tx: Tx,
  workspace: WorkspaceId,
  conversation: string,
  { after, limit }: { after: number; limit: number },
): Promise<AuditPage> {
  const rows = await tx.rows<Row>(sql`
    select e.conversation_id as place, e.number, e.at, '' as exact, coalesce(a.name, e.actor) as actor,
      e.kind as event, e.payload as detail, e.epoch, e.hash
    from conversation_events e
    left join agents a on a.workspace_id = e.workspace_id and a.id::text = e.actor
    where e.workspace_id = ${workspace}::uuid and e.conversation_id = ${conversation}::uuid
      and e.number > ${after}::int
    order by e.number limit ${limit + 1}::int`)
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items: items.map(present), next: last ? String(last.number) : null }
}

function present({ place, exact: _exact, at, ...rest }: Row): AuditEntry {
  return { ...rest, at: at.toISOString(), conversation: place === nowhere ? null : place }
}

const cursorOf = ({ exact, place, number }: Row): string =>
  Buffer.from([exact, place, number].join(' ')).toString('base64url')

function readCursor(cursor: string): [string, string, string] {
  const [at = '', place = '', number = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (exactInstant.test(at) && uuid.test(place) && /^\d{1,9}$/.test(number))
    return [at, place, number]
  throw new HttpProblem(
    400,
    'unknown_cursor',
    'The value of `after` does not come from an earlier page.',
    'Leave it out to begin with the newest entry.',
  )
}
