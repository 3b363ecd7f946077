import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyHouse, verifyNamedBy } from './audit-verify.ts'
import { appendAudit } from './capabilities/audit/index.ts'
import type { Database } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { openPglite } from './platform/db/pglite/open.ts'
import { sql } from './platform/db/sql.ts'
import { freshWorkspace } from './platform/db/test-database.ts'
import { databaseOpens } from './platform/http/test-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'baton-verify-'))
const settings = { databaseUrl: null, dataFolder: folder }

async function inTheHouse(work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openPglite({ folder })
  await work(db).finally(() => db.close())
}

describe('checking the log from a terminal', () => {
  beforeAll(
    () =>
      inTheHouse(async (db) => {
        await migrate(db)
        const workspace = await freshWorkspace(db)
        const news = { kind: 'signed_in', payload: {}, actor: 'x', at: new Date(0) }
        await db.transact(workspace, (tx) => appendAudit(tx, workspace, news))
      }),
    databaseOpens,
  )
  afterAll(() => rmSync(folder, { recursive: true }))

  it('says that all is well, then names what was changed behind its back', async () => {
    expect(await verifyHouse(settings)).toEqual({
      sentence: 'The audit log is intact: 1 entry, every seal right.',
      exitCode: 0,
    })
    await inTheHouse(async (db) => {
      await db.script('alter table audit_entries disable trigger user')
      await db.platformRows(sql`update audit_entries set actor = 'y'`)
    })
    const finding = await verifyHouse(settings)
    expect(finding.exitCode).toBe(1)
    expect(finding.sentence).toContain('BROKEN at entry 1')
  })

  it('points to the running server when the folder is in use', async () => {
    await inTheHouse(async () => {
      const finding = await verifyHouse(settings)
      expect(finding.exitCode).toBe(2)
      expect(finding.sentence).toContain('GET /api/audit/verify')
    })
  })

  it('says which setting cannot be used', async () => {
    const finding = await verifyNamedBy({ DATABASE_URL: 'mysql://there' })
    expect(finding.exitCode).toBe(2)
    expect(finding.sentence).toContain('DATABASE_URL must begin with')
  })

  it('makes no house where there is none', async () => {
    const nowhere = join(folder, 'nowhere')
    const finding = await verifyHouse({ databaseUrl: null, dataFolder: nowhere })
    expect(finding).toEqual({
      exitCode: 2,
      sentence: expect.stringContaining(`There is no house in ${nowhere}.`),
    })
  })
})
