import type { troubleRow } from '@baton/contract'
import type { WorkspaceId } from '@baton/domain'
import type { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type TroubleRow = z.infer<typeof troubleRow>

/** What came in and could not be read, or was to go out and did not: newest first, with the raw words. */
export async function listTrouble(tx: Tx, workspace: WorkspaceId): Promise<TroubleRow[]> {
  const rows = await tx.rows<Omit<TroubleRow, 'at'> & { at: Date }>(sql`
    select id, kind, account, conversation, at, problem, left(raw, 20000) as raw from (
      (select 'delivery-' || d.id as id, 'unreadable_delivery' as kind, c.name as account, null::uuid as conversation,
        d.received_at as at, d.problem, d.body as raw
      from inbound_deliveries d
      join channel_accounts c on c.workspace_id = d.workspace_id and c.id = d.channel_account_id
      where d.workspace_id = ${workspace}::uuid and d.problem is not null
      order by d.received_at desc limit 200)
      union all
      (select 'parcel-' || o.id, case o.state when 'maybe' then 'maybe_sent' else 'failed_send' end, c.name, o.conversation_id,
        o.created_at, coalesce(o.problem, 'no reason was given'), coalesce(m.text, o.payload::text)
      from outbox o
      join conversations v on v.workspace_id = o.workspace_id and v.id = o.conversation_id
      join channel_accounts c on c.workspace_id = v.workspace_id and c.id = v.channel_account_id
      left join messages m on m.workspace_id = o.workspace_id and m.id = o.message_id
      where o.workspace_id = ${workspace}::uuid and o.state in ('failed', 'maybe')
      order by o.id desc limit 200)
      union all
      (select 'work-' || i.id, 'stuck_work', null, null, i.created_at, coalesce(i.problem, 'no reason was given'),
        i.kind || ' ' || i.payload::text
      from inbox i where i.workspace_id = ${workspace}::uuid and i.state = 'failed'
      order by i.id desc limit 200)
    ) t order by at desc, id limit 200`)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
