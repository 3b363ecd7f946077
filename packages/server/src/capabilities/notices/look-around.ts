import type { AgentId, ConversationId, WorkspaceId } from '@baton/domain'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { aboutCustomer, inShort, placeOf } from './about-customer.ts'
import { endNotices } from './close-notices.ts'
import { notify } from './notify.ts'

type Left = { workspace: WorkspaceId; conversation: ConversationId; agent: AgentId }

/** Seconds without a sign of life after which somebody counts as gone from the screen. */
const goneSeconds = 90
const most = 200

/**
 * Customers who write to somebody who is not there: told once for each time the customer waits. Looked for now and then
 * for all together, because a look for each message would cost every message something.
 */
export async function tellOfUnanswered(house: House): Promise<void> {
  for (const { workspace, conversation, agent } of await findUnanswered(house))
    await house.db.transact(workspace, async (tx) => {
      const about = await aboutCustomer(tx, workspace, conversation)
      await notify(house, tx, {
        ...{ workspace, conversation, agents: [agent], kind: 'customer_wrote' },
        ...{ title: `${about.name} wrote to you`, body: `${inShort(about)}.` },
        ...{ link: placeOf(conversation), urgent: about.urgency === 'critical' },
      })
    })
}

function findUnanswered({ db, clock }: House): Promise<Left[]> {
  const lastSeen = after(clock.now(), -goneSeconds)
  return db.platformRows<Left>(sql`
    select c.workspace_id as workspace, c.id as conversation, c.holder_agent_id as agent
    from conversations c
    join agents a on a.workspace_id = c.workspace_id and a.id = c.holder_agent_id
    where c.status = 'open' and c.holder_kind = 'human' and c.unanswered_since is not null and a.active
      and (a.presence in ('away', 'offline') or a.seen_at < ${lastSeen}::timestamptz)
      and not exists (select 1 from notices n
        where n.workspace_id = c.workspace_id and n.conversation_id = c.id and n.kind = 'customer_wrote'
          and n.agent_id = c.holder_agent_id and n.over_at is null)
    order by c.unanswered_since limit ${most}::int`)
}

type Asked = { workspace: WorkspaceId; conversation: ConversationId; agents: AgentId[] }

/**
 * Questions of the assistant that wait in no queue, so that nobody in particular is asked: the experts are told, or where
 * there are none, whoever is there.
 */
export async function tellOfQuestions(house: House): Promise<void> {
  for (const { workspace, conversation, agents } of await findQuestions(house))
    await house.db.transact(workspace, async (tx) => {
      const about = await aboutCustomer(tx, workspace, conversation)
      await notify(house, tx, {
        ...{ workspace, conversation, agents, kind: 'steer_question' },
        ...{ title: `The assistant has a question about ${about.name}` },
        ...{ body: `${inShort(about)}.`, link: `/steer/${conversation}` },
        urgent: about.urgency === 'critical',
      })
    })
}

function findQuestions({ db, clock }: House): Promise<Asked[]> {
  const recently = after(clock.now(), -3_600)
  return db.platformRows<Asked>(sql`
    select e.workspace_id as workspace, e.conversation_id as conversation, p.agents
    from escalations e
    cross join lateral (
      select array_agg(a.id::text order by a.id) as agents from (
        select id from agents a
        where a.workspace_id = e.workspace_id and a.active and (a.expert or (a.presence = 'available' and not exists (
          select 1 from agents x where x.workspace_id = e.workspace_id and x.active and x.expert)))
        limit 50) a) p
    where e.mode = 'steer' and e.stage = 'queued' and e.closed_at is null
      and e.raised_at > ${recently}::timestamptz and p.agents is not null
      and not exists (select 1 from waiting w where w.workspace_id = e.workspace_id and w.escalation_id = e.id)
      and not exists (select 1 from notices n
        where n.workspace_id = e.workspace_id and n.conversation_id = e.conversation_id
          and n.kind = 'steer_question' and n.over_at is null)
    order by e.raised_at limit ${most}::int`)
}

type Settled = {
  workspace: WorkspaceId
  conversation: ConversationId
  kind: 'customer_wrote' | 'steer_question'
}

/** Answered by now, from wherever: nobody needs to be told any more. */
export async function endSettled(house: House): Promise<void> {
  const settled = await house.db.platformRows<Settled>(sql`
    select distinct n.workspace_id as workspace, n.conversation_id as conversation, n.kind
    from notices n join conversations c on c.workspace_id = n.workspace_id and c.id = n.conversation_id
    where n.over_at is null and (
      (n.kind = 'customer_wrote' and (c.unanswered_since is null or c.unanswered_since > n.at
        or c.holder_agent_id is distinct from n.agent_id))
      or (n.kind = 'steer_question' and c.waiting_for is distinct from 'steer'))
    limit ${most}::int`)
  for (const { workspace, conversation, kind } of settled)
    await house.db.transact(workspace, (tx) =>
      endNotices(house, tx, { workspace, conversation, kinds: [kind] }),
    )
}
