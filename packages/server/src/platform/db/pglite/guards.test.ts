import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../sql.ts'
import { durableStartParameters } from './durable.ts'
import { FolderInUse, lockFolder } from './folder-lock.ts'
import { tidyUp } from './janitor.ts'
import { BesideTransaction } from './one-session.ts'
import { openPglite } from './open.ts'
import { type SlowQuery, watchSlow } from './slow-query-watch.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-guards-'))
const slow: SlowQuery[] = []
let fsyncs = 0
let database: Awaited<ReturnType<typeof openPglite>>

beforeAll(async () => {
  database = await openPglite({
    folder,
    slow: (query) => slow.push(query),
    countFsync: () => {
      fsyncs += 1
    },
  })
  await database.script('create table notes (id int primary key, words text)')
}, 90_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const add = (id: number) =>
  database.platformRows(sql`insert into notes values (${id}::int, 'words')`)

describe('an embedded database in a folder', () => {
  it('reaches the disk with every commit', async () => {
    for (let id = 1; id <= 5; id += 1) {
      const before = fsyncs
      await add(id)
      expect(fsyncs).toBeGreaterThan(before)
    }
    const [setting] = await database.platformRows<{ fsync: string }>(
      sql`select current_setting('fsync') as fsync`,
    )
    expect(setting?.fsync).toBe('on')
  })

  it('is started without the switch that turns the disk off', () => {
    expect(durableStartParameters(['-F', '-O'])).not.toContain('-F')
    expect(durableStartParameters(['-O'])).toContain('-O')
  })

  it('is refused to a second opening, with a sentence that says what to do', async () => {
    await expect(openPglite({ folder })).rejects.toThrow(FolderInUse)
    await expect(openPglite({ folder })).rejects.toThrow(/Stop it first, or set BATON_DATA/)
    // The refused opening must not have let the lock of the first one go.
    expect(existsSync(join(folder, 'baton.pid'))).toBe(true)
  })

  it('throws when somebody asks beside the transaction they stand in, instead of waiting for ever', async () => {
    const beside = database.asPlatform(async () => database.platformRows(sql`select 1`))
    await expect(beside).rejects.toThrow(BesideTransaction)
    const nested = database.asPlatform(() => database.asPlatform(async () => 1))
    await expect(nested).rejects.toThrow(BesideTransaction)
    const tidy = database.asPlatform(() => database.tidy())
    await expect(tidy).rejects.toThrow(BesideTransaction)
    expect(await database.platformRows(sql`select 1 as one`)).toEqual([{ one: 1 }])
  })

  it('lets those ask who only happen to run at the same time as a transaction', async () => {
    const both = [
      database.asPlatform((tx) => tx.rows(sql`select 1 as one`)),
      database.platformRows(sql`select 1 as one`),
    ]
    expect(await Promise.all(both)).toEqual([[{ one: 1 }], [{ one: 1 }]])
  })

  it('sweeps dead rows away and moves the checkpoint on, because nobody else does', async () => {
    await database.script(
      'insert into notes select n, repeat(md5(n::text), 10) from generate_series(100, 4000) n',
    )
    await database.script('delete from notes where id >= 100')
    const facts = async () => {
      const [row] = await database.platformRows<{ pages: number; checkpoint: string }>(sql`
        select (pg_relation_size('notes') / 8192)::int as pages, redo_lsn::text as checkpoint from pg_control_checkpoint()`)
      return row
    }
    const before = await facts()
    await database.tidy()
    const after = await facts()
    expect(before?.pages).toBeGreaterThan(50)
    expect(after?.pages).toBeLessThan(5)
    expect(after?.checkpoint).not.toBe(before?.checkpoint)
  })

  it('reports a query that held up everybody, with its beginning', async () => {
    slow.length = 0
    await database.platformRows(sql`select pg_sleep(0.25)`)
    expect(slow).toEqual([
      { text: expect.stringContaining('pg_sleep'), milliseconds: expect.any(Number) },
    ])
  })
})

describe('the lock of a folder', () => {
  it('is taken over from a process that is gone, or whose file makes no sense', () => {
    for (const left of ['4194305', 'nonsense', '']) {
      const place = mkdtempSync(join(tmpdir(), 'baton-lock-'))
      writeFileSync(join(place, 'baton.pid'), left)
      const release = lockFolder(place)
      expect(() => lockFolder(place)).toThrow(FolderInUse)
      release()
      lockFolder(place)()
      rmSync(place, { recursive: true })
    }
  })
})

describe('the janitor', () => {
  it('sweeps in single statements: vacuum runs in no transaction and beside nothing', async () => {
    const said: string[] = []
    await tidyUp({ exec: async (text) => said.push(text) })
    expect(said.sort()).toEqual(['checkpoint', 'vacuum (analyze)'])
  })
})

describe('the watch over slow queries', () => {
  it('is silent about quick ones and tells of slow ones that failed too', async () => {
    const told: SlowQuery[] = []
    const quick = watchSlow(
      async (_text: string) => 1,
      (one) => told.push(one),
      1_000,
    )
    await quick('select 1')
    expect(told).toEqual([])
    const fails = watchSlow(
      async (_text: string) => {
        throw new Error('no')
      },
      (one) => told.push(one),
      0,
    )
    await expect(fails('select 2')).rejects.toThrow('no')
    expect(told.map(({ text }) => text)).toEqual(['select 2'])
  })
})
