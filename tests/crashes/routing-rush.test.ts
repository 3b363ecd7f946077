import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../packages/server/src/platform/db/postgres.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { type RealDatabase, realDatabase } from '../kit/real-database.ts'
import { type RealDesk, setUpDesk } from '../kit/real-desk.ts'
import { type RealHouse, realHouse, until } from '../kit/real-house.ts'

let database: RealDatabase
let nodes: RealHouse[]
let desk: RealDesk
let rows: Awaited<ReturnType<typeof openPostgres>>

beforeAll(async () => {
  database = await realDatabase()
  const settings = { ...database.settings, BATON_PUBLIC_URL: 'https://help.example.org' }
  nodes = await Promise.all([0, 1, 2].map(() => realHouse(settings)))
  const [first, ...others] = nodes as [RealHouse, RealHouse, RealHouse]
  await first.start()
  desk = await setUpDesk(first.url)
  await Promise.all(others.map((node) => node.start()))
  rows = await openPostgres({ url: database.settings.DATABASE_URL ?? '', connections: 2 })
  // The administrator only set up the house: what is offered to her would wait for nobody.
  await rows.platformRows(sql`update agents set presence = 'offline'`)
}, 90_000)
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.kill()))
  await rows.close()
  await desk.vendor.close()
  await database.remove()
})

const capacity = 2
const customers = 24
type Staff = { id: string; headers: Record<string, string> }

/** People who accept whatever they are offered, on whichever node answers, and end it soon. */
async function hire(count: number): Promise<Staff[]> {
  const [workspace] = await rows.platformRows<{ id: string }>(
    sql`select workspace_id as id from workspaces limit 1`,
  )
  const people = await rows.platformRows<{ id: string; token: string }>(sql`
    with made as (
      insert into agents (workspace_id, id, name, email, role, presence, seen_at, capacity, created_at)
      select ${workspace?.id}::uuid, gen_random_uuid(), 'Agent ' || n, 'agent' || n || '@example.com', 'agent', 'available', now(),
        ${capacity}::int, now() from generate_series(1, ${count}::int) n returning id
    ), sessions as (
      insert into sessions (workspace_id, token_hash, agent_id, csrf, created_at, expires_at)
      select ${workspace?.id}::uuid, encode(sha256(id::text::bytea), 'hex'), id, 'csrf', now(), now() + interval '1 hour'
      from made returning agent_id as id, agent_id::text as token)
    select * from sessions`)
  return people.map(({ id, token }) => ({
    id,
    headers: {
      cookie: `baton_session=${token}`,
      'x-baton-csrf': 'csrf',
      'content-type': 'application/json',
    },
  }))
}

/** Asks one node after the other until one of them answers: some of them are dead. */
async function askAnyone(path: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    for (const { url } of nodes) {
      const answer = await fetch(url + path, init).catch(() => null)
      if (answer) return answer
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function works({ headers }: Staff, isOver: () => boolean): Promise<void> {
  const post = { method: 'POST', headers, body: '{}' }
  const ending = new Set<string>()
  while (!isOver()) {
    for (const { conversation } of await itemsAt<Offered>('/api/offers', headers))
      await askAnyone(`/api/offers/${conversation}/accept`, post)
    // Whoever takes a conversation from a node that dies hears no answer, and finds it among their own.
    for (const { id } of await itemsAt<Held>('/api/conversations?view=mine', headers))
      if (!ending.has(id)) void endsSoon(id, post, ending)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

type Offered = { conversation: string }
type Held = { id: string }

async function itemsAt<Item>(path: string, headers: Staff['headers']): Promise<Item[]> {
  const answer = await askAnyone(path, { headers })
  return ((await answer.json()) as { items?: Item[] }).items ?? []
}

async function endsSoon(id: string, post: RequestInit, ending: Set<string>): Promise<void> {
  ending.add(id)
  await new Promise((resolve) => setTimeout(resolve, 400))
  await askAnyone(`/api/conversations/${id}/resolve`, post)
  // Still there at the next look: the node died before it was done.
  ending.delete(id)
}

/** Whatever must never be, looked for all the while. */
async function faults(): Promise<string[]> {
  const found = await rows.platformRows<{ fault: string }>(sql`
    select 'over capacity' as fault from escalations e join agents a on a.id = e.in_hand_of
      where e.in_hand_of is not null group by e.in_hand_of having sum(e.weight) > min(a.capacity)
    union all
    select 'offered twice' from (select kind, lag(kind) over (partition by conversation_id order by number) as before
      from conversation_events where kind in ('escalation_raised', 'escalation_offered', 'offer_ended', 'taken_over', 'requeued',
        'escalation_closed')) e
      where kind = 'escalation_offered' and before not in ('escalation_raised', 'offer_ended', 'requeued')
    union all
    select 'held by two' from (select kind, lag(kind) over (partition by conversation_id order by number) as before
      from conversation_events where kind in ('taken_over', 'requeued', 'escalation_closed')) e
      where kind = 'taken_over' and before = 'taken_over'`)
  return found.map(({ fault }) => fault)
}

async function open(): Promise<number> {
  const [row] = await rows.platformRows<{ count: number }>(sql`
    select count(*)::int as count from conversations where status = 'open'`)
  return row?.count ?? 0
}

describe('three nodes on one database, in a rush', () => {
  it('keep all that routing promises while two of them are killed', async () => {
    const staff = await hire(4)
    let isOver = false
    const working = staff.map((each) => works(each, () => isOver))
    const seen: string[] = []
    const looking = (async () => {
      while (!isOver) {
        seen.push(...(await faults()))
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    })()
    for (let at = 0; at < customers; at += 1) {
      const from = `+4915177${String(10_000 + at)}`
      const { url, ...request } = desk.vendor.customerWrites({ from, text: 'a person, please' })
      const { pathname } = new URL(url)
      await askAnyone(pathname, request)
      // When they die is chance, and every place must be survived.
      if (at === 8 || at === 14) await nodes[at === 8 ? 0 : 1]?.kill()
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
    }
    // What the dead had leased is free once its time is over.
    await database.leasesRunOut()
    await until('everybody to be helped', async () => (await open()) === 0).finally(() => {
      isOver = true
    })
    await Promise.all([...working, looking])
    expect(seen).toEqual([])
    const [count] = await rows.platformRows<{ met: number }>(sql`
      select count(*)::int as met from escalations where met_at is not null and closed_at is not null`)
    expect(count?.met).toBe(customers)
  }, 120_000)
})
