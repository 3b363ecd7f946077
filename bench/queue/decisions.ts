import { type AgentId, defaultPolicy } from '@baton/domain'
import type { Step } from '../../packages/server/src/capabilities/routing/make-offer.ts'
import {
  nextAssignment,
  offerWork,
} from '../../packages/server/src/capabilities/routing/offer-work.ts'
import { rosterOf, situationAt } from '../../packages/server/src/capabilities/routing/roster.ts'
import { currentPlan } from '../../packages/server/src/capabilities/service-plan/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { clock } from '../pipeline/clock.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import type { Cluster } from '../pipeline/postgres.ts'
import { type Company, dawn, hireAll, openCompany } from './company.ts'
import { type Caller, inventDay } from './day.ts'
import { fillHands, fillQueue, held } from './fill.ts'
import type { Options } from './options.ts'
import { planFor } from './plan.ts'

const agents = 500

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
  const { db, workspace, clock: time } = company
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
  const rounds: Round[] = []
  // A short queue must not run dry meanwhile.
  for (let at = 0; at < Math.min(decisions + warmUp, callers.length * 0.7); at += 1) {
    const round = await assignOne(company, people[(at * 7) % people.length] as AgentId)
    // Null: nothing is left that this one can do.
    if (round && at >= warmUp) rounds.push(round)
  }
  const of = (part: keyof Round, share: number): number =>
    rounded(
      percentile(
        rounds.map((round) => round[part]),
        share,
      ),
    )
  return {
    times: rounds.length,
    ...{ p50: of('decide', 0.5), p99: of('decide', 0.99) },
    ...{ wholeP50: of('whole', 0.5), wholeP99: of('whole', 0.99) },
    ...{ floorP50: of('floor', 0.5), floorP99: of('floor', 0.99) },
  }
}

/** The first rounds only warm up the statements. */
const warmUp = 20

type Round = { floor: number; decide: number; whole: number }

/** Somebody has a hand free: what is next for them, decided once for the clock and once in earnest. */
async function assignOne(company: Company, agent: AgentId): Promise<Round | null> {
  const { house, db, workspace } = company
  await freeOneHand(company, agent)
  const { plan, version } = await currentPlan(house, workspace)
  const now = company.clock.now()
  const situation = situationAt(plan, now)
  const stepIn = (tx: Step['tx']): Step => ({
    ...{ house, tx, workspace, now, waits: defaultPolicy.waits, planVersion: version },
  })
  const decided = await db.transact(workspace, async (tx) => {
    const asked = clock()
    await tx.rows(sql`select 1`)
    const begun = clock()
    const roster = await rosterOf(tx, workspace, 'everybody', now)
    const next = await nextAssignment(stepIn(tx), roster, situation)
    return next && { floor: begun - asked, decide: clock() - begun }
  })
  if (!decided) return null
  const begun = clock()
  const { offers } = await db.transact(workspace, (tx) => offerWork(stepIn(tx), situation))
  if (offers.length !== 1) throw new Error(`${offers.length} offers instead of one`)
  return { ...decided, whole: clock() - begun }
}

/** And whoever was asked in the last round has accepted, so that nobody is still deciding. */
async function freeOneHand({ db, workspace }: Company, agent: AgentId): Promise<void> {
  await db.platformRows(sql`
    update escalations set in_hand_of = null, stage = 'queued' where workspace_id = ${workspace}::uuid and id = (
      select id from escalations where workspace_id = ${workspace}::uuid and in_hand_of = ${agent}::uuid limit 1)`)
  await db.platformRows(sql`
    update waiting set accepted_at = now(), next_at = null where workspace_id = ${workspace}::uuid
      and offered_to is not null and accepted_at is null`)
}
