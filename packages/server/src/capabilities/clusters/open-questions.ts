import type { ClusterMember } from '@baton/contract'
import type { ConversationId, CustomerId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** A question the assistant put to the team, that nobody has answered. Approvals of deeds are none: each is its own case. */
export type OpenQuestion = Omit<ClusterMember, 'since'> & {
  conversation: ConversationId
  customerId: CustomerId
  whyStuck: string
  proposedAnswer: string | null
  wroteSince: boolean
  since: Date
}

/** The newest of them. A desk that has more open at once is helped by looking at these first. */
export const mostOpen = 1_000

/** Of one workspace; `among` narrows it to some conversations. Takes nothing but what waits, by the index on holders. */
export function openQuestions(
  tx: Tx,
  workspace: WorkspaceId,
  among: readonly string[] | null = null,
): Promise<OpenQuestion[]> {
  return tx.rows<OpenQuestion>(sql`
    select c.id as conversation, c.state->'escalation'->>'id' as escalation,
      (c.state->'escalation'->>'steers')::int as steers, c.newest_customer_message as "newestCustomerMessage",
      u.id as "customerId", coalesce(u.name, '') as customer, c.language, c.waiting_since as since,
      coalesce(nullif(c.state->'escalation'->'question'->>'question', ''), said.text, '') as question,
      coalesce(c.state->'escalation'->'question'->>'whyStuck', '') as "whyStuck",
      c.state->'escalation'->'question'->>'proposedAnswer' as "proposedAnswer", coalesce(said.text, '') as said,
      coalesce(said.created_at > c.waiting_since, false) as "wroteSince"
    from conversations c
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    left join lateral (
      select m.text, m.created_at from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
        and m.author_kind = 'customer' order by m.number desc limit 1) said on true
    where c.workspace_id = ${workspace}::uuid and c.status = 'open' and c.holder_kind = 'waiting'
      and c.waiting_for = 'steer' and c.state->'escalation'->>'action' is null
      and (${among === null}::boolean or c.id = any(${[...(among ?? [])]}::uuid[]))
    order by c.waiting_since desc, c.id limit ${mostOpen}::int`)
}
