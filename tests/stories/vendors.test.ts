import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { askWith, knock, openHouse, type TestHouse, type Texter, texter } from '../kit/index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(() => house.close())

const day = 86_400

async function answered(customer: Texter): Promise<void> {
  await customer.says('How do I reset my password?')
  await customer.hears(/Forgot password/)
}

async function stateOf(customer: Texter): Promise<string | undefined> {
  const bob = await house.agent('agent', 'Eyes')
  const answers = (await bob.messages(customer)).filter(({ author }) => author.kind === 'assistant')
  return answers.at(-1)?.delivery?.state
}

describe('a webhook', () => {
  it('counts once, however often the vendor repeats it', async () => {
    const ana = texter(house, 'sms')
    const webhook = ana.sends('How do I reset my password?')
    for (let time = 0; time < 3; time += 1) expect(await knock(house.node.app, webhook)).toBe(200)
    await house.settle()
    const bob = await house.agent()
    expect(await bob.messages(ana)).toHaveLength(1)
  })

  it('counts once also when the repetition comes under another delivery, by the id of the message', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    await knock(house.node.app, ana.sends('How do I reset my password?', { id: 'wamid.same' }))
    await knock(house.node.app, ana.sends('How do I reset my password? ', { id: 'wamid.same' }))
    await house.settle()
    const bob = await house.agent()
    expect(await bob.messages(ana)).toHaveLength(1)
  })

  it('with a wrong signature is refused, and leaves nothing', async () => {
    const ana = texter(house, 'sms')
    const webhook = ana.sends('hello')
    const forged = { ...webhook, body: webhook.body.replace('hello', 'hullo') }
    expect(await knock(house.node.app, forged)).toBe(403)
    const unsigned = {
      ...webhook,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    expect(await knock(house.node.app, unsigned)).toBe(403)
    await house.settle()
    await expect(ana.conversation()).rejects.toThrow('nobody')
  })

  it('for an account that nobody has is refused with a sentence that says what to do', async () => {
    const { status, body } = await askWith(house.node.app)(
      'POST',
      `/hooks/twilio/${crypto.randomUUID()}`,
    )
    expect([status, body.code]).toEqual([404, 'unknown_account'])
    expect(body.next).toContain('Settings')
    const odd = await askWith(house.node.app)('POST', '/hooks/twilio/..%2f..%2fetc')
    expect(odd.status).toBe(404)
  })

  it('that makes no sense is kept and shown to operators; the next one is read as ever', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    const { signMeta } = await import('@baton/testkit/vendors')
    for (const body of [
      '{"object":"whatsapp_business_account","entry":7}',
      '[]',
      'not json',
      '{',
    ]) {
      const headers = {
        'content-type': 'application/json',
        'x-hub-signature-256': signMeta(body, house.vendors.whatsapp_cloud.appSecret),
      }
      const url = house.vendors.whatsapp_cloud.webhookUrl
      expect(await knock(house.node.app, { method: 'POST', url, headers, body })).toBe(200)
    }
    await house.settle()
    await answered(ana)
    const boss = await house.agent('administrator', 'Vera')
    const { body } = await boss.ask('GET', '/api/trouble')
    const kinds = body.items.map(({ kind }: { kind: string }) => kind)
    expect(kinds.filter((kind: string) => kind === 'unreadable_delivery').length).toBeGreaterThan(0)
    expect(body.items[0].problem).not.toBe('')
  })

  it('of ten megabytes is refused at the door before anybody reads it, and the house goes on', async () => {
    const ana = texter(house, 'sms')
    const webhook = ana.sends('x'.repeat(10 * 1024 * 1024))
    expect(await knock(house.node.app, webhook)).toBe(413)
    await answered(ana)
  })
})

describe('what the vendor reports of a message', () => {
  it('only moves it forward: late, repeated and disordered reports change nothing', async () => {
    const ana = texter(house, 'sms')
    await answered(ana)
    const [sent] = house.vendors.sms.sent()
    const report = async (status: string) => {
      await knock(house.node.app, house.vendors.sms.reports(sent?.sid ?? '', status))
      await house.settle()
      return stateOf(ana)
    }
    expect(await report('delivered')).toBe('delivered')
    expect(await report('sent')).toBe('delivered')
    expect(await report('queued')).toBe('delivered')
    expect(await report('delivered')).toBe('delivered')
    expect(await report('failed')).toBe('delivered')
    expect(house.vendors.sms.sent()).toHaveLength(1)
  })

  it('is found also when it comes before we have written down what we sent', async () => {
    const ana = texter(house, 'sms')
    await ana.says('How do I reset my password?')
    house.clock.move(10)
    await house.node.lane.drain()
    const early = house.node.outbox.drain()
    await early
    const [sent] = house.vendors.sms.sent()
    await house.db.platformRows(
      sql`delete from deliveries where workspace_id = ${house.workspace}::uuid`,
    )
    await knock(house.node.app, house.vendors.sms.reports(sent?.sid ?? '', 'delivered'))
    await house.node.lane.drain()
    await house.db.platformRows(sql`
      insert into deliveries (workspace_id, channel_account_id, external_id, conversation_id, message_id, state, at)
      select workspace_id, channel_account_id, ${sent?.sid}, conversation_id, id, 'sent', now() from messages
      where workspace_id = ${house.workspace}::uuid and author_kind = 'assistant'`)
    await house.passes(10)
    expect(await stateOf(ana)).toBe('delivered')
  })

  it('that it failed is shown with a reason a person can read', async () => {
    const ana = texter(house, 'sms')
    await answered(ana)
    const [sent] = house.vendors.sms.sent()
    await knock(house.node.app, house.vendors.sms.reports(sent?.sid ?? '', 'undelivered', 30003))
    await house.settle()
    const bob = await house.agent()
    const answers = (await bob.messages(ana)).filter(({ author }) => author.kind === 'assistant')
    const delivery = answers.at(-1)?.delivery
    expect(delivery?.state).toBe('failed')
    expect(delivery?.problem).toMatch(/[a-z]{3,} [a-z]{2,}/)
  })
})

