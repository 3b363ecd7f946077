import { type ConversationId, defaultPolicy, type Policy, type WorkspaceId } from '@baton/domain'
import type { Model } from '../../packages/server/src/models/model.ts'
import type { Database } from '../../packages/server/src/platform/db/database.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import {
  freshWorkspace,
  testDatabase,
} from '../../packages/server/src/platform/db/test-database.ts'
import { quietLog } from '../../packages/server/src/platform/log/log.ts'
import { type Baton, wire } from '../../packages/server/src/wiring.ts'
import { type Accounts, connectAccounts, type Vendors } from './accounts.ts'
import { type Agent, agentOf, type Talking } from './agents.ts'
import { askWith } from './door.ts'
import { type HandClock, handClock } from './hand-clock.ts'
import { type RacePoints, racePoints } from './race-points.ts'
import { clearAway, environment, hire, type Role, signIn, writeArticles } from './stage.ts'
import { stageForPlays } from './stage-for-plays.ts'

export type HouseOptions = {
  /** A model over the network; without one the built-in mind answers. */
  model?: Model
  policy?: Partial<Policy>
  /** Written articles; without them the assistant knows nothing. */
  articles?: boolean
}

/** A whole Baton in this process: real database, real rooms, time moved by hand, vendors played by stand-ins. */
export type TestHouse = {
  db: Database
  workspace: WorkspaceId
  clock: HandClock
  log: ReturnType<typeof quietLog>
  node: Baton
  accounts: Accounts
  vendors: Vendors
  races: RacePoints
  agent(role?: Role, name?: string): Promise<Agent>
  /** Does all work that is due, on every node, until nothing is. */
  settle(): Promise<void>
  /** Time passes in steps of a second or more, with the work that becomes due. */
  passes(seconds: number): Promise<void>
  /** Another node of the same house: same database, same time, a lease name of its own. */
  anotherNode(): Promise<Baton>
  /** The log of a conversation: what happened, who did it, in which transaction. */
  eventsOf(customer: Talking): Promise<LoggedEvent[]>
  close(): Promise<void>
}

export type LoggedEvent = {
  kind: string
  actor: string
  epoch: number
  xid: string
  payload: object
}

export async function openHouse(options: HouseOptions = {}): Promise<TestHouse> {
  const db = await testDatabase()
  const [clock, log, races] = [handClock(), quietLog(), racePoints()]
  const parts = {
    environment,
    db,
    log,
    clock,
    model: options.model ?? null,
    stage: stageForPlays(),
  }
  const start = async (): Promise<Baton> => {
    const node = await wire({ ...parts, racePoint: races.pass })
    await node.learnNews()
    return node
  }
  const nodes = [await start()]
  const [node] = nodes as [Baton]
  const workspace = await freshWorkspace(db, 'Kettle & Co')
  const settle = () => settled(nodes)
  const agent = async (role: Role = 'agent', name = 'Bob'): Promise<Agent> => {
    const id = await hire(node.house, workspace, role, name)
    return agentOf({ node, workspace, id, name, settle })
  }
  const boss = await hire(node.house, workspace, 'administrator', 'Cleo')
  const ask = askWith(node.app, await signIn(node.house, workspace, boss))
  const { accounts, vendors } = await connectAccounts(ask)
  await ask('PUT', '/api/policy', { ...defaultPolicy, ...options.policy })
  if (options.articles !== false) await writeArticles(ask)
  await settle()
  return {
    ...{ db, workspace, clock, log, node, accounts, vendors, races, agent, settle },
    passes: (seconds) => passing(clock, settle, seconds),
    anotherNode: async () => {
      const another = await start()
      nodes.push(another)
      return another
    },
    eventsOf: async (customer) =>
      db.platformRows<LoggedEvent>(sql`
        select kind, actor, epoch, xid::text as xid, payload from conversation_events
        where workspace_id = ${workspace}::uuid and conversation_id = ${await customer.conversation()}::uuid
        order by number`),
    close: async () => {
      races.openAll()
      await clearAway(node.house, workspace)
      await Promise.all(nodes.map((each) => each.stop()))
      await Promise.all(Object.values(vendors).map((vendor) => vendor.close()))
    },
  }
}

/** More rounds than any story needs: work that makes itself new work for ever must fail, not hang. */
const mostRounds = 300

async function settled(nodes: readonly Baton[]): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    let done = 0
    for (const { lane, outbox, learnNews } of nodes) {
      done += (await lane.drain()) + (await outbox.drain())
      await learnNews()
    }
    if (done > 0) continue
    for (const { announce } of nodes) await announce()
    return
  }
  throw new Error('the house does not come to rest')
}

/** A step is a second while something may be about to happen, then ever longer: a day must not take 86,400 rounds. */
async function passing(
  clock: HandClock,
  settle: () => Promise<void>,
  seconds: number,
): Promise<void> {
  await settle()
  for (let left = seconds, step = 1; left > 0; step *= 1.5) {
    const now = Math.min(left, step)
    clock.move(now)
    left -= now
    await settle()
  }
}

export type { ConversationId }
