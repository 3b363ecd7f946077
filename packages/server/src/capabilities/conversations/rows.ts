import type { ConversationRow, HolderView, View } from '@baton/contract'
import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

type Stored = Omit<
  ConversationRow,
  | 'holder'
  | 'customer'
  | 'lastAt'
  | 'unansweredSince'
  | 'waitingSince'
  | 'waitEndsAt'
  | 'callbackSince'
> & {
  holderKind: HolderView['kind']
  holderAgent: string | null
  holderName: string | null
  waitingFor: 'takeover' | 'steer' | null
  customerId: string
  customerName: string
  tier: string
  lastAt: Date
  unansweredSince: Date | null
  waitingSince: Date | null
  waitEndsAt: Date | null
  callbackSince: Date | null
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

function present(stored: Stored): ConversationRow {
  const {
    holderKind,
    holderAgent,
    holderName,
    waitingFor,
    customerId,
    customerName,
    tier,
    ...row
  } = stored
  return {
    ...row,
    holder: holderView(stored),
    customer: { id: customerId, name: customerName, tier },
    lastAt: stored.lastAt.toISOString(),
    unansweredSince: iso(stored.unansweredSince),
    waitingSince: iso(stored.waitingSince),
    waitEndsAt: iso(stored.waitEndsAt),
    callbackSince: iso(stored.callbackSince),
  }
}

function holderView({ holderKind, holderAgent, holderName, waitingFor }: Stored): HolderView {
  if (holderKind === 'waiting') return { kind: 'waiting', for: waitingFor ?? 'takeover' }
  if (holderKind === 'ai') return { kind: 'ai' }
  return { kind: holderKind, agent: holderAgent ?? '', name: holderName ?? '' }
}

/** The inbox rows of these conversations, in no particular order. */
export async function rowsOf(
  tx: Tx,
  workspace: WorkspaceId,
  ids: readonly ConversationId[],
): Promise<ConversationRow[]> {
  const stored = await tx.rows<Stored>(sql`
    select c.id, c.channel, a.name as "accountName", c.status, c.holder_kind as "holderKind",
      c.holder_agent_id as "holderAgent", g.name as "holderName", c.waiting_for as "waitingFor",
      u.id as "customerId", u.name as "customerName", u.tier, c.last_line as "lastLine", c.last_author as "lastAuthor",
      c.last_at as "lastAt", c.unanswered_since as "unansweredSince", c.waiting_since as "waitingSince",
      c.wait_ends_at as "waitEndsAt", (select min(k.promised_at) from callbacks k
        where k.workspace_id = c.workspace_id and k.conversation_id = c.id and k.state = 'open') as "callbackSince", c.trigger, c.urgency, c.newest_message as "newestMessage",
      c.newest_customer_message as "newestCustomerMessage", c.epoch,
      greatest(0, c.newest_customer_message - coalesce((c.state->>'answeredUpTo')::int, 0)) as "unreadCount"
    from conversations c
    join channel_accounts a on a.workspace_id = c.workspace_id and a.id = c.channel_account_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    left join agents g on g.workspace_id = c.workspace_id and g.id = c.holder_agent_id
    where c.workspace_id = ${workspace}::uuid and c.id = any(${[...ids]}::uuid[])`)
  return stored.map(present)
}

/** One inbox row; the conversation is known to exist. */
export async function rowOf(
  tx: Tx,
  workspace: WorkspaceId,
  id: ConversationId,
): Promise<ConversationRow> {
  const [row] = await rowsOf(tx, workspace, [id])
  if (!row) throw new Error(`conversation ${id} has no row`)
  return row
}

export type ListQuery = {
  view: View
  search: string | null
  /** How many rows of the list have been seen. */
  after: number
  limit: number
  agent: AgentId
}

/** Ids of a list's page, in the order of the list: what waits longest first, else what happened last first. */
export async function listIds(
  tx: Tx,
  workspace: WorkspaceId,
  query: ListQuery,
): Promise<ConversationId[]> {
  const { view, agent, limit, search, after } = query
  const found = await tx.rows<{ id: ConversationId }>(sql`
    select c.id from conversations c join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where c.workspace_id = ${workspace}::uuid and case ${view}::text
        when 'mine' then c.status = 'open' and c.holder_agent_id = ${agent}::uuid
        when 'unassigned' then (c.holder_kind = 'waiting' and c.waiting_for = 'takeover')
          or (c.holder_kind <> 'human' and c.id in (select k.conversation_id from callbacks k
            where k.workspace_id = ${workspace}::uuid and k.state = 'open'))
        when 'steer' then c.holder_kind = 'waiting' and c.waiting_for = 'steer'
        when 'assistant' then c.status = 'open' and c.holder_kind in ('ai', 'guided')
        when 'resolved' then c.status = 'resolved'
        else true end
      and (${search}::text is null or u.name ilike '%' || ${search} || '%' or c.last_line ilike '%' || ${search} || '%'
        or c.address ilike '%' || ${search} || '%' or c.id in (select conversations_saying(${search})))
    order by case when c.waiting_since is null then 1 else 0 end,
      case c.urgency when 'critical' then 0 when 'high' then 1 else 2 end + case when c.waiting_since is null then 9 else 0 end,
      c.waiting_since, c.last_at desc, c.id
    limit ${limit}::int offset ${after}::int`)
  return found.map(({ id }) => id)
}

/** How many conversations each list holds, for this agent. */
export async function countViews(
  tx: Tx,
  workspace: WorkspaceId,
  agent: AgentId,
): Promise<Record<View, number>> {
  const counted = await tx.first<Record<View, number>>(sql`
    select count(*) filter (where status = 'open' and holder_agent_id = ${agent}::uuid)::int as mine,
      count(*) filter (where (holder_kind = 'waiting' and waiting_for = 'takeover')
        or (holder_kind <> 'human' and id in (select conversation_id from callbacks
          where workspace_id = ${workspace}::uuid and state = 'open')))::int as unassigned,
      count(*) filter (where holder_kind = 'waiting' and waiting_for = 'steer')::int as steer,
      count(*) filter (where status = 'open' and holder_kind in ('ai', 'guided'))::int as assistant,
      count(*)::int as all, count(*) filter (where status = 'resolved')::int as resolved
    from conversations where workspace_id = ${workspace}::uuid`)
  if (!counted) throw new Error('counting gave no row')
  return counted
}
