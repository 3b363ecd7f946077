import type {
  ConversationId,
  Handling,
  Handoff,
  QueuePlan,
  WaitOutcome,
  WorkspaceId,
} from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'

/** What the house knows of a queue at a moment, in one question. */
export type QueueFacts = {
  place: number
  slots: number
  free: number
  handOffs: Handoff[]
  handlings: Handling[]
  gone: number
  waitedInAll: number
  outcomes: WaitOutcome[]
}

export type Asked = {
  workspace: WorkspaceId
  conversation: ConversationId
  queue: Pick<QueuePlan, 'id' | 'team' | 'headStartSeconds'>
  /** Since when this customer waits; now, when the wait begins. */
  since: Date
  now: Date
}

/** Reads only what is recent: the cost does not grow with the history. An escalation without a queue counts to each. */
export async function queueFacts(tx: Tx, asked: Asked): Promise<QueueFacts> {
  const { workspace, conversation, queue, since, now } = asked
  const key = new Date(since.getTime() - queue.headStartSeconds * 1_000)
  const facts = await tx.first<QueueFacts>(sql`
    with people as (
      select g.capacity, coalesce(h.held, 0) as held
      from agents g
      left join (select in_hand_of, sum(weight)::int as held from escalations
        where workspace_id = ${workspace}::uuid and in_hand_of is not null group by in_hand_of) h on h.in_hand_of = g.id
      where g.workspace_id = ${workspace}::uuid and g.active and not g.expert and g.presence = 'available'
        and (g.teams = '{}' or ${queue.team} = any(g.teams))
    ), met as (
      select raised_at, met_at, closed_at, outcome from escalations
      where workspace_id = ${workspace}::uuid and mode = 'takeover' and trigger <> 'agent_stepped_in'
        and (queue_id is null or queue_id = ${queue.id}) and raised_at > ${now}::timestamptz - interval '12 hours'
      order by raised_at desc limit 80
    ), lately as (
      select * from met where coalesce(met_at, closed_at) > ${now}::timestamptz - interval '1 hour'
    ), told as (
      (select basis, made_at, outcome, actual_seconds, settled_at, high_seconds from wait_promises
      where workspace_id = ${workspace}::uuid and queue_id = ${queue.id} and settled_at is not null
      order by settled_at desc limit 150)
      union all
      (select basis, made_at, outcome, actual_seconds, settled_at, high_seconds from wait_promises
      where workspace_id = ${workspace}::uuid and queue_id = ${queue.id} and settled_at is null
        and made_at > ${now}::timestamptz - interval '6 hours'
        and made_at + make_interval(secs => high_seconds) < ${now}::timestamptz
      order by made_at desc limit 50)
    )
    select 1 + (select count(*)::int from conversations c
        left join waiting w on w.workspace_id = c.workspace_id and w.conversation_id = c.id
        where c.workspace_id = ${workspace}::uuid and c.waiting_for = 'takeover' and c.id <> ${conversation}::uuid
          and coalesce(w.queue_id, ${queue.id}) = ${queue.id}
          and coalesce(w.order_key, c.waiting_since) <= ${key}::timestamptz) as place,
      (select coalesce(sum(capacity), 0)::int from people) as slots,
      (select coalesce(sum(greatest(0, capacity - held)), 0)::int from people) as free,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'agoSeconds', extract(epoch from ${now}::timestamptz - met_at)::float8,
          'waitedSeconds', extract(epoch from met_at - raised_at)::float8)), '[]')
        from met where met_at is not null) as "handOffs",
      (select coalesce(jsonb_agg(jsonb_build_object(
          'agoSeconds', extract(epoch from ${now}::timestamptz - closed_at)::float8,
          'seconds', extract(epoch from closed_at - met_at)::float8)), '[]')
        from met where met_at is not null and closed_at is not null) as handlings,
      (select count(*)::int from lately where met_at is null) as gone,
      (select coalesce(sum(extract(epoch from coalesce(met_at, closed_at) - raised_at)), 0)::float8
        from lately) as "waitedInAll",
      (select coalesce(jsonb_agg(jsonb_build_object(
          'ahead', coalesce((basis->>'ahead')::int, 1),
          'expectedSeconds', greatest(1, coalesce((basis->>'expectedSeconds')::float8, high_seconds)),
          'actualSeconds', coalesce(actual_seconds, extract(epoch from ${now}::timestamptz - made_at)::float8),
          'isInside', coalesce(outcome = 'kept' or outcome = 'left', false),
          'left', settled_at is null or outcome = 'left',
          'agoSeconds', extract(epoch from ${now}::timestamptz - coalesce(settled_at, ${now}::timestamptz))::float8,
          'isUpdate', coalesce((basis->>'isUpdate')::boolean, false))), '[]') from told) as outcomes`)
  if (!facts) throw new Error('asking about a queue gave no row')
  return facts
}
