import { type Event, holderOf, isUnanswered } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { settlePromises } from '../promises/index.ts'
import type { About } from './about.ts'
import { closeCallbacks, keepsPromise, saveEscalation } from './escalation-row.ts'
import type { Loaded } from './loaded.ts'
import type { Recorded } from './record.ts'

/** Writes a step: one statement for what every step has, one more when an escalation moved. */
export async function save(
  tx: Tx,
  loaded: Loaded,
  recorded: Recorded,
  about: About,
): Promise<Loaded> {
  const next = nextLoaded(loaded, recorded, about)
  tx.later(writeStep(next, recorded, about))
  if (recorded.events.some(keepsPromise)) closeCallbacks(tx, loaded, about.now)
  if (endsWait(loaded, recorded)) settleWait(tx, loaded, recorded, about.now)
  const moved = recorded.events.filter(isAboutEscalation)
  if (moved.length > 0) await saveEscalation(tx, loaded, recorded, about)
  return next
}

const escalationKinds = new Set<Event['kind']>([
  'escalation_raised',
  'escalation_upgraded',
  'escalation_offered',
  'offer_ended',
  'taken_over',
  'steered',
  'still_stuck',
  'requeued',
  'escalation_closed',
  'callback_promised',
])
const isAboutEscalation = (event: Event): boolean => escalationKinds.has(event.kind)

function nextLoaded(loaded: Loaded, recorded: Recorded, about: About): Loaded {
  const { after, chainHead } = recorded
  const isWaiting = holderOf(after).kind === 'waiting'
  return {
    ...loaded,
    state: after,
    chainHead,
    eventCount: loaded.eventCount + recorded.eventRows.length,
    urgency: about.urgency ?? loaded.urgency,
    language: about.language ?? loaded.language,
    unansweredSince: isUnanswered(after) ? (loaded.unansweredSince ?? about.now) : null,
    waitingSince: isWaiting ? (loaded.waitingSince ?? about.now) : null,
    waitEndsAt: isWaiting ? recorded.waitEndsAt : null,
  }
}

function writeStep(next: Loaded, recorded: Recorded, about: About) {
  const { state, workspace, id } = next
  const holder = holderOf(state)
  // Lists show what was said, not what the platform announced: else every waiting row reads the same.
  const last = recorded.messages.findLast(
    ({ is_note, author_kind }) => !is_note && author_kind !== 'system',
  )
  return sql`
    with changed as (
      update conversations set state = ${json(state)}::jsonb, status = ${state.status}, holder_kind = ${holder.kind},
        holder_agent_id = ${'agent' in holder ? holder.agent : null}::uuid,
        waiting_for = ${holder.kind === 'waiting' ? holder.for : null}, epoch = ${state.epoch}::int,
        newest_message = ${state.newestMessage}::int, newest_customer_message = ${state.newestCustomerMessage}::int,
        event_count = ${next.eventCount}::int, chain_head = ${next.chainHead}, urgency = ${next.urgency},
        language = ${next.language}, trigger = ${state.escalation?.finding.trigger ?? null},
        last_line = coalesce(${last ? last.text.slice(0, 200).toWellFormed() : null}::text, last_line),
        last_author = coalesce(${last?.author_kind ?? null}::text, last_author),
        last_at = case when ${last !== undefined}::boolean then ${about.now}::timestamptz else last_at end,
        unanswered_since = ${next.unansweredSince}::timestamptz, waiting_since = ${next.waitingSince}::timestamptz,
        wait_ends_at = ${next.waitEndsAt}::timestamptz
      where workspace_id = ${workspace}::uuid and id = ${id}::uuid
    ), said as (
      insert into messages (workspace_id, id, conversation_id, number, author_kind, agent_id, on_behalf_of, is_note, text,
        attachments, sources, choices, channel_account_id, external_id, signals, page, delivery_state, created_at)
      select ${workspace}::uuid, m.id, ${id}::uuid, m.number, m.author_kind, m.agent_id, m.on_behalf_of, m.is_note, m.text,
        m.attachments, m.sources, m.choices, ${next.account}::uuid, m.external_id, m.signals, m.page, m.delivery_state,
        ${about.now}::timestamptz
      from jsonb_to_recordset(${json(recorded.messages)}::jsonb) as m(id uuid, number int, author_kind text,
        agent_id uuid, on_behalf_of uuid, is_note boolean, text text, attachments jsonb, sources jsonb, choices jsonb,
        external_id text, signals jsonb, page jsonb, delivery_state text)
    ), happened as (
      insert into conversation_events (workspace_id, conversation_id, number, kind, payload, actor, epoch, at, previous, hash)
      select ${workspace}::uuid, ${id}::uuid, e.number, e.kind, e.payload, e.actor, e.epoch, e.at, e.previous, e.hash
      from jsonb_to_recordset(${json(recorded.eventRows)}::jsonb) as e(number int, kind text, payload jsonb, actor text,
        epoch int, at timestamptz, previous text, hash text)
      order by e.number
    ), intended as (
      insert into outbox (workspace_id, conversation_id, kind, message_id, payload, epoch, due, created_at)
      select ${workspace}::uuid, ${id}::uuid, o.kind, o.message_id, o.payload, o.epoch, ${about.now}::timestamptz, ${about.now}::timestamptz
      from jsonb_to_recordset(${json(parcels(recorded))}::jsonb) as o(kind text, message_id uuid, payload jsonb, epoch int)
    )
    insert into inbox (workspace_id, lane, kind, payload, key, due, created_at)
    select ${workspace}::uuid, w.lane, w.kind, w.payload, w.key, w.due, ${about.now}::timestamptz
    from jsonb_to_recordset(${json(recorded.work)}::jsonb) as w(lane text, kind text, payload jsonb, key text, due timestamptz)
    on conflict (workspace_id, key) where state = 'waiting' and key is not null
    do update set due = excluded.due, payload = excluded.payload`
}

/** Somebody waited for a person, and waits no more. A wait that begins anew in the same step has its own promise. */
function endsWait({ state }: Loaded, { events }: Recorded): boolean {
  const before = holderOf(state)
  const kinds = events.map(({ kind }) => kind)
  return (
    before.kind === 'waiting' &&
    before.for === 'takeover' &&
    (kinds.includes('taken_over') ||
      kinds.includes('steered') ||
      kinds.includes('escalation_closed'))
  )
}

function settleWait(tx: Tx, { workspace, id }: Loaded, { events }: Recorded, now: Date): void {
  const isMet = events.some(({ kind }) => kind === 'taken_over' || kind === 'steered')
  settlePromises(tx, { workspace, conversation: id, now, isMet })
}

type ParcelRow = { kind: string; message_id: string | null; payload: unknown; epoch: number }

function parcels(recorded: Recorded): ParcelRow[] {
  const sends = recorded.messages
    .filter((message) => message.delivery_state === 'queued')
    .map(
      (message): ParcelRow => ({
        kind: 'send',
        message_id: message.id,
        payload: {},
        epoch: message.epoch,
      }),
    )
  const actions = recorded.actions.map(
    ({ payload, epoch }): ParcelRow => ({
      kind: 'perform_action',
      message_id: null,
      payload,
      epoch,
    }),
  )
  return [...sends, ...actions]
}
