import type { WorkspaceId } from '@baton/domain'
import { newId } from '../ids/new-id.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite/open.ts'
import { openPostgres } from './postgres.ts'
import { sql } from './sql.ts'

const shared = globalThis as { batonTestDatabase?: Promise<Database> }

/** One database for all tests of a process: PGlite in memory, or PostgreSQL when TEST_DATABASE_URL names one. */
export function testDatabase(): Promise<Database> {
  shared.batonTestDatabase ??= open()
  return shared.batonTestDatabase
}

async function open(): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL
  const database = url ? await openPostgres({ url, connections: 6 }) : await openPglite({})
  await migrate(database)
  return database
}

/** Tests share the database and never a workspace. */
export async function freshWorkspace(database: Database, name = 'Test'): Promise<WorkspaceId> {
  const workspace = newId<WorkspaceId>()
  await database.platformRows(sql`
    insert into workspaces (workspace_id, name, created_at) values (${workspace}::uuid, ${name}, now())`)
  return workspace
}
