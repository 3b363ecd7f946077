import { defaultNoticeSettings } from '@baton/domain'
import {
  type MailStandIn,
  startMailStandIn,
  startPushStandIn,
  startSlackStandIn,
} from '@baton/testkit/carriers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { type App, createApp } from '../../platform/http/app.ts'
import { databaseOpens, handClock, testHouse } from '../../platform/http/test-house.ts'
import { type Visitor, visitor } from '../../platform/http/test-world.ts'
import { carriersWith } from './carriers.ts'
import { noticesRoutes } from './routes.ts'

const account = { user: 'desk', password: 'right-word' }
let house: House
let app: App
let strict: App
let mail: MailStandIn
let boss: Visitor
let ana: Visitor
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  house = await testHouse({ clock: handClock() })
  const open = async (loopback: boolean) => {
    const made = await createApp(house, { rateLimits: false })
    noticesRoutes(made, house, carriersWith({ loopback, atOnce: 2 }))
    return made
  }
  app = await open(true)
  strict = await open(false)
  mail = await startMailStandIn(account)
  closing.push(mail.close)
}, databaseOpens)
afterAll(() => Promise.all(closing.map((close) => close())))
beforeEach(async () => {
  boss = await visitor(app, house, 'administrator')
  ana = await visitor(app, house, 'agent', boss.workspace)
})

const mine = '/api/me/notices-settings'
const server = () => ({
  ...{ host: mail.host, port: mail.port, security: 'none', from: 'desk@example.org' },
  ...account,
})
const sends = async (who: Visitor, way: string, door = `${mine}/test`) =>
  (await who.ask('POST', door, { way })).body

describe('my settings', () => {
  it('are the default until I choose, and then what I chose', async () => {
    const { body } = await ana.ask('GET', mine)
    expect(body).toMatchObject({ ...defaultNoticeSettings, hasMail: false, hasSlack: false })
    const quiet = { on: true, from: '22:00', to: '07:00', timeZone: 'Asia/Tokyo' }
    const choice = { ...defaultNoticeSettings, quiet, email: 'ana@home.example', sound: false }
    expect((await ana.ask('PUT', mine, choice)).body).toMatchObject(choice)
    expect((await boss.ask('GET', mine)).body).toMatchObject(defaultNoticeSettings)
  })

  it.each([
    { quiet: { on: true, from: '25:00', to: '07:00', timeZone: 'Etc/UTC' } },
    { quiet: { on: true, from: '22:00', to: '07:00', timeZone: 'Europe/Atlantis' } },
    { email: 'nobody' },
    { kinds: { offer: ['pigeon'] } },
  ])('that mean nothing are refused: %j', async (wrong) => {
    const { status } = await ana.ask('PUT', mine, { ...defaultNoticeSettings, ...wrong })
    expect(status).toBe(400)
  })

  it('keep my webhook sealed, also when other things change, until I take it away', async () => {
    const slackUrl = 'https://hooks.slack.com/services/T0/B0/secret-part'
    const put = async (more: object) =>
      (await ana.ask('PUT', mine, { ...defaultNoticeSettings, ...more })).body
    const saved = await put({ slackUrl })
    expect(saved.hasSlack).toBe(true)
    expect(JSON.stringify(saved)).not.toContain('secret-part')
    expect((await put({ sound: false })).hasSlack).toBe(true)
    const [row] = await house.db.platformRows(
      sql`select document::text || secrets as kept from notice_settings where agent_id = ${ana.agent}::uuid`,
    )
    expect(JSON.stringify(row)).not.toContain('secret-part')
    expect((await put({ slackUrl: null })).hasSlack).toBe(false)
  })

  it('take no address inside our own network, and no push service there', async () => {
    const inside = { ...ana, ask: askThrough(strict, ana) }
    for (const slackUrl of [
      'http://hooks.slack.com/x',
      'https://10.0.0.7/x',
      'https://intranet/x',
    ]) {
      const { status } = await inside.ask('PUT', mine, { ...defaultNoticeSettings, slackUrl })
      expect(status, slackUrl).toBe(400)
    }
    const push = await startPushStandIn()
    closing.push(push.close)
    const device = push.browser('laptop')
    expect((await inside.ask('POST', '/api/me/push-devices', device)).status).toBe(400)
    expect((await ana.ask('POST', '/api/me/push-devices', device)).status).toBe(200)
  })
})

/** The same session at another door. */
const askThrough =
  (door: App, { token, csrf }: Visitor): Visitor['ask'] =>
  async (method, url, payload) => {
    const headers = { cookie: `baton_session=${token}`, 'x-baton-csrf': csrf }
    const answer = await door.inject({ method, url, headers, ...(payload && { payload }) })
    return { status: answer.statusCode, body: JSON.parse(answer.body), headers: answer.headers }
  }

