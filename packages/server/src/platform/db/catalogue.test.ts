import type { WorkspaceId } from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../ids/new-id.ts'
import { appRole, type Database } from './database.ts'
import { migrate } from './migrate.ts'
import { sql } from './sql.ts'
import { freshWorkspace, testDatabase } from './test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 90_000)

type Table = { name: string; secured: boolean; hasWorkspace: boolean; policies: number }

describe('every table', () => {
  it('belongs to workspaces: it has the column, row-level security is on, and a policy stands behind it', async () => {
    const tables = await db.platformRows<Table>(sql`
      select c.relname as name, c.relrowsecurity as secured,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull) as "hasWorkspace",
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations'`)
    expect(tables.length).toBeGreaterThan(20)
    const lacking = tables.filter(
      (table) => !table.secured || !table.hasWorkspace || table.policies === 0,
    )
    expect(lacking).toEqual([])
  })

  it('begins its keys with the workspace, and refers to others by it', async () => {
    const keys = await db.platformRows<{ name: string; first: string }>(sql`
      select c.conname as name, a.attname as first from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and c.contype in ('p', 'u', 'f') and t.relname <> 'migrations'`)
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter(({ first }) => first !== 'workspace_id')).toEqual([])
  })
})

describe('a workspace', () => {
  it('sees its own rows and nobody else can read, change or delete them', async () => {
    const [mine, theirs] = [await freshWorkspace(db), await freshWorkspace(db)]
    const id = newId()
    const add = (workspace: WorkspaceId) =>
      db.transact(workspace, (tx) =>
        tx.rows(sql`insert into macros values (${mine}::uuid, ${id}::uuid, 'greeting', 'Hello')`),
      )
    await expect(add(theirs)).rejects.toThrow(/row-level security/)
    await add(mine)
    const touch = (workspace: WorkspaceId) =>
      db.transact(workspace, async (tx) => [
        await tx.rows(sql`select name from macros where id = ${id}::uuid`),
        await tx.rows(sql`update macros set text = 'Hi' where id = ${id}::uuid returning name`),
      ])
    expect(await touch(theirs)).toEqual([[], []])
    expect(await touch(mine)).toEqual([[{ name: 'greeting' }], [{ name: 'greeting' }]])
  })

  it('works as the role that owns nothing', async () => {
    const workspace = await freshWorkspace(db)
    const row = await db.transact(workspace, (tx) =>
      tx.first<{ role: string }>(sql`select current_user as role`),
    )
    expect(row?.role).toBe(appRole)
  })

  it('is a UUID or nothing: its name never becomes part of a statement', async () => {
    const bad = "x'; drop table macros; --" as WorkspaceId
    await expect(async () => db.transact(bad, async () => 1)).rejects.toThrow('not a workspace id')
  })
})

describe('the log', () => {
  it.each(['conversation_events', 'audit_entries'])(
    '%s can neither be changed nor emptied',
    async (table) => {
      const workspace = await freshWorkspace(db)
      for (const wish of [`update ${table} set kind = 'x'`, `delete from ${table}`]) {
        const asApp = db.transact(workspace, (tx) => tx.script(wish))
        await expect(asApp).rejects.toThrow(/permission denied/)
      }
      await db.platformRows(sql`
      insert into audit_entries values (${workspace}::uuid, 1, 'kept', '{}', 'test', now(), '', '')`)
      const asOwner = db.platformRows(
        sql`update audit_entries set kind = 'x' where workspace_id = ${workspace}::uuid`,
      )
      await expect(asOwner).rejects.toThrow('append-only')
      const gone = db.platformRows(
        sql`delete from audit_entries where workspace_id = ${workspace}::uuid`,
      )
      await expect(gone).rejects.toThrow('append-only')
    },
  )
})

describe('migrations', () => {
  it('are applied once, however often the house starts', async () => {
    expect(await migrate(db)).toEqual([])
    expect(await migrate(db)).toEqual([])
  })
})
