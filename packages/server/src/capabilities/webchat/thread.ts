import type { TimelineItem, WebchatMessage, WebchatState } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { timelineOf } from '../conversations/index.ts'

/** What a customer may see of a message: no notes, no colleagues' ids, no problems of the post room. */
export function forCustomer(item: TimelineItem): WebchatMessage[] {
  if (item.kind !== 'message') return []
  const { number, id, at, author, text, attachments, sources, choices, delivery } = item
  return [
    {
      number,
      id,
      at,
      author: { kind: author.kind, name: author.name },
      text,
      attachments,
      sources: sources.map(({ title, passage }) => ({ title, passage })),
      choices,
      delivery: delivery?.state ?? null,
    },
  ]
}

/** The conversation a visitor has on this account, if any. */
export async function conversationOf(
  tx: Tx,
  workspace: WorkspaceId,
  account: string,
  address: string,
): Promise<ConversationId | null> {
  const found = await tx.first<{ id: ConversationId }>(sql`
    select id from conversations
    where workspace_id = ${workspace}::uuid and channel_account_id = ${account}::uuid and customer_id = (
      select customer_id from customer_addresses where workspace_id = ${workspace}::uuid
        and channel_account_id = ${account}::uuid and address = ${address})
    order by (status = 'open') desc, last_at desc limit 1`)
  return found?.id ?? null
}

/** The messages after a number, as the customer sees them. */
export async function messagesAfter(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
  number: number,
): Promise<WebchatMessage[]> {
  const items = await timelineOf(tx, workspace, id, { events: [] })
  return items.flatMap(forCustomer).filter((message) => message.number > number)
}

type StateRow = {
  status: 'open' | 'resolved'
  holder: WebchatState['holder']
  agentName: string | null
  waitingFor: string | null
  waitingSince: Date | null
  position: number
  quick: number | null
  slow: number | null
  limitMinutes: number
}

const nothing: WebchatState = { status: 'none', holder: 'ai', agentName: null, waiting: null }

/** Who has the conversation, and honestly how long it may take. A question to a colleague has no line to stand in: `waiting` without a promise. */
export async function stateOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId | null,
  now: Date,
): Promise<WebchatState> {
  if (id === null) return nothing
  const row = await tx.first<StateRow>(sql`
    with recent as (
      select extract(epoch from met_at - raised_at) / 60 as minutes from escalations
      where workspace_id = ${workspace}::uuid and met_at is not null and mode = 'takeover' order by raised_at desc limit 40
    )
    select c.status, c.holder_kind as holder, g.name as "agentName", c.waiting_for as "waitingFor", c.waiting_since as "waitingSince",
      (select count(*)::int from conversations o where o.workspace_id = c.workspace_id and o.waiting_for = 'takeover'
        and o.waiting_since <= c.waiting_since) as position,
      (select percentile_cont(0.25) within group (order by minutes) from recent having count(*) >= 5) as quick,
      (select percentile_cont(0.9) within group (order by minutes) from recent having count(*) >= 5) as slow,
      extract(epoch from c.wait_ends_at - c.waiting_since)::float8 / 60 as "limitMinutes"
    from conversations c left join agents g on g.workspace_id = c.workspace_id and g.id = c.holder_agent_id
    where c.workspace_id = ${workspace}::uuid and c.id = ${id}::uuid`)
  return row ? present(row, now) : nothing
}

function present(row: StateRow, now: Date): WebchatState {
  const isVisibleWait = row.waitingFor === 'takeover' && row.waitingSince !== null
  const agentName = row.holder === 'human' ? row.agentName : null
  return {
    status: row.status,
    holder: row.holder,
    agentName,
    waiting: isVisibleWait ? promise(row, now) : null,
  }
}

/** From what recent customers really waited; without such data, up to the limit at which we speak up anyway. */
function promise(row: StateRow, now: Date): WebchatState['waiting'] {
  const limit = Math.max(1, Math.round(row.limitMinutes))
  const fromMinutes = Math.max(1, Math.floor(row.quick ?? 1))
  const toMinutes = Math.max(fromMinutes + 1, Math.min(limit, Math.ceil(row.slow ?? limit)))
  const since = row.waitingSince ?? now
  return {
    since: since.toISOString(),
    position: row.position,
    fromMinutes,
    toMinutes,
    updateAt: after(since, limit * 60).toISOString(),
  }
}