describe('a photo album', () => {
  it('that arrives as three webhooks at the same moment makes one conversation, in every photo', async () => {
    const ana = texter(house, 'whatsapp_cloud')
    const album = [1, 2, 3].map((photo) =>
      house.vendors.whatsapp_cloud.customerWrites({
        from: ana.address,
        media: [{ id: `photo-${photo}`, type: 'image', mediaType: 'image/jpeg' }],
      }),
    )
    const statuses = await Promise.all(album.map((photo) => knock(house.node.app, photo)))
    expect(statuses).toEqual([200, 200, 200])
    await Promise.all([house.node.lane.drain(), house.node.lane.drain()])
    await house.settle()
    const bob = await house.agent()
    const messages = await bob.messages(ana)
    expect(messages.flatMap(({ attachments }) => attachments)).toHaveLength(3)
    const { body } = await bob.ask('GET', '/api/conversations')
    expect(body.items).toHaveLength(1)
  })
})

describe('a customer who sends STOP', () => {
  it('hears nothing more from us, is heard all the same, and START opens the way again', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await answered(ana)
    const before = (await ana.heard()).length
    await ana.says('STOP')
    await house.passes(30)
    expect(await ana.heard()).toHaveLength(before)
    await bob.replies(ana, 'One more thing!')
    const last = (await bob.messages(ana)).at(-1)
    expect(last?.delivery).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('opted out'),
    })
    expect((await bob.sees(ana)).limits.optedOut).toBe(true)
    expect(await ana.heard()).toHaveLength(before)
    await ana.says('START')
    await bob.replies(ana, 'Welcome back!')
    expect((await ana.heard()).at(-1)).toBe('Welcome back!')
  })

  it('may ask for HELP, which the carrier answers and the assistant does not', async () => {
    const ana = texter(house, 'sms')
    await answered(ana)
    const before = (await ana.heard()).length
    await ana.says('HELP')
    await house.passes(60)
    expect(await ana.heard()).toHaveLength(before)
  })
})

describe('the 24 hours of WhatsApp', () => {
  it('close: then a reply is not sent, with a reason an agent can act on, and open again with the next message', async () => {
    const [ana, bob] = [texter(house, 'whatsapp_cloud'), await house.agent()]
    await answered(ana)
    await house.passes(day)
    expect((await bob.sees(ana)).limits.windowOpen).toBe(false)
    await bob.replies(ana, 'Sorry for the delay.')
    const late = (await bob.messages(ana)).find(({ text }) => text === 'Sorry for the delay.')
    expect(late?.delivery?.state).toBe('failed')
    expect(late?.delivery?.problem).toContain('24 hours')
    expect((await ana.heard()).join()).not.toContain('Sorry for the delay.')
    await ana.says('Hello? Still there?')
    await bob.replies(ana, 'Yes, here I am.')
    expect((await ana.heard()).at(-1)).toBe('Yes, here I am.')
  })
})

describe('a long answer', () => {
  it('is split where the channel ends, and nothing of it is lost or doubled', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says('I want to talk to a human')
    const sentences = Array.from({ length: 120 }, (_, place) => `This is sentence number ${place}.`)
    await bob.replies(ana, sentences.join(' '))
    const heard = (await ana.heard()).filter((text) => text.includes('sentence number'))
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.every((text) => text.length <= 1600)).toBe(true)
    const numbers = heard.join(' ').match(/number \d+/g)
    expect(numbers).toEqual(sentences.map((sentence) => /number \d+/.exec(sentence)?.[0]))
  })
})

describe('a vendor in trouble', () => {
  it('that is busy is asked again, and the message arrives once', async () => {
    const ana = texter(house, 'sms')
    house.vendors.sms.failNext({ status: 429 }, 2)
    await ana.says('How do I reset my password?')
    await house.passes(60)
    expect(await ana.heard()).toHaveLength(1)
    expect(await stateOf(ana)).toBe('sent')
  })

  it('that breaks the connection after taking a message is not sent it again: it may have been sent', async () => {
    const ana = texter(house, 'sms')
    house.vendors.sms.failNext('reset')
    await ana.says('How do I reset my password?')
    await house.passes(600)
    expect((await ana.heard()).filter((text) => !/colleague/.test(text))).toHaveLength(1)
    expect(await stateOf(ana)).toBe('maybe_sent')
  })
})
