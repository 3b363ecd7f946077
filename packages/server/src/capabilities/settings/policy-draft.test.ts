import { defaultPolicy } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, handClock, testHouse } from '../../platform/http/test-house.ts'
import { type Visitor, visitor } from '../../platform/http/test-world.ts'
import { settingsRoutes } from './routes.ts'

let app: App
let house: House
let [ana, ben]: Visitor[] = []

beforeAll(async () => {
  house = await testHouse({ clock: handClock() })
  app = await createApp(house, { rateLimits: false })
  settingsRoutes(app, house, async () => null)
}, databaseOpens)

beforeEach(async () => {
  ana = await visitor(app, house, 'supervisor')
  ben = await visitor(app, house, 'supervisor', ana.workspace)
})

const calmer = { ...defaultPolicy, distress: { ...defaultPolicy.distress, messages: 4 } }
const frugal = { ...defaultPolicy, actions: { refundLimitCents: 1 } }
const save = (who: Visitor | undefined, document: object, revision: number, basedOn = 0) =>
  who?.ask('PUT', '/api/policy/draft', { document, revision, basedOn })
const draftSeenBy = async (who: Visitor | undefined) =>
  (await who?.ask('GET', '/api/policy/draft'))?.body.draft

describe('a draft of the policy', () => {
  it('waits for whoever goes on with it, with who saved it and on which version it rests', async () => {
    expect(await draftSeenBy(ben)).toBeNull()
    await save(ana, calmer, 0)
    const seen = { revision: 1, basedOn: 0, savedBy: 'The supervisor', document: calmer }
    expect(await draftSeenBy(ben)).toMatchObject({ ...seen, conflict: null })
  })

  it('is not in force', async () => {
    await save(ana, calmer, 0)
    const { body } = (await ben?.ask('GET', '/api/policy')) ?? {}
    expect(body).toMatchObject({ version: 0, document: defaultPolicy })
  })

  it('is never overwritten by somebody who has not seen it', async () => {
    await save(ana, calmer, 0)
    const late = await save(ben, frugal, 0)
    expect([late?.status, late?.body.code]).toEqual([409, 'draft_moved_on'])
    expect(late?.body.message).toContain('The supervisor')
    expect((await draftSeenBy(ana)).document).toEqual(calmer)
    expect((await save(ben, frugal, 1))?.body.draft.revision).toBe(2)
  })

  it('may be wrong in what it would do, but not in its shape', async () => {
    const never = { ...defaultPolicy, topics: { ...defaultPolicy.topics, topics: [] } }
    expect((await save(ana, { $schema: '/api/policy/schema', ...never }, 0))?.status).toBe(200)
    const odd = await save(ana, { ...defaultPolicy, mood: 'good' }, 1)
    expect([odd?.status, odd?.body.fields[0].path]).toEqual([400, 'mood'])
  })

  it('shows what was published meanwhile, and carries its changes over', async () => {
    await save(ana, calmer, 0)
    await ben?.ask('PUT', '/api/policy', frugal)
    const { conflict } = await draftSeenBy(ana)
    expect(conflict).toMatchObject({
      version: 1,
      publishedBy: 'The supervisor',
      changes: [{ path: 'actions.refundLimitCents', before: 5_000, after: 1 }],
      carriedOver: { ...calmer, actions: { refundLimitCents: 1 } },
      disputed: [],
    })
  })

  it('is gone once it is published or thrown away', async () => {
    await save(ana, calmer, 0)
    await ben?.ask('DELETE', '/api/policy/draft')
    expect(await draftSeenBy(ana)).toBeNull()
    const after = await save(ana, calmer, 1)
    expect([after?.status, after?.body.code]).toEqual([409, 'draft_moved_on'])
    await save(ana, calmer, 0)
    await ana?.ask('PUT', '/api/policy?basedOn=0', calmer)
    expect(await draftSeenBy(ana)).toBeNull()
  })

  it('is not published over a version that its writer has not seen', async () => {
    await save(ana, calmer, 0)
    await ben?.ask('PUT', '/api/policy', frugal)
    const late = await ana?.ask('PUT', '/api/policy?basedOn=0', calmer)
    expect([late?.status, late?.body.code]).toEqual([409, 'policy_moved_on'])
    const both = { ...calmer, actions: { refundLimitCents: 1 } }
    expect((await ana?.ask('PUT', '/api/policy?basedOn=1&draft=1', both))?.body.version).toBe(2)
    expect(await draftSeenBy(ana)).toBeNull()
  })

  it('of one workspace says nothing in another', async () => {
    await save(ana, calmer, 0)
    expect(await draftSeenBy(await visitor(app, house, 'supervisor'))).toBeNull()
  })
})
