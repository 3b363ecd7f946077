import type { WorkspaceId } from '@baton/domain'
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { freshWorkspace, testDatabase } from '../db/test-database.ts'
import { forgetOld } from './forget-old.ts'

let db: Database
let workspace: WorkspaceId
const now = new Date('2026-11-20T12:00:00Z')

beforeAll(async () => {
  db = await testDatabase()
  workspace = await freshWorkspace(db)
  await db.platformRows(sql`
    insert into inbox (workspace_id, lane, kind, payload, due, state, created_at)
    select ${workspace}::uuid, 'lane', state || ' ' || age, '{}', ${now}::timestamptz, state, ${now}::timestamptz - age::interval
    from unnest(array['done', 'failed', 'waiting']) state, unnest(array['1 day', '20 days']) age`)
  await db.platformRows(sql`
    insert into lanes (workspace_id, lane, epoch, leased_by, leased_until)
    select ${workspace}::uuid, lane, 1, 'node', '-infinity' from unnest(array['lane', 'empty']) lane`)
}, 90_000)

test('only finished work of long ago is forgotten, and lanes that nobody needs', async () => {
  expect(await forgetOld(db, now)).toBeGreaterThan(0)
  const kept = await db.platformRows<{ kind: string }>(
    sql`select kind from inbox where workspace_id = ${workspace}::uuid order by kind`,
  )
  expect(kept.map(({ kind }) => kind)).toEqual([
    'done 1 day',
    'failed 1 day',
    'failed 20 days',
    'waiting 1 day',
    'waiting 20 days',
  ])
  const lanes = await db.platformRows(
    sql`select lane from lanes where workspace_id = ${workspace}::uuid`,
  )
  expect(lanes).toEqual([{ lane: 'lane' }])
})
