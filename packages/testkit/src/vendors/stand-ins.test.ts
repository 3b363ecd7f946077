import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultContractsFolder, readContract, webhookVectors } from './contracts.ts'
import { type Call, startHttpServer } from './http-server.ts'
import { openApiGate } from './openapi-gate.ts'
import { signMeta, signTwilio } from './sign.ts'
import { startTwilioStandIn, type TwilioStandIn } from './twilio-stand-in.ts'
import { startWhatsAppStandIn, type WhatsAppStandIn } from './whatsapp-stand-in.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close()
})

async function twilio(
  options: Parameters<typeof startTwilioStandIn>[0] = {},
): Promise<TwilioStandIn> {
  const standIn = await startTwilioStandIn(options)
  open.push(standIn)
  return standIn
}

async function whatsapp(
  options: Parameters<typeof startWhatsAppStandIn>[0] = {},
): Promise<WhatsAppStandIn> {
  const standIn = await startWhatsAppStandIn(options)
  open.push(standIn)
  return standIn
}

function sendForm(standIn: TwilioStandIn, form: Record<string, string>, token = standIn.authToken) {
  const authorization = `Basic ${Buffer.from(`${standIn.accountSid}:${token}`).toString('base64')}`
  const url = `${standIn.apiBaseUrl}/2010-04-01/Accounts/${standIn.accountSid}/Messages.json`
  return fetch(url, { method: 'POST', headers: { authorization }, body: new URLSearchParams(form) })
}

function sendJson(standIn: WhatsAppStandIn, body: object, token = standIn.accessToken) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const url = `${standIn.apiBaseUrl}/${standIn.phoneNumberId}/messages`
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

const form = { To: '+15551230000', From: '+15005550006', Body: 'Hello' }
const json = {
  messaging_product: 'whatsapp',
  to: '5511988880000',
  type: 'text',
  text: { body: 'Hi' },
}
const hasContracts = readContract(defaultContractsFolder, 'webhooks/vectors.json') !== null

describe('the Twilio stand-in', () => {
  it('keeps the messages it accepts and finds them again', async () => {
    const standIn = await twilio()
    const created = (await (await sendForm(standIn, form)).json()) as { sid: string; uri: string }
    expect(standIn.sent()).toMatchObject([{ sid: created.sid, to: form.To, text: 'Hello' }])
    const authorization = `Basic ${Buffer.from(`${standIn.accountSid}:${standIn.authToken}`).toString('base64')}`
    const found = await fetch(standIn.apiBaseUrl + created.uri, { headers: { authorization } })
    expect(await found.json()).toMatchObject({ sid: created.sid, body: 'Hello' })
  })

  it.each([
    ['without a recipient', { From: form.From, Body: 'x' }, 21604],
    ['to something that is no number', { ...form, To: 'Dana' }, 21211],
    ['without a sender', { To: form.To, Body: 'x' }, 21603],
    ['without content', { To: form.To, From: form.From }, 21602],
    ['that is too long', { ...form, Body: 'x'.repeat(1601) }, 21617],
    ['with an invented field', { ...form, Boddy: 'x' }, 20001],
  ])('refuses a message %s, in the words of Twilio', async (_name, wrong, code) => {
    const standIn = await twilio({ contractsFolder: null })
    const answer = await sendForm(standIn, wrong)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code,
      status: 400,
      more_info: expect.stringContaining('/errors/'),
    })
    expect(standIn.sent()).toEqual([])
  })

  it('refuses a wrong token', async () => {
    const standIn = await twilio()
    expect((await sendForm(standIn, form, 'guess')).status).toBe(401)
  })

  it('refuses to write to whoever said STOP, until START', async () => {
    const standIn = await twilio()
    standIn.customerWrites({ from: form.To, text: 'stop' })
    expect(await (await sendForm(standIn, form)).json()).toMatchObject({ code: 21610 })
    standIn.customerWrites({ from: form.To, text: 'START' })
    expect((await sendForm(standIn, form)).status).toBe(201)
  })

  it('signs what its customers write', async () => {
    const standIn = await twilio({ number: 'whatsapp:+15005550009' })
    const { url, headers, body } = standIn.customerWrites({
      from: '+5511988880000',
      text: 'Olá',
      name: 'Ana',
    })
    const fields = Object.fromEntries(new URLSearchParams(body))
    expect(fields).toMatchObject({
      From: 'whatsapp:+5511988880000',
      WaId: '5511988880000',
      Body: 'Olá',
    })
    expect(headers['x-twilio-signature']).toBe(signTwilio(url, fields, standIn.authToken))
  })

  it('reports statuses where it was asked to, signed and in order', async () => {
    const heard: Call[] = []
    const receiver = await startHttpServer(async (call) => {
      heard.push(call)
      return { status: 200, body: {} }
    })
    open.push(receiver)
    const standIn = await twilio({ statuses: ['sent', 'delivered'], reach: () => receiver.url })
    const statusUrl = 'https://help.example.org/status'
    await sendForm(standIn, { ...form, StatusCallback: statusUrl })
    await standIn.settled()
    const forms = heard.map(({ rawBody }) => Object.fromEntries(new URLSearchParams(rawBody)))
    expect(forms).toMatchObject([{ MessageStatus: 'sent' }, { MessageStatus: 'delivered' }])
    expect(heard.map(({ headers }) => headers['x-twilio-signature'])).toEqual(
      forms.map((one) => signTwilio(statusUrl, one, standIn.authToken)),
    )
  })

  it('can report any status of a message it accepted', async () => {
    const standIn = await twilio()
    await sendForm(standIn, form)
    const report = standIn.reports(standIn.sent()[0]?.sid ?? '', 'failed', 30003)
    expect(Object.fromEntries(new URLSearchParams(report.body))).toMatchObject({
      ErrorCode: '30003',
    })
    expect(() => standIn.reports('SM0', 'failed')).toThrow('No message SM0')
  })
})

