import type { Role } from '@baton/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { json, sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { handClock, testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type KnowledgeIndex, knowledgeIndex } from './knowledge-index.ts'
import { knowledgeRoutes } from './routes.ts'
import { openConversation, openDesk, type TestDesk } from './test-desk.ts'

const body = {
  title: 'Return an item',
  category: 'Returns',
  body: 'You can return an item within 30 days. Keep the box.',
  questions: ['How do I send something back?'],
}

describe('the doors of knowledge', () => {
  const clock = handClock()
  let house: House
  let app: App
  let index: KnowledgeIndex
  let desk: TestDesk

  beforeAll(async () => {
    house = await testHouse({ clock })
    index = knowledgeIndex(house)
    app = await createApp(house)
    knowledgeRoutes(app, house, index)
    desk = await openDesk(house)
  })

  type Method = 'GET' | 'POST' | 'PUT'
  const asks = (role: Role | null, method: Method, url: string, payload?: object) =>
    app.inject({
      method,
      url,
      ...(role && { headers: desk.people[role].headers }),
      ...(payload && { payload }),
    })

  const suggested = async (state = 'open'): Promise<string> => {
    const id = newId()
    const conversation = await openConversation(house, desk)
    await house.db.transact(desk.workspace, (tx) =>
      tx.rows(sql`
        insert into suggestions (workspace_id, id, conversation_id, escalation_id, origin, question, answer, state, created_at)
        values (${desk.workspace}::uuid, ${id}::uuid, ${conversation}::uuid, ${newId()}::uuid, 'takeover', 'Do you rent?',
          'A Heron costs €140 for a weekend.', ${state}, ${clock.now()}::timestamptz)`),
    )
    return id
  }

  const somewhere = newId()
  const doors: [Method, string, object | undefined, Role][] = [
    ['GET', '/api/articles', undefined, 'agent'],
    ['GET', `/api/articles/${somewhere}`, undefined, 'agent'],
    ['POST', '/api/articles', body, 'supervisor'],
    ['PUT', `/api/articles/${somewhere}`, body, 'supervisor'],
    ['POST', `/api/articles/${somewhere}/retire`, {}, 'supervisor'],
    ['GET', '/api/suggestions', undefined, 'supervisor'],
    ['POST', `/api/suggestions/${somewhere}/publish`, body, 'supervisor'],
    ['POST', `/api/suggestions/${somewhere}/dismiss`, {}, 'supervisor'],
    ['POST', `/api/conversations/${somewhere}/steer-preview`, { text: 'x' }, 'agent'],
  ]

  it.each(doors)('%s %s is shut to strangers', async (method, url, payload) => {
    expect((await asks(null, method, url, payload)).statusCode).toBe(401)
  })

  it.each(doors)(
    '%s %s lets in whom it should and nobody below',
    async (method, url, payload, needed) => {
      const status = (await asks('agent', method, url, payload)).statusCode
      if (needed === 'agent') expect([200, 404]).toContain(status)
      else expect(status).toBe(403)
      expect([200, 404]).toContain((await asks('supervisor', method, url, payload)).statusCode)
    },
  )

  it('keeps every revision of an article, with who wrote it', async () => {
    const created = (await asks('supervisor', 'POST', '/api/articles', body)).json()
    clock.move(60)
    const change = {
      ...body,
      title: 'Return or exchange',
      category: 'Orders',
      body: 'Within 60 days.',
    }
    const changed = (await asks('supervisor', 'PUT', `/api/articles/${created.id}`, change)).json()
    expect(created).toMatchObject({
      ...body,
      revision: 1,
      origin: 'written',
      status: 'published',
      uses: 0,
      provenance: null,
    })
    expect(changed).toMatchObject({ ...change, revision: 2 })
    expect(changed.revisions).toMatchObject([
      { revision: 2, by: 'Ana', title: 'Return or exchange' },
      { revision: 1, by: 'Ana', title: 'Return an item' },
    ])
    expect((await asks('agent', 'GET', `/api/articles/${created.id}`)).json()).toEqual(changed)
  })

  it('takes a retired article out of use and brings it back with the next revision', async () => {
    const { id } = (
      await asks('supervisor', 'POST', '/api/articles', { ...body, title: 'Descale a kettle' })
    ).json()
    expect(
      (await asks('supervisor', 'POST', `/api/articles/${id}/retire`, {})).json(),
    ).toMatchObject({ status: 'retired', revision: 1 })
    expect((await asks('supervisor', 'PUT', `/api/articles/${id}`, body)).json()).toMatchObject({
      status: 'published',
      revision: 2,
    })
  })

  it.each<[string, string[]]>([
    ['?search=walnut', ['Engraving']],
    ['?search=engrav', ['Engraving']],
    ['?search=tamper%20walnut', ['Engraving']],
    ['?search=nonsense', []],
    ['?search=walnut&origin=taught', []],
    ['?search=%25%27%3B--%20', []],
  ])('finds articles by their words: %s', async (query, titles) => {
    const engraving = { title: 'Engraving', body: 'We engrave the walnut tamper.', questions: [] }
    const before = (await asks('agent', 'GET', '/api/articles?search=engraving')).json()
    if (before.items.length === 0) await asks('supervisor', 'POST', '/api/articles', engraving)
    const { items } = (await asks('agent', 'GET', `/api/articles${query}`)).json()
    expect(items.map(({ title }: { title: string }) => title)).toEqual(titles)
  })

  it('keeps a long article whole', async () => {
    const long = { ...body, body: `${'long '.repeat(7_000)}end` }
    expect((await asks('supervisor', 'POST', '/api/articles', long)).json().body).toBe(long.body)
  })

  it('makes an article of a suggestion once, and says so to whoever comes second', async () => {
    const id = await suggested()
    const published = (
      await asks('supervisor', 'POST', `/api/suggestions/${id}/publish`, {
        ...body,
        title: 'Rent a machine',
      })
    ).json()
    expect(published).toMatchObject({ state: 'published', from: 'takeover' })
    const article = (await asks('agent', 'GET', `/api/articles/${published.article}`)).json()
    expect(article).toMatchObject({
      title: 'Rent a machine',
      origin: 'taught',
      provenance: { conversation: published.conversation },
    })
    for (const door of ['publish', 'dismiss']) {
      const again = await asks('supervisor', 'POST', `/api/suggestions/${id}/${door}`, body)
      expect([again.statusCode, again.json().code]).toEqual([409, 'decided_already'])
    }
  })

  it('dismisses a suggestion and lists the open ones first', async () => {
    const [dismissed, open] = [await suggested(), await suggested()]
    expect(
      (await asks('supervisor', 'POST', `/api/suggestions/${dismissed}/dismiss`, {})).json(),
    ).toMatchObject({ state: 'dismissed', article: null })
    const { items } = (await asks('supervisor', 'GET', '/api/suggestions')).json()
    const states = items.map(({ state }: { state: string }) => state)
    expect(items[0].id).toBe(open)
    expect(states.lastIndexOf('open')).toBeLessThan(states.indexOf('dismissed'))
  })

  it('hides the articles of other workspaces', async () => {
    const { id } = (await asks('supervisor', 'POST', '/api/articles', body)).json()
    const { people } = await openDesk(house)
    const { headers } = people.administrator
    expect((await app.inject({ url: `/api/articles/${id}`, headers })).statusCode).toBe(404)
    expect(
      (await app.inject({ method: 'POST', url: `/api/articles/${id}/retire`, headers })).statusCode,
    ).toBe(404)
    expect((await app.inject({ url: '/api/articles', headers })).json().items).toEqual([])
  })

  describe('the preview of guidance', () => {
    const preview = async (text: string) => {
      const conversation = await openConversation(house, desk)
      const state = { question: { question: 'How many days do I have to return an item?' } }
      await house.db.transact(desk.workspace, (tx) =>
        tx.rows(sql`
          update conversations set state = state || ${json({ escalation: state })}::jsonb
          where workspace_id = ${desk.workspace}::uuid and id = ${conversation}::uuid`),
      )
      return (
        await asks('agent', 'POST', `/api/conversations/${conversation}/steer-preview`, { text })
      ).json()
    }

    it('says what the assistant would say', async () => {
      expect((await preview('Tell her that she has 30 days')).reply).toBe('She has 30 days')
    })

    it('warns of what stands there already and says otherwise', async () => {
      desk = await openDesk(house)
      await asks('supervisor', 'POST', '/api/articles', body)
      const { known } = await preview('You have 60 days to return an item')
      expect(known).toMatchObject([{ title: 'Return an item', contradicts: true }])
      expect((await preview('You have 30 days to return an item')).known).toMatchObject([
        { title: 'Return an item', contradicts: false },
      ])
    })
  })
})
