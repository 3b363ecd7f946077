import type { AgentId, WorkspaceId } from '../../packages/domain/src/index.ts'
import { defaultPolicy } from '../../packages/domain/src/index.ts'
import type { Database } from '../../packages/server/src/platform/db/database.ts'
import { migrate } from '../../packages/server/src/platform/db/migrate.ts'
import { openPglite } from '../../packages/server/src/platform/db/pglite/open.ts'
import { openPostgres } from '../../packages/server/src/platform/db/postgres.ts'
import { freshWorkspace } from '../../packages/server/src/platform/db/test-database.ts'
import { quietLog } from '../../packages/server/src/platform/log/log.ts'
import { type Baton, wire } from '../../packages/server/src/wiring.ts'
import { type Ask, askWith } from '../../tests/kit/door.ts'
import { type HandClock, handClock } from '../../tests/kit/hand-clock.ts'
import { environment, hire, signIn } from '../../tests/kit/stage.ts'

/** A whole Baton in this process whose time is moved by hand, with a site's chat and somebody who knows everything. */
export type BenchHouse = {
  node: Baton
  db: Database
  workspace: WorkspaceId
  clock: HandClock
  /** Address of the site's chat. */
  site: string
  /** Asks as the supervisor who answers; signs in again when the session may have ended. */
  ask: Ask
  log: ReturnType<typeof quietLog>
  /** Does all that is due until nothing is. */
  settle(): Promise<void>
  /** Time passes, with what it makes due and what a house does now and then. */
  passes(seconds: number): Promise<void>
  close(): Promise<void>
}

export async function openBenchHouse(databaseUrl: string | null): Promise<BenchHouse> {
  const db = databaseUrl ? await openPostgres({ url: databaseUrl }) : await openPglite({})
  await migrate(db)
  const [clock, log] = [handClock('2026-01-05T08:00:00.000Z'), quietLog()]
  const node = await wire({ environment, db, log, clock })
  await node.learnNews()
  const workspace = await freshWorkspace(db, 'Kettle & Co')
  const boss = await hire(node.house, workspace, 'administrator', 'Cleo')
  const ask = signedIn(node, workspace, boss)
  const account = { kind: 'webchat', name: 'Site', address: 'site', quietSeconds: 0, secrets: {} }
  const { address } = await must<{ address: string }>(ask('POST', '/api/channel-accounts', account))
  await must(ask('PUT', '/api/policy', defaultPolicy))
  const settle = () => settled(node)
  await settle()
  return {
    ...{ node, db, workspace, clock, site: address, ask, log, settle },
    passes: (seconds) => passing({ clock, node, settle }, seconds),
    close: async () => {
      await node.stop()
      await db.close()
    },
  }
}

/** What a door answered, or an error that says what it said. */
export async function must<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`the door answered ${status}: ${JSON.stringify(body)}`)
  return body
}

function signedIn({ house, app }: Baton, workspace: WorkspaceId, agent: AgentId): Ask {
  let [since, ask] = [0, undefined as Ask | undefined]
  return async (method, url, payload) => {
    const now = house.clock.now().getTime()
    if (!ask || now - since > 3_600_000) ask = askWith(app, await signIn(house, workspace, agent))
    since = now
    return ask(method, url, payload)
  }
}

/** Work that makes itself new work for ever must fail, not hang. */
const mostRounds = 300

/** What is posted may leave work in the lanes, and the other way round; only when neither has any is there rest. */
async function settled({ lane, outbox, learnNews, announce }: Baton): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    await lane.drain()
    if ((await outbox.drain()) > 0) continue
    await learnNews()
    return announce()
  }
  throw new Error('the house does not come to rest')
}

type Passing = Pick<BenchHouse, 'clock' | 'node' | 'settle'>

/** What becomes due is done, then what a house does now and then, as far as its time has come. */
async function passing({ clock, node, settle }: Passing, seconds: number): Promise<void> {
  clock.move(seconds)
  await settle()
  const now = clock.now().getTime() / 1000
  const due = node.rounds.filter((round) => {
    const every = isAboutLearning(round) ? 0 : leastSeconds
    return now - (lastDone.get(round) ?? 0) >= Math.max(round.seconds, every)
  })
  for (const round of due) {
    lastDone.set(round, now)
    await round.work()
  }
  if (due.length > 0) await settle()
}

/** What learning hangs on is done after every message, as in a house whose clock runs. */
const isAboutLearning = ({ what }: { what: string }): boolean =>
  /settling what was learned|target of wrong/.test(what)

/** What else a house does every few seconds is done twice a day: nobody measures what happens within it. */
const leastSeconds = 43_200
const lastDone = new WeakMap<object, number>()