describe('a stand-in told to fail', () => {
  it('takes a message and falls silent on a timeout, but takes nothing when it hangs', async () => {
    const standIn = await twilio()
    standIn.failNext('hang')
    standIn.failNext('timeout')
    const unanswered = [sendForm(standIn, form), sendForm(standIn, { ...form, Body: 'Second' })]
    await vi.waitFor(() => expect(standIn.sent()).toHaveLength(1), { timeout: 20_000 })
    expect((await sendForm(standIn, { ...form, Body: 'Third' })).status).toBe(201)
    expect(standIn.sent()).toHaveLength(2)
    await standIn.close()
    expect((await Promise.allSettled(unanswered)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ])
  })

  it('fails as often as it was told to and then works again', async () => {
    const standIn = await whatsapp()
    standIn.failNext({ status: 429, retryAfter: 3 }, 2)
    const answers = [
      await sendJson(standIn, json),
      await sendJson(standIn, json),
      await sendJson(standIn, json),
    ]
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200])
    expect(answers[0]?.headers.get('retry-after')).toBe('3')
  })
})

describe('the WhatsApp stand-in', () => {
  it('keeps the messages it accepts, also those to a customer without a number', async () => {
    const standIn = await whatsapp()
    const { to: _, ...nobody } = json
    await sendJson(standIn, json)
    await sendJson(standIn, { ...nobody, recipient: 'BR.9000', biz_opaque_callback_data: 'ours' })
    expect(standIn.complaints()).toEqual([])
    expect(standIn.sent()).toMatchObject([
      { to: '5511988880000', text: 'Hi', type: 'text' },
      { to: 'BR.9000', callbackData: 'ours' },
    ])
  })

  it.each([
    ['to nobody', { ...json, to: undefined }, 131008],
    ['without text', { ...json, text: {} }, 131008],
    ['that is too long', { ...json, text: { body: 'x'.repeat(4097) } }, 131009],
    ['with four buttons', { ...json, type: 'interactive', interactive: buttons(4, 'Yes') }, 131009],
    [
      'with two buttons alike',
      { ...json, type: 'interactive', interactive: buttons(2, 'Yes') },
      131009,
    ],
    [
      'with a wordy button',
      { ...json, type: 'interactive', interactive: buttons(1, 'x'.repeat(21)) },
      131009,
    ],
    [
      'with a caption on sound',
      { ...json, type: 'audio', audio: { id: '1', caption: 'x' } },
      131009,
    ],
  ])('refuses a message %s, in the words of Meta', async (_name, wrong, code) => {
    const standIn = await whatsapp({ contractsFolder: null })
    const answer = await sendJson(standIn, wrong)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code, fbtrace_id: expect.any(String) } })
  })

  it('refuses a wrong token', async () => {
    const standIn = await whatsapp()
    expect(await (await sendJson(standIn, json, 'guess')).json()).toMatchObject({
      error: { code: 190 },
    })
  })

  it('signs the bytes that Meta would send, letters escaped', async () => {
    const standIn = await whatsapp()
    const { headers, body } = standIn.customerWrites({ userId: 'BR.1', text: 'Olá 👋' })
    expect(body).toContain('Ol\\u00e1 \\ud83d\\udc4b')
    expect(headers['x-hub-signature-256']).toBe(signMeta(body, standIn.appSecret))
    expect(JSON.parse(body)).toMatchObject({
      entry: [{ changes: [{ value: { messages: [{ text: { body: 'Olá 👋' } }] } }] }],
    })
  })
})

