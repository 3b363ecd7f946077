import { defaultPolicy, type WorkspaceId } from '@baton/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/db/database.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { openPglite } from '../../platform/db/pglite/open.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import { askAsStranger } from '../../platform/http/test-world.ts'
import { verify } from '../audit/index.ts'
import { currentPolicy } from '../settings/index.ts'
import { peopleRoutes } from './routes.ts'

const body = {
  workspace: 'Kettles',
  name: 'Ingrid',
  email: 'i@example.com',
  password: 'ten letters',
}

describe('the first run', () => {
  let db: Database
  let house: House
  let app: App
  // An empty house of its own: any other test may have made an administrator in the shared one.
  beforeAll(async () => {
    db = await openPglite({})
    await migrate(db)
    house = await testHouse({ db })
    app = await createApp(house, { rateLimits: false })
    peopleRoutes(app, house, async () => async () => {})
  }, databaseOpens)
  afterAll(() => db.close())

  it('founds a company once, even when two try at the same moment', async () => {
    expect((await askAsStranger(app, 'GET', '/api/setup')).body).toEqual({
      needed: true,
      demo: false,
      demoAgents: [],
      shopUrl: null,
    })
    const answers = await Promise.all([
      askAsStranger(app, 'POST', '/api/setup', body),
      askAsStranger(app, 'POST', '/api/setup', { ...body, email: 'other@example.com' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const me = answers.find(({ status }) => status === 200)?.body
    expect(me).toMatchObject({ agent: { role: 'administrator' }, workspace: { name: 'Kettles' } })
    expect((await askAsStranger(app, 'GET', '/api/setup')).body.needed).toBe(false)
    await theHouseIsFurnished(me.workspace.id)
  })

  async function theHouseIsFurnished(workspace: WorkspaceId): Promise<void> {
    const accounts = await db.transact(workspace, (tx) =>
      tx.rows<{ kind: string; address: string }>(sql`select kind, address from channel_accounts`),
    )
    expect(accounts).toHaveLength(1)
    expect(accounts[0]).toMatchObject({
      kind: 'webchat',
      address: expect.stringMatching(/^wc_[\w-]{24}$/),
    })
    expect(await currentPolicy(house, workspace)).toEqual({ version: 1, policy: defaultPolicy })
    expect(await verify(db)).toEqual({ intact: true, entries: 4, broken: null })
  }

  it('wants a password of ten letters', async () => {
    const answer = await askAsStranger(app, 'POST', '/api/setup', { ...body, password: 'short' })
    expect([answer.status, answer.body.fields[0].path]).toEqual([400, 'password'])
  })
})
