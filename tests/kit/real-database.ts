import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** Where a real house keeps its rows: a folder, and on PostgreSQL a database of its own. */
export type RealDatabase = {
  settings: Record<string, string>
  /** So much time passes that whatever a dead process had leased is free. A folder has one process and needs none. */
  leasesRunOut(): Promise<void>
  remove(): Promise<void>
}

export async function realDatabase(): Promise<RealDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-crash-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  const server = process.env.TEST_DATABASE_URL
  if (!server)
    return {
      settings: { BATON_DATA: folder },
      leasesRunOut: async () => {},
      remove: async () => removeFolder(),
    }
  const name = `baton_crash_${process.pid}_${Date.now()}`
  await run(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    settings: { BATON_DATA: folder, DATABASE_URL: url.href },
    leasesRunOut: async () => {
      await run(url.href, "update lanes set leased_until = '-infinity'")
      await run(url.href, "update outbox set leased_until = now() where state = 'sending'")
    },
    remove: async () => {
      await run(server, `drop database ${name} with (force)`)
      removeFolder()
    },
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
