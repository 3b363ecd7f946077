import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite/open.ts'
import { openPostgres } from './postgres.ts'
import { isWorthRepeating, repeated } from './repeat.ts'
import { sql } from './sql.ts'
import { freshWorkspace, testDatabase } from './test-database.ts'

const server = process.env.TEST_DATABASE_URL ?? ''
const name = `baton_start_${process.pid}`

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function threeNodes(): Promise<Database[]> {
  await asAdmin(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return Promise.all([1, 2, 3].map(() => openPostgres({ url: url.href, connections: 2 })))
}

/** On PGlite there is one process; three starts in it are the nearest thing to three nodes. */
async function threeStarts(): Promise<Database[]> {
  const database = await openPglite({})
  return [database, database, database]
}

describe('three nodes that start at the same moment on an empty database', () => {
  let nodes: Database[] = []
  beforeAll(async () => {
    nodes = await (server ? threeNodes() : threeStarts())
  }, 90_000)
  afterAll(async () => {
    await Promise.all([...new Set(nodes)].map((node) => node.close()))
    if (server) await asAdmin(`drop database ${name} with (force)`)
  })

  it('migrate it once, together', async () => {
    const applied = (await Promise.all(nodes.map(migrate))).flat()
    expect(applied.length).toBeGreaterThan(0)
    expect(new Set(applied).size).toBe(applied.length)
    const rows = await nodes[0]?.platformRows<{ name: string }>(sql`select name from migrations`)
    expect(rows?.map((row) => row.name).sort()).toEqual([...applied].sort())
  })
})

describe('a transaction', () => {
  it('runs again, three times in all, when its neighbours made it fail', async () => {
    let tries = 0
    const deadlocked = async () => {
      tries += 1
      throw Object.assign(new Error('deadlock'), { code: '40P01' })
    }
    await expect(repeated(deadlocked, isWorthRepeating)).rejects.toThrow('deadlock')
    expect(tries).toBe(3)
  })

  it('tells its caller of every other failure at once', async () => {
    let tries = 0
    const broken = async () => {
      tries += 1
      throw new Error('broken')
    }
    await expect(repeated(broken, isWorthRepeating)).rejects.toThrow('broken')
    expect(tries).toBe(1)
  })

  it('leaves nothing behind when it fails, and wakes nobody', async () => {
    const database = await testDatabase()
    const workspace = await freshWorkspace(database)
    let woken = 0
    const failing = database.transact(workspace, async (tx) => {
      tx.afterCommit(() => {
        woken += 1
      })
      await tx.rows(
        sql`insert into macros values (${workspace}::uuid, ${workspace}::uuid, 'a', 'b')`,
      )
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const rows = await database.platformRows(
      sql`select 1 from macros where workspace_id = ${workspace}::uuid`,
    )
    expect([rows, woken]).toEqual([[], 0])
  })
})

/** An embedded database has one node: it wakes its own listeners, and there is no line that could break. */
if (server)
  describe('a node that listens for others', () => {
    it('hears them again after its line broke, and looks once for what was said meanwhile', async () => {
      const database = await testDatabase()
      const channel = `test_news_${process.pid}`
      let heard = 0
      const stop = await database.listen(channel, () => {
        heard += 1
      })
      await database.notify(channel)
      await expect.poll(() => heard, patiently).toBe(1)
      await breakLine(database, channel)
      await expect.poll(() => heard, patiently).toBe(2)
      await database.notify(channel)
      await expect.poll(() => heard, patiently).toBe(3)
      await stop()
    })
  })

const patiently = { timeout: 30_000 }

const breakLine = (database: Database, channel: string) =>
  database.platformRows(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where query = ${`listen ${channel}`}`,
  )
