import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { sql } from './sql.ts'

const folder = join(import.meta.dirname, 'migrations')

/** A number of our own, so that several nodes starting at once migrate one after the other. */
const lock = 720_042

/** Brings the schema up to date: each file once, in the order of its name, each in a transaction of its own. */
export async function migrate(database: Database): Promise<string[]> {
  await database.asPlatform(async (tx) => {
    // Even "if not exists" fails when two do it at the same moment, so this too is done one after the other.
    await tx.rows(sql`select pg_advisory_xact_lock(${lock}::int)`)
    await tx.script(
      'create table if not exists migrations (name text primary key, at timestamptz not null default now())',
    )
  })
  const applied: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    if (await apply(database, name)) applied.push(name)
  }
  return applied
}

async function apply(database: Database, name: string): Promise<boolean> {
  return database.asPlatform(async (tx) => {
    await tx.rows(sql`select pg_advisory_xact_lock(${lock}::int)`)
    if (await tx.first(sql`select 1 from migrations where name = ${name}`)) return false
    await tx.script(readFileSync(join(folder, name), 'utf8'))
    await tx.rows(sql`insert into migrations (name) values (${name})`)
    return true
  })
}
