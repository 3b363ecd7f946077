import { type AgentId, type ConversationId, newConversation } from '@baton/domain'
import { keepWaiting } from '../../packages/server/src/capabilities/routing/keep-waiting.ts'
import { currentPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { type Company, findingFor, openConversations } from './company.ts'
import type { Caller } from './day.ts'

/** What everybody holds while the queue is full. */
export const held = 3

/** Everybody holds all they can. */
export async function fillHands(company: Company, people: AgentId[]): Promise<void> {
  const { db, workspace } = company
  const all = people.flatMap((agent) =>
    Array.from({ length: held }, () => ({ agent, id: newId() })),
  )
  const plain: Caller = {
    arrives: 0,
    service: 0,
    patience: null,
    topic: 'general',
    language: 'en',
    tier: 'standard',
    urgency: 'normal',
    channel: 'webchat',
  }
  const ids = await openConversations(
    company,
    all.map(() => plain),
  )
  const rows = all.map((each, at) => ({ ...each, conversation: ids[at] }))
  await db.platformRows(sql`
    insert into escalations (workspace_id, id, conversation_id, mode, stage, trigger, policy_version, finding, agent_id,
      in_hand_of, channel, raised_at, met_at, told, queue_id)
    select ${workspace}::uuid, r.id, r.conversation, 'takeover', 'taken_over', 'topic', 1, '{}', r.agent, r.agent, 'webchat', now(),
      now(), 'met', 'support'
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, agent uuid, conversation uuid)`)
}

/** Placed by the same code as in a running house. */
export async function fillQueue(company: Company, callers: readonly Caller[]): Promise<void> {
  const { db, house, workspace, clock: time } = company
  const { plan } = await currentPlan(house, workspace)
  const ids = await openConversations(company, callers)
  for (let from = 0; from < ids.length; from += 1_000) {
    const rows = ids
      .slice(from, from + 1_000)
      .map((id, at) => rowOf(id, callers[from + at] as Caller, time.now()))
    await db.transact(workspace, async (tx) => {
      await tx.rows(sql`
        update conversations c set state = r.state, holder_kind = 'waiting', waiting_for = 'takeover', epoch = 1,
          waiting_since = r.since, unanswered_since = r.since, wait_ends_at = r.since + interval '1 day'
        from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, state jsonb, since timestamptz)
        where c.workspace_id = ${workspace}::uuid and c.id = r.id`)
      await tx.rows(sql`
        insert into escalations (workspace_id, id, conversation_id, mode, stage, trigger, policy_version, finding, raised_at, told)
        select ${workspace}::uuid, r.escalation, r.id, 'takeover', 'queued', 'topic', 1, r.finding, r.since, 'waiting:takeover'
        from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, escalation uuid, finding jsonb, since timestamptz)`)
      await keepWaiting(
        { tx, workspace, plan, now: time.now() },
        rows.map(({ id }) => id),
      )
    })
  }
}

function rowOf(id: ConversationId, caller: Caller, now: Date) {
  const finding = findingFor(caller)
  const escalation = newId()
  const waits = { id: escalation, mode: 'takeover', stage: 'queued', agent: null, finding }
  const none = { steers: 0, wait: 1, question: null, action: null, guidance: null }
  const state = { ...newConversation(), epoch: 1, newestMessage: 1, newestCustomerMessage: 1 }
  const since = new Date(now.getTime() - (caller.arrives % 3_000) * 1000)
  return { id, escalation, finding, since, state: { ...state, escalation: { ...waits, ...none } } }
}
