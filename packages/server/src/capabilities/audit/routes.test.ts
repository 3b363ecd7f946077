import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, testHouse } from '../../platform/http/test-house.ts'
import {
  type Door,
  opened,
  promisedAt,
  statusesAt,
  type Visitor,
  visitor,
} from '../../platform/http/test-world.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { appendAudit } from './append.ts'
import { auditRoutes } from './routes.ts'
import { recordConversation } from './test-conversation.ts'

let house: House
let app: App
let team: Visitor[]
let supervisor: Visitor
let conversation: string

beforeAll(async () => {
  house = await testHouse()
  app = await createApp(house, { rateLimits: false })
  auditRoutes(app, house)
}, databaseOpens)

beforeEach(async () => {
  supervisor = await visitor(app, house, 'supervisor')
  const { workspace } = supervisor
  team = [
    await visitor(app, house, 'agent', workspace),
    supervisor,
    await visitor(app, house, 'administrator', workspace),
  ]
  conversation = await house.db.transact(workspace, async (tx) => {
    for (const minute of [1, 2, 3]) {
      const at = new Date(`2026-11-20T11:0${minute}:00.000Z`)
      const news = { kind: `news_${minute}`, payload: { minute }, actor: supervisor.agent, at }
      await appendAudit(tx, workspace, news)
    }
    return recordConversation(tx, workspace, ['one', 'two'])
  })
})

describe('the audit over HTTP', () => {
  it.each([
    { method: 'GET', url: '/api/audit', needs: 'supervisor' },
    { method: 'GET', url: '/api/audit/verify', needs: 'supervisor' },
    { method: 'GET', url: `/api/conversations/${newId()}/audit`, needs: 'supervisor' },
  ] satisfies Door[])('opens $url to $needs and above', async (door) => {
    expect(opened(await statusesAt(app, team, door))).toEqual(promisedAt(door))
  })

  it('lists everything newest first, page by page, nothing missed and nothing twice', async () => {
    const events: string[] = []
    let after = ''
    for (let pages = 0; pages < 10; pages += 1) {
      const { body } = await supervisor.ask('GET', `/api/audit?limit=2${after}`)
      events.push(
        ...body.items.map(
          (item: { event: string; number: number }) => `${item.event} ${item.number}`,
        ),
      )
      if (body.next === null) break
      after = `&after=${body.next}`
    }
    expect(events).toEqual([
      'news_3 3',
      'news_2 2',
      'news_1 1',
      'message_received 2',
      'message_received 1',
    ])
  })

  it('names the person who did it', async () => {
    const { body } = await supervisor.ask('GET', '/api/audit?limit=1')
    expect(body.items[0]).toMatchObject({
      actor: 'The supervisor',
      conversation: null,
      detail: { minute: 3 },
      epoch: 0,
    })
  })

  it('refuses a cursor that it did not give', async () => {
    const answer = await supervisor.ask('GET', '/api/audit?after=zzz')
    expect([answer.status, answer.body.code]).toEqual([400, 'unknown_cursor'])
    expect((await supervisor.ask('GET', '/api/audit?limit=9999')).status).toBe(400)
  })

  it('exports one conversation from its beginning', async () => {
    const { body } = await supervisor.ask('GET', `/api/conversations/${conversation}/audit`)
    expect(body.items.map((item: { number: number }) => item.number)).toEqual([1, 2])
    const first = await supervisor.ask('GET', `/api/conversations/${conversation}/audit?limit=1`)
    expect(first.body.next).toBe('1')
  })

  it('says that the log is whole', async () => {
    const { body } = await supervisor.ask('GET', '/api/audit/verify')
    expect(body).toEqual({ intact: true, entries: 5, broken: null })
  })

  it('shows another workspace nothing of it', async () => {
    const stranger = await visitor(app, house, 'administrator')
    expect((await stranger.ask('GET', '/api/audit')).body.items).toEqual([])
    const exported = await stranger.ask('GET', `/api/conversations/${conversation}/audit`)
    expect(exported.status).toBe(404)
    expect((await stranger.ask('GET', '/api/audit/verify')).body.entries).toBe(0)
  })
})
