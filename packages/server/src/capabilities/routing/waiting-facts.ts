import type {
  AgentId,
  ConversationId,
  Finding,
  RoutingFacts,
  Stage,
  WorkspaceId,
} from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import { graceSeconds } from './presence-rules.ts'

/** An open escalation with all that routing looks at, read in one go for many conversations. */
export type OpenRow = Pick<
  RoutingFacts,
  | 'conversation'
  | 'escalation'
  | 'customer'
  | 'mode'
  | 'channel'
  | 'tier'
  | 'language'
  | 'urgency'
  | 'timeZone'
  | 'previousAgent'
  | 'owner'
  | 'pinnedQueue'
> & {
  stage: Stage
  /** Whom the rules say it is offered to, or who has it. */
  agent: AgentId | null
  wait: number
  finding: Finding
  issue: string | null
  since: Date
  waitingSince: Date
  raisedAt: Date
  lastInbound: Date | null
  givenBackBy: AgentId | null
  previousIsHere: boolean
  ownerIsHere: boolean
  queue: string | null
}

/**
 * The open escalations of these conversations, locked: what is written down about them must not be overtaken by what
 * happens to them meanwhile.
 */
export async function lockOpen(
  tx: Tx,
  workspace: WorkspaceId,
  conversations: readonly ConversationId[],
  now: Date,
): Promise<OpenRow[]> {
  const ids = [...conversations].sort()
  await tx.rows(sql`
    select 1 from conversations where workspace_id = ${workspace}::uuid and id = any(${ids}::uuid[])
    order by id for update`)
  const seen = after(now, -graceSeconds)
  return tx.rows<OpenRow>(sql`
    select c.id as conversation, (c.state->'escalation'->>'id')::uuid as escalation, c.customer_id as customer,
      c.state->'escalation'->>'mode' as mode, c.state->'escalation'->>'stage' as stage,
      c.state->'escalation'->>'agent' as agent, (c.state->'escalation'->>'wait')::int as wait,
      c.channel, u.tier, coalesce(c.language, u.language) as language, c.urgency, u.time_zone as "timeZone",
      least(c.unanswered_since, coalesce(c.waiting_since, e.raised_at)) as since,
      coalesce(c.waiting_since, e.raised_at) as "waitingSince", e.raised_at as "raisedAt",
      c.state->'escalation'->'finding' as finding,
      (select m.signals->>'issue' from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
        and m.author_kind = 'customer' order by m.number desc limit 1) as issue,
      (select a.last_inbound_at from customer_addresses a where a.workspace_id = c.workspace_id
        and a.channel_account_id = c.channel_account_id and a.address = c.address) as "lastInbound",
      e.given_back_by as "givenBackBy", e.pinned_queue_id as "pinnedQueue", e.queue_id as queue,
      u.owner_agent_id as owner, p.agent_id as "previousAgent",
      coalesce(here.previous, false) as "previousIsHere", coalesce(here.owner, false) as "ownerIsHere"
    from conversations c
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    join escalations e on e.workspace_id = c.workspace_id and e.id = (c.state->'escalation'->>'id')::uuid
    left join lateral (
      select x.agent_id from conversations o
      join escalations x on x.workspace_id = o.workspace_id and x.conversation_id = o.id
      where o.workspace_id = c.workspace_id and o.customer_id = c.customer_id and x.met_at is not null
        and x.agent_id is not null
      order by x.met_at desc limit 1) p on true
    left join lateral (
      select bool_or(a.id = p.agent_id) as previous, bool_or(a.id = u.owner_agent_id) as owner from agents a
      where a.workspace_id = c.workspace_id and a.id in (p.agent_id, u.owner_agent_id) and a.active
        and a.presence in ('available', 'busy') and a.seen_at > ${seen}::timestamptz) here on true
    where c.workspace_id = ${workspace}::uuid and c.id = any(${ids}::uuid[]) and c.status = 'open'
      and c.state->'escalation'->>'id' is not null`)
}

/** Nobody has come in yet. */
export const isStillWaiting = ({ stage }: { stage: Stage }): boolean =>
  stage === 'queued' || stage === 'offered'