function buttons(count: number, title: string): object {
  const one = (_: unknown, place: number) => ({
    type: 'reply',
    reply: { id: `${place}`, title: `${title}` },
  })
  return {
    type: 'button',
    body: { text: 'Well?' },
    action: { buttons: Array.from({ length: count }, one) },
  }
}

describe.skipIf(!hasContracts)(
  'the documents of the vendors (only where ../shared/contracts lies beside)',
  () => {
    it('agree with how the stand-ins answer', async () => {
      const standIn = await twilio()
      const gate = await openApiGate(
        readContract(defaultContractsFolder, 'twilio/api_v2010.messages.json') ?? {},
      )
      const path = `/2010-04-01/Accounts/${standIn.accountSid}/Messages.json`
      const call = { method: 'POST', path, headers: {}, body: {} }
      const created = await (await sendForm(standIn, form)).json()
      expect(gate.complaintsAboutAnswer(call, 201, created)).toEqual([])
      expect(gate.complaintsAboutAnswer(call, 201, { sid: 5 })).not.toEqual([])
    })

    it('agree with the webhooks that the WhatsApp stand-in makes', async () => {
      const standIn = await whatsapp()
      const path = 'whatsapp-cloud/whatsapp_cloud_v23.patched.json'
      const gate = await openApiGate(readContract(defaultContractsFolder, path) ?? {})
      const webhooks = [
        standIn.customerWrites({ from: '+5511988880000', userId: 'BR.1', text: 'Hi' }),
        standIn.customerWrites({ userId: 'BR.1', button: { id: 'y', title: 'Yes' } }),
        standIn.customerWrites({
          from: '+5511988880000',
          media: [{ id: '7', type: 'image', mediaType: 'image/png' }],
        }),
      ]
      const headers = { 'content-type': 'application/json' }
      const complaints = webhooks.map(({ body }) =>
        gate.complaints({
          method: 'POST',
          path: '/whatsapp/webhooks',
          headers,
          body: JSON.parse(body),
        }),
      )
      expect(complaints).toEqual([[], [], []])
    })

    it('find what the essential checks cannot know', async () => {
      const sms = await twilio()
      expect((await sendForm(sms, { ...form, ContentSid: 'not a content id' })).status).toBe(400)
      expect(sms.complaints()).toMatchObject([expect.stringContaining('/requestBody/ContentSid')])
      const meta = await whatsapp()
      expect((await sendJson(meta, { ...json, text: { body: 'Hi', colour: 'red' } })).status).toBe(
        400,
      )
      expect(meta.complaints()).toMatchObject([expect.stringContaining('additional properties')])
      expect([sms.sent(), meta.sent()]).toEqual([[], []])
    })

    it('sign like the signing helpers here', () => {
      const forms = webhookVectors('twilio').filter((vector) => !vector.name.startsWith('json'))
      const signed = forms.map(({ url, rawBody, secret }) =>
        signTwilio(url, Object.fromEntries(new URLSearchParams(rawBody)), secret),
      )
      expect(signed).toEqual(forms.map((vector) => vector.headers['x-twilio-signature']))
      const bodies = webhookVectors('whatsapp-cloud').filter((vector) => vector.method === 'POST')
      expect(bodies.map(({ rawBody, secret }) => signMeta(rawBody, secret))).toEqual(
        bodies.map((vector) => vector.headers['x-hub-signature-256']),
      )
    })
  },
)