describe('a browser', () => {
  it('always meets the same key, for a new one would silence all that agreed before', async () => {
    const { pushKey } = (await ana.ask('GET', mine)).body
    expect(pushKey).toMatch(/^[\w-]{87}$/)
    expect((await boss.ask('GET', mine)).body.pushKey).toBe(pushKey)
  })

  it('belongs to whoever signed in there last, and can be removed', async () => {
    const push = await startPushStandIn()
    closing.push(push.close)
    const device = { ...push.browser('shared'), name: 'Shared computer' }
    await ana.ask('POST', '/api/me/push-devices', device)
    await boss.ask('POST', '/api/me/push-devices', device)
    expect((await ana.ask('GET', mine)).body.devices).toEqual([])
    const [held] = (await boss.ask('GET', mine)).body.devices
    expect((await ana.ask('DELETE', `/api/me/push-devices/${held.id}`)).status).toBe(404)
    const { body } = await boss.ask('DELETE', `/api/me/push-devices/${held.id}`)
    expect(body.devices).toEqual([])
  })

  it('with keys nothing can be encrypted for is refused at once', async () => {
    const wrong = { endpoint: 'http://127.0.0.1:1/x', keys: { p256dh: 'AAAA', auth: 'AAAA' } }
    expect((await ana.ask('POST', '/api/me/push-devices', wrong)).status).toBe(400)
  })
})

describe('the ways of the team', () => {
  const ways = '/api/notice-ways'

  it('take secrets in and never give them out; a password is not sent to another server', async () => {
    const url = 'https://hooks.slack.com/services/T0/B0/secret-part'
    const slack = { kinds: ['breach'], url }
    const { body } = await boss.ask('PUT', ways, { mail: server(), slack })
    expect(body).toMatchObject({
      mail: { host: mail.host, hasPassword: true },
      slack: { kinds: ['breach'], hint: 'hooks.slack.com/…part' },
    })
    expect(JSON.stringify(body)).not.toMatch(/right-word|secret-part/)
    const { password, ...without } = server()
    const again = { mail: without, slack: { kinds: [] } }
    expect((await boss.ask('PUT', ways, again)).body.mail.hasPassword).toBe(true)
    const elsewhere = { mail: { ...without, host: 'mail.example.net' }, slack: null }
    expect((await boss.ask('PUT', ways, elsewhere)).body.mail.hasPassword).toBe(false)
    expect(password).toBe('right-word')
  })

  it('need a webhook before anything can be posted', async () => {
    const { status, body } = await boss.ask('PUT', ways, { mail: null, slack: { kinds: [] } })
    expect([status, body.fields?.[0]?.path]).toEqual([400, 'slack.url'])
  })
})

describe('a test', () => {
  it('says in plain words what is missing', async () => {
    expect(await sends(ana, 'email')).toMatchObject({ ok: false, says: /No mail server/ })
    expect(await sends(ana, 'slack')).toMatchObject({ ok: false, says: /No webhook/ })
    expect(await sends(ana, 'push')).toMatchObject({ ok: false, says: /No browser/ })
  })

  it('of the mail server says who took it, or what was wrong', async () => {
    await boss.ask('PUT', '/api/notice-ways', { mail: server(), slack: null })
    const answer = await sends(ana, 'email')
    expect(answer).toEqual({
      ok: true,
      says: `127.0.0.1 has taken the mail to ${ana.agent}@example.com.`,
    })
    expect(mail.received().at(-1)?.subject).toBe('This is a test from Baton')
    const wrong = { mail: { ...server(), password: 'wrong' }, slack: null }
    await boss.ask('PUT', '/api/notice-ways', wrong)
    expect(await sends(ana, 'email')).toMatchObject({ ok: false, says: /did not accept the user/ })
    const plain = { mail: { ...server(), security: 'starttls' }, slack: null }
    await boss.ask('PUT', '/api/notice-ways', plain)
    expect(await sends(ana, 'email')).toMatchObject({ ok: false, says: /no encryption/ })
  })

  it('of Slack and of push says what they answered', async () => {
    const [slack, push] = [await startSlackStandIn(), await startPushStandIn()]
    closing.push(slack.close, push.close)
    await ana.ask('PUT', mine, { ...defaultNoticeSettings, slackUrl: slack.webhook })
    expect(await sends(ana, 'slack')).toMatchObject({ ok: true })
    slack.forget()
    expect(await sends(ana, 'slack')).toMatchObject({
      ok: false,
      says: /does not know this webhook/,
    })
    await ana.ask('POST', '/api/me/push-devices', push.browser('laptop'))
    expect(await sends(ana, 'push')).toEqual({ ok: true, says: 'Sent to 1 of 1 browsers.' })
    push.leaves('laptop')
    expect(await sends(ana, 'push')).toMatchObject({ ok: false, says: /taken its agreement back/ })
  })
})
