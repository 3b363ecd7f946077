import type { Event, OpenEscalation } from '@baton/domain'
import { after as later } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/db/database.ts'
import { json, sql } from '../../platform/db/sql.ts'
import { newId } from '../../platform/ids/new-id.ts'
import type { About } from './about.ts'
import type { Loaded } from './loaded.ts'
import type { Recorded } from './record.ts'

/** Keeps the escalation's row for lists and reports in step with what the rules decided. */
export async function saveEscalation(
  tx: Tx,
  loaded: Loaded,
  recorded: Recorded,
  about: About,
): Promise<void> {
  const escalation = newest(loaded, recorded)
  if (!escalation) return
  const closed = find(recorded, 'escalation_closed')
  const isMet = escalation.stage === 'taken_over' || escalation.stage === 'guided'
  const inHand = !closed && escalation.stage !== 'guided' ? escalation.agent : null
  const givenBack = find(recorded, 'requeued') ? (loaded.state.escalation?.agent ?? null) : null
  await tx.rows(sql`
    insert into escalations (workspace_id, id, conversation_id, mode, stage, trigger, policy_version, finding, agent_id,
      steers, in_hand_of, given_back_by, raised_at, met_at, closed_at, outcome)
    values (${loaded.workspace}::uuid, ${escalation.id}::uuid, ${loaded.id}::uuid, ${escalation.mode}, ${escalation.stage},
      ${escalation.finding.trigger}, ${escalation.finding.policyVersion}::int, ${json(escalation.finding)}::jsonb,
      ${isMet ? escalation.agent : null}::uuid, ${escalation.steers}::int, ${inHand}::uuid, ${givenBack}::uuid, ${about.now}::timestamptz,
      ${isMet ? about.now : null}::timestamptz, ${closed ? about.now : null}::timestamptz, ${closed?.outcome ?? null})
    on conflict (workspace_id, id) do update set mode = excluded.mode, stage = excluded.stage, trigger = excluded.trigger,
      policy_version = excluded.policy_version, finding = excluded.finding,
      agent_id = coalesce(excluded.agent_id, escalations.agent_id), steers = excluded.steers,
      in_hand_of = excluded.in_hand_of, given_back_by = coalesce(excluded.given_back_by, escalations.given_back_by),
      met_at = coalesce(escalations.met_at, excluded.met_at), closed_at = excluded.closed_at, outcome = excluded.outcome`)
  const promised = find(recorded, 'callback_promised')
  if (promised) await saveCallback(tx, loaded, promised.why, about)
}

/** The escalation as it last stood in this step, also when the step closed it. */
function newest(loaded: Loaded, recorded: Recorded): OpenEscalation | null {
  return recorded.after.escalation ?? recorded.lastEscalation ?? loaded.state.escalation
}

/** A customer is owed one callback, however often it is promised. */
async function saveCallback(
  tx: Tx,
  loaded: Loaded,
  why: string,
  { now, email }: About,
): Promise<void> {
  await tx.rows(sql`
    insert into callbacks (workspace_id, id, conversation_id, customer_id, why, promised_at)
    select ${loaded.workspace}::uuid, ${newId()}::uuid, ${loaded.id}::uuid, ${loaded.customer}::uuid, ${why}, ${now}::timestamptz
    where not exists (select 1 from callbacks where workspace_id = ${loaded.workspace}::uuid
      and conversation_id = ${loaded.id}::uuid and state = 'open')`)
  if (!email) return
  await tx.rows(sql`
    update callbacks set way = 'email', address = ${email}
    where workspace_id = ${loaded.workspace}::uuid and conversation_id = ${loaded.id}::uuid and state = 'open'`)
}

/** Whoever of the team answers the customer, or ends the conversation, has kept the promise to come back to them. */
export function keepsPromise(event: Event): boolean {
  if (event.kind === 'message_queued') return event.speaker.kind === 'agent'
  return event.kind === 'resolved' && event.by.kind === 'agent'
}

/** Whoever arranges a callback for tomorrow and says goodbye has not kept it yet; so early before its time they have. */
const earlySeconds = 900

export const closeCallbacks = (tx: Tx, { workspace, id }: Loaded, now: Date): void =>
  tx.later(sql`
    update callbacks set state = 'kept', kept_at = ${now}::timestamptz
    where workspace_id = ${workspace}::uuid and conversation_id = ${id}::uuid and state = 'open'
      and (arranged_by is null or due_from <= ${later(now, earlySeconds)}::timestamptz)`)

function find<Kind extends Event['kind']>(
  recorded: Recorded,
  kind: Kind,
): (Event & { kind: Kind }) | undefined {
  return recorded.events.find((event): event is Event & { kind: Kind } => event.kind === kind)
}
