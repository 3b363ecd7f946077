import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgentId, WorkspaceId } from '@baton/domain'
import { sessionCookie } from '../../packages/server/src/platform/auth/cookie.ts'
import { beginSession } from '../../packages/server/src/platform/auth/sessions.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { clock, pause } from '../pipeline/clock.ts'
import { doorTo } from '../pipeline/door.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import { openMailbox } from '../pipeline/mailbox.ts'
import type { Cluster } from '../pipeline/postgres.ts'
import { runHouse } from '../pipeline/run-house.ts'
import { open, type Place, type Seeded, seed } from '../pipeline/seed.ts'
import type { Options } from './options.ts'

/** From a customer's wish for a person to the offer on the open screen of the agent who is asked. */
export async function measureHandoff(
  cluster: Cluster,
  { screens, handoffs }: Options,
): Promise<{ p50: number; p95: number; times: number; agents: number }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'baton-bench-queue-'))
  const mailbox = await openMailbox()
  try {
    const place = { databaseUrl: await cluster.database('handoff'), dataFolder }
    const seeded = await seed(place, mailbox.url)
    const hired = await hire(place, seeded, screens)
    const house = await runHouse(place, seeded.secretKey)
    const door = doorTo('queue', 4, {
      webhookUrl: `${house.url}/hooks/twilio/${seeded.account}`,
      ...seeded,
    })
    const wall = await openScreens(`${house.url}/api/live`, hired)
    const took: number[] = []
    // The first ones warm the house up.
    for (let time = -5; time < handoffs; time += 1) {
      const offered = wall.nextOffer()
      const posted = clock()
      await door.say(door.newNumber(), 'a person, please')
      const seen = (await offered) - posted
      if (time >= 0) took.push(seen)
      await pause(40)
    }
    wall.close()
    await house.stop()
    const of = (share: number) => rounded(percentile(took, share))
    return { p50: of(0.5), p95: of(0.95), times: took.length, agents: screens }
  } finally {
    mailbox.close()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

type Hired = { agent: AgentId; cookie: string }

/** People who are there, each with a session. */
async function hire(place: Place, { workspace }: Seeded, count: number): Promise<Hired[]> {
  const db = await open(place)
  try {
    return await db.transact(workspace as WorkspaceId, async (tx) => {
      const hired: Hired[] = []
      for (let at = 0; at < count; at += 1) {
        const agent = newId<AgentId>()
        await tx.rows(sql`
          insert into agents (workspace_id, id, name, email, role, presence, seen_at, capacity, created_at)
          values (${workspace}::uuid, ${agent}::uuid, ${`Agent ${at}`}, ${`${agent}@example.com`}, 'agent', 'available', now(), 50,
            now())`)
        const { token } = await beginSession(
          tx,
          { workspace: workspace as WorkspaceId, agent },
          new Date(),
        )
        hired.push({ agent, cookie: `${sessionCookie}=${token}` })
      }
      return hired
    })
  } finally {
    await db.close()
  }
}

/** All screens in this process. An offer counts as shown when its bytes are on the screen of whoever is asked. */
async function openScreens(url: string, hired: readonly Hired[]) {
  let tell = (_at: number): void => {}
  const streams: IncomingMessage[] = []
  for (const { agent, cookie } of hired) {
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      get(url, { headers: { cookie }, agent: false }, resolve).once('error', reject)
    })
    if (stream.statusCode !== 200) throw new Error(`the live stream answered ${stream.statusCode}`)
    const mine = `"agent":"${agent}"`
    stream.setEncoding('utf8').on('data', (part: string) => {
      const queue = part.indexOf('"kind":"queue"')
      if (queue >= 0 && part.includes(mine, queue)) tell(clock())
    })
    streams.push(stream)
  }
  return {
    nextOffer: (): Promise<number> =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('no screen showed an offer')), 15_000)
        tell = (at) => {
          clearTimeout(late)
          resolve(at)
        }
      }),
    close: () => {
      for (const stream of streams) stream.destroy()
    },
  }
}
