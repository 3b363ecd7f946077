import { type AgentId, type ConversationId, defaultPolicy, newConversation } from '@baton/domain'
import { keepWaiting } from '../../packages/server/src/capabilities/routing/keep-waiting.ts'
import type { Step } from '../../packages/server/src/capabilities/routing/make-offer.ts'
import {
  nextAssignment,
  offerWork,
} from '../../packages/server/src/capabilities/routing/offer-work.ts'
import { rosterOf, situationAt } from '../../packages/server/src/capabilities/routing/roster.ts'
import { currentPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { json, sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { clock } from '../pipeline/clock.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import type { Cluster } from '../pipeline/postgres.ts'
import {
  type Company,
  dawn,
  findingFor,
  hireAll,
  openCompany,
  openConversations,
} from './company.ts'
import { type Caller, inventDay } from './day.ts'
import type { Options } from './options.ts'
import { planFor } from './plan.ts'

const agents = 500
/** What everybody holds while the queue is full. */
const held = 3

type Measured = {
  times: number
  p50: number
  p99: number
  wholeP50: number
  wholeP99: number
  floorP50: number
  floorP99: number
}

/** What one assignment costs while so many wait: deciding it, and with everything that is written down. */
export async function measureDecisions(
  cluster: Cluster,
  options: Options,
): Promise<Record<string, Measured>> {
  const measured: Record<string, Measured> = {}
  const sizes = [...new Set([...options.sizes, 5_000])].sort((left, right) => left - right)
  for (const size of sizes) {
    const day = inventDay(options.seed, size * 1.02, agents)
    const company = await openCompany(await cluster.database(`waiting${size}`), planFor(day))
    try {
      measured[`${size}`] = await measureOne(company, day.callers.slice(0, size), day, options)
      console.error(`${size} waiting: ${JSON.stringify(measured[`${size}`])}`)
    } finally {
      await company.close()
    }
  }
  return measured
}

async function measureOne(
  company: Company,
  callers: Caller[],
  day: ReturnType<typeof inventDay>,
  { decisions }: Options,
): Promise<Measured> {
  const { house, db, workspace, clock: time } = company
  time.set(dawn + 3_600_000)
  const people = await hireAll(
    company,
    day.workers.map((each) => ({ ...each, capacity: held, channelCapacity: {} })),
  )
  await db.platformRows(sql`
    update agents set presence = 'available', seen_at = ${time.now()}::timestamptz where workspace_id = ${workspace}::uuid`)
  await fillHands(company, people)
  await fillQueue(company, callers)
  await db.platformRows(sql`analyze`)
  const { plan, version } = await currentPlan(house, workspace)
  const [decideMs, wholeMs, floorMs]: [number[], number[], number[]] = [[], [], []]
  // A short queue must not run dry meanwhile.
  const rounds = Math.min(decisions + 20, Math.floor(callers.length * 0.7))
  for (let at = 0; at < rounds; at += 1) {
    const agent = people[(at * 7) % people.length] as AgentId
    await db.platformRows(sql`
      update escalations set in_hand_of = null, stage = 'queued' where workspace_id = ${workspace}::uuid and id = (
        select id from escalations where workspace_id = ${workspace}::uuid and in_hand_of = ${agent}::uuid limit 1)`)
    // What was offered in the last round counts as accepted, so that nobody is still deciding.
    await db.platformRows(sql`
      update waiting set accepted_at = now(), next_at = null where workspace_id = ${workspace}::uuid
        and offered_to is not null and accepted_at is null`)
    const now = time.now()
    const situation = situationAt(plan, now)
    const decided = await db.transact(workspace, async (tx) => {
      const step: Step = {
        house,
        tx,
        workspace,
        now,
        waits: defaultPolicy.waits,
        planVersion: version,
      }
      const asked = clock()
      await tx.rows(sql`select 1`)
      const begun = clock()
      if (at >= 20) floorMs.push(begun - asked)
      const roster = await rosterOf(tx, workspace, 'everybody', now)
      const next = await nextAssignment(step, roster, situation)
      return next ? clock() - begun : null
    })
    // Nothing is left that this one can do.
    if (decided === null) continue
    const whole = clock()
    const { offers } = await db.transact(workspace, (tx) =>
      offerWork(
        { house, tx, workspace, now, waits: defaultPolicy.waits, planVersion: version },
        situation,
      ),
    )
    if (offers.length !== 1) throw new Error(`${offers.length} offers instead of one`)
    // The first few warm up the statements.
    if (at < 20) continue
    decideMs.push(decided)
    wholeMs.push(clock() - whole)
  }
  const of = (values: number[], share: number) => rounded(percentile(values, share))
  return {
    times: decideMs.length,
    ...{ p50: of(decideMs, 0.5), p99: of(decideMs, 0.99) },
    ...{ wholeP50: of(wholeMs, 0.5), wholeP99: of(wholeMs, 0.99) },
    ...{ floorP50: of(floorMs, 0.5), floorP99: of(floorMs, 0.99) },
  }
}

/** Everybody holds all they can. */
async function fillHands(company: Company, people: AgentId[]): Promise<void> {
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
async function fillQueue(company: Company, callers: readonly Caller[]): Promise<void> {
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
