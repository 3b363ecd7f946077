import type { AgentId, ConversationId, Requirement, ServicePlan } from '@baton/domain'
import { largestHeadStart } from '@baton/domain'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import type { Company } from './company.ts'
import { promisesOf } from './judge-promises.ts'
import { mean, secondsBetween } from './sums.ts'

type Row = {
  conversation: ConversationId
  queue: string
  kind: string
  raisedAt: Date
  metAt: Date | null
  closedAt: Date | null
  offeredAt: Date | null
  outcome: string | null
}

/** What the day has left in the tables, held against what was promised. */
export async function judgeDay(
  company: Company,
  plan: ServicePlan,
): Promise<Record<string, unknown>> {
  const rows = await escalationsOf(company)
  const waits = rows.flatMap(({ raisedAt, metAt }) =>
    metAt ? [secondsBetween(raisedAt, metAt)] : [],
  )
  const bound = largestHeadStart(plan.queues, plan.order)
  return {
    escalations: rows.length,
    met: waits.length,
    left: rows.filter(({ outcome, metAt }) => outcome === 'callback' && !metAt).length,
    stillWaiting: rows.filter(({ metAt, closedAt }) => !metAt && !closedAt).length,
    wait: {
      ...{
        mean: mean(waits),
        p50: rounded(percentile(waits, 0.5)),
        p95: rounded(percentile(waits, 0.95)),
      },
      longest: Math.round(Math.max(0, ...waits)),
      ageingBoundSeconds: bound,
      overtakenBeyondBound: overtaken(rows, bound),
    },
    assignments: await assignmentsOf(company),
    skills: { violations: await violationsOf(company, plan) },
    silence: await silenceOf(company),
    promise: await promisesOf(company),
  }
}

function escalationsOf({ db, workspace }: Company): Promise<Row[]> {
  return db.platformRows<Row>(sql`
    select e.conversation_id as conversation, coalesce(e.queue_id, '') as queue,
      concat_ws('|', e.finding->'evidence'->'measured'->>'topic', c.language, u.tier, c.channel) as kind,
      e.raised_at as "raisedAt", e.met_at as "metAt", e.closed_at as "closedAt", e.outcome,
      (select min(d.at) from routing_decisions d where d.workspace_id = e.workspace_id and d.escalation_id = e.id) as "offeredAt"
    from escalations e
    join conversations c on c.workspace_id = e.workspace_id and c.id = e.conversation_id
    join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
    where e.workspace_id = ${workspace}::uuid order by e.raised_at, e.id`)
}

/** Of those alike: how often somebody was asked about one while an older one, by more than the bound, had never been offered. */
function overtaken(rows: readonly Row[], bound: number): number {
  let count = 0
  for (const group of Map.groupBy(rows, ({ kind }) => kind).values()) {
    const served = group
      .flatMap((row) => (row.offeredAt ? [{ row, at: row.offeredAt.getTime() }] : []))
      .sort((left, right) => left.at - right.at)
    let oldest = 0
    for (const { row, at } of served) {
      while (oldest < group.length && isOver(group[oldest], at)) oldest += 1
      const waiting = group[oldest]
      if (waiting && waiting !== row && secondsBetween(waiting.raisedAt, row.raisedAt) > bound)
        count += 1
    }
  }
  return count
}

const isOver = (row: Row | undefined, at: number): boolean =>
  row !== undefined &&
  ((row.offeredAt?.getTime() ?? Number.POSITIVE_INFINITY) < at ||
    (row.closedAt?.getTime() ?? Number.POSITIVE_INFINITY) <= at)

/** Offered to two at once, or held by two: read from the log, where nothing can be hidden. */
async function assignmentsOf({
  db,
  workspace,
}: Company): Promise<{ offers: number; double: number }> {
  const events = await db.platformRows<{ conversation: string; kind: string }>(sql`
    select conversation_id as conversation, kind from conversation_events
    where workspace_id = ${workspace}::uuid and kind in ('escalation_offered', 'offer_ended', 'taken_over', 'requeued',
      'escalation_closed', 'escalation_raised')
    order by conversation_id, number`)
  let [offers, double] = [0, 0]
  let [conversation, stage] = ['', 'none']
  for (const event of events) {
    if (event.conversation !== conversation) stage = 'none'
    conversation = event.conversation
    const isOffer = event.kind === 'escalation_offered'
    if (isOffer) offers += 1
    if ((isOffer && stage !== 'waiting') || (event.kind === 'taken_over' && stage === 'held'))
      double += 1
    stage = isOffer
      ? 'offered'
      : event.kind === 'taken_over'
        ? 'held'
        : event.kind === 'escalation_closed'
          ? 'none'
          : 'waiting'
  }
  return { offers, double }
}

type Decided = {
  agent: AgentId
  requirements: Requirement[]
  waited: number
  skills: string[]
  languages: string[]
  language: string
}

/** Each assignment against the plan itself: what the queue asks for, less what time had relaxed by then. */
async function violationsOf({ db, workspace }: Company, plan: ServicePlan): Promise<number> {
  const rows = await db.platformRows<Decided>(sql`
    select d.agent_id as agent, d.decision->'requirements' as requirements, a.skills, a.languages, c.language,
      extract(epoch from d.at - e.raised_at)::float8 as waited
    from routing_decisions d
    join agents a on a.workspace_id = d.workspace_id and a.id = d.agent_id
    join escalations e on e.workspace_id = d.workspace_id and e.id = d.escalation_id
    join conversations c on c.workspace_id = d.workspace_id and c.id = d.conversation_id
    where d.workspace_id = ${workspace}::uuid`)
  const mayTake = (row: Decided, id: string): boolean => {
    const queue = plan.queues.find((each) => each.id === id)
    if (!queue) return false
    const dropped = queue.relaxations
      .filter(({ afterSeconds }) => row.waited >= afterSeconds)
      .map(({ drops }) => drops)
    const hasSkills =
      dropped.includes('skills') ||
      queue.requiredSkills.every((skill) => row.skills.includes(skill))
    const speaks =
      queue.language !== 'required' ||
      dropped.includes('language') ||
      row.languages.includes(row.language)
    return hasSkills && speaks
  }
  return rows.filter((row) => !row.requirements.some(({ queue }) => mayTake(row, queue))).length
}

/** From each promise to the next word, the person, or the end: how long beyond what was promised. */
async function silenceOf({
  db,
  workspace,
}: Company): Promise<{ overPromiseSeconds: number; promises: number; unpromised: number }> {
  const [row] = await db.platformRows<{ over: number; promises: number }>(sql`
    select coalesce(max(extract(epoch from least(next.at, e.met_at, e.closed_at) - p.made_at) - p.high_seconds), 0)::float8 as over,
      count(*)::int as promises
    from wait_promises p
    join escalations e on e.workspace_id = p.workspace_id and e.id = p.escalation_id
    left join lateral (select min(m.created_at) as at from messages m where m.workspace_id = p.workspace_id
      and m.conversation_id = p.conversation_id and m.created_at > p.made_at and not m.is_note) next on true
    where p.workspace_id = ${workspace}::uuid`)
  const [none] = await db.platformRows<{ count: number }>(sql`
    select count(*)::int as count from escalations e where e.workspace_id = ${workspace}::uuid and not exists (
      select 1 from wait_promises p where p.workspace_id = e.workspace_id and p.escalation_id = e.id)`)
  return {
    overPromiseSeconds: Math.max(0, Math.round(row?.over ?? 0)),
    ...{ promises: row?.promises ?? 0, unpromised: none?.count ?? 0 },
  }
}
