import type { ConversationId, EscalationId, WorkspaceId } from '@baton/domain'
import type { Tx } from '../../platform/db/database.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { askRouting, type RoutingQuestion, routingLane } from '../../platform/lane/ask-routing.ts'
import { finishWork, type Work } from '../../platform/lane/work.ts'
import { currentPlan } from '../service-plan/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { setAlarm } from './alarm.ts'
import { dueChanges, endOffer, offersToNobody, startOver } from './end-offers.ts'
import { type EscalationFacts, type Hears, tellAll } from './hears.ts'
import { keepWaiting } from './keep-waiting.ts'
import type { Step } from './make-offer.ts'
import { offerWork } from './offer-work.ts'
import { situationAt } from './roster.ts'
import { tellProgress } from './tell.ts'
import { waitingRowsOf } from './waiting-rows.ts'

type Asked = Omit<RoutingQuestion, 'conversation'> & { conversation?: ConversationId }

/** So many wait to be looked at in one go; a rush costs one step for all of them instead of one for each. */
const mostAtOnce = 50

/**
 * One step of routing in a workspace, whatever it was asked for: what changed is placed anew, what ran out ends, those
 * who hear are told, and whoever is free is offered what waits first. All in one transaction under the lease of the
 * lane, so two nodes can never offer the same thing.
 */
export async function route(house: House, hears: readonly Hears[], work: Work): Promise<void> {
  const { workspace } = work
  const { version, plan } = await currentPlan(house, workspace)
  const { waits } = (await currentPolicy(house, workspace)).policy
  await house.db.transact(workspace, async (tx) => {
    await finishWork(tx, work)
    const now = house.clock.now()
    const step: Step = { house, tx, workspace, now, waits, planVersion: version }
    const asked = [work.payload as Asked, ...(await takeAlong(tx, work, now))]
    const situation = situationAt(plan, now)
    const ended = await endWhatRanOut(step, hears)
    const changed = unique([
      ...asked.flatMap(({ conversation }) => conversation ?? []),
      ...ended,
      ...(await keptForSomebody(tx, workspace, asked)),
      ...(await nextOfAll(step, asked)),
    ])
    const lookAgain = (await waitingRowsOf(tx, workspace, ended)).filter(isTired(now))
    await startOver(step, lookAgain, situation)
    await keepWaiting({ tx, workspace, plan, now }, changed)
    await tellProgress({ tx, workspace, now }, hears, changed)
    const { offers, isDone } = await offerWork(step, situation)
    for (const { placed, agent } of offers)
      await tellOffer(step, hears, 'offered', placed.facts.escalation, agent.id)
    setAlarm(tx, workspace, now)
    if (!isDone) await askRouting(tx, workspace, {}, now)
    tx.afterCommit(() => house.wake.lane())
  })
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Somebody declined it, and nobody is being asked now. */
const isTired =
  (now: Date) =>
  ({ offeredTo, nextAt, placed }: Awaited<ReturnType<typeof waitingRowsOf>>[number]): boolean =>
    offeredTo === null && placed.facts.declined.length > 0 && nextAt !== null && nextAt <= now

/** Other requests of this lane, which is ours: nobody else takes them meanwhile. After a failure each goes alone. */
async function takeAlong(tx: Tx, work: Work, now: Date): Promise<Asked[]> {
  if (work.attempts > 0) return []
  const rows = await tx.rows<{ payload: Asked }>(sql`
    update inbox set state = 'done' where workspace_id = ${work.workspace}::uuid and id in (
      select id from inbox where workspace_id = ${work.workspace}::uuid and lane = ${routingLane} and kind = 'route'
        and state = 'waiting' and attempts = 0 and id <> ${work.id}::bigint and due <= ${now}::timestamptz
      order by id limit ${mostAtOnce}::int)
    returning payload`)
  return rows.map(({ payload }) => payload)
}

async function endWhatRanOut(step: Step, hears: readonly Hears[]): Promise<ConversationId[]> {
  const due = await dueChanges(step)
  const lost = await offersToNobody(step)
  const known = new Set(due.map(({ escalation }) => escalation))
  for (const each of [...due, ...lost.filter(({ escalation }) => !known.has(escalation))]) {
    const isEnded = await endOffer(step, each)
    if (isEnded && each.agent)
      await tellOffer(step, hears, 'offerEnded', each.escalation, each.agent)
  }
  return unique([...due, ...lost].map(({ conversation }) => conversation))
}

/** Work that waits for somebody who just came or went. */
async function keptForSomebody(
  tx: Tx,
  workspace: WorkspaceId,
  asked: readonly Asked[],
): Promise<ConversationId[]> {
  const agents = asked.flatMap(({ agent }) => agent ?? [])
  if (agents.length === 0) return []
  const rows = await tx.rows<{ id: ConversationId }>(sql`
    select conversation_id as id from waiting
    where workspace_id = ${workspace}::uuid and kept_for = any(${agents}::uuid[])`)
  return rows.map(({ id }) => id)
}

/** So many are placed anew at once when the plan or a person changed; the rest follows in the next step. */
const mostAnew = 300

async function nextOfAll(
  { tx, workspace, now }: Step,
  asked: readonly Asked[],
): Promise<ConversationId[]> {
  const wanted = asked.filter(({ everything }) => everything)
  if (wanted.length === 0) return []
  const from = wanted.some(({ after }) => after === undefined) ? null : (wanted[0]?.after ?? null)
  const rows = await tx.rows<{ id: ConversationId; escalation: string }>(sql`
    select conversation_id as id, escalation_id as escalation from waiting
    where workspace_id = ${workspace}::uuid and (${from}::uuid is null or escalation_id > ${from}::uuid)
    order by escalation_id limit ${mostAnew}::int`)
  const last = rows.at(-1)
  if (last && rows.length === mostAnew)
    await askRouting(tx, workspace, { everything: true, after: last.escalation }, now)
  return rows.map(({ id }) => id)
}

/** Told with the facts as they stand now. */
export async function tellOffer(
  { tx, workspace, now }: Pick<Step, 'tx' | 'workspace' | 'now'>,
  hears: readonly Hears[],
  what: 'offered' | 'offerEnded',
  escalation: EscalationId,
  agent: string,
): Promise<void> {
  if (!hears.some((each) => each[what])) return
  const facts = await tx.first<Omit<EscalationFacts, 'workspace' | 'at'>>(sql`
    select e.conversation_id as conversation, c.customer_id as customer, e.id as escalation, e.mode,
      coalesce(e.queue_id, '') as queue, c.channel, u.tier, coalesce(c.language, u.language) as language, c.urgency,
      e.raised_at as "raisedAt", ${agent}::uuid as agent, e.outcome
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where e.workspace_id = ${workspace}::uuid and e.id = ${escalation}::uuid`)
  if (facts) await tellAll(hears, what, tx, { ...facts, workspace, at: now })
}
