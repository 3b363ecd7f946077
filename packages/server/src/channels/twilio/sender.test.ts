import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTwilioStandIn, type TwilioStandIn } from '../../../../testkit/src/vendors/index.ts'
import type { Account, Outgoing, SendResult } from '../channel.ts'
import { smsChannel } from '../sms/index.ts'
import { whatsappTwilioChannel } from '../whatsapp-twilio/index.ts'
import { twilioAccount } from './fixtures/accounts.ts'

const outgoing: Outgoing = {
  id: 'message-1',
  to: '+15551230001',
  text: 'Your parcel is on its way.',
  choices: [],
  attachments: [],
  statusUrl: 'https://help.example.org/hooks/twilio/status',
}
const photo = {
  name: 'label.png',
  mediaType: 'image/png',
  url: 'https://help.example.org/f/1',
  bytes: 10,
}
const invoice = {
  name: 'invoice.pdf',
  mediaType: 'application/pdf',
  url: 'https://help.example.org/f/2',
  bytes: 10,
}

let twilio: TwilioStandIn
let account: Account

beforeEach(async () => {
  twilio = await startTwilioStandIn()
  const { accountSid, authToken, apiBaseUrl } = twilio
  account = twilioAccount('sms', { apiBaseUrl, secrets: { accountSid, authToken } })
})

afterEach(() => twilio.close())

function sendSms(changes: Partial<Outgoing> = {}, timeoutMs = 5000): Promise<SendResult> {
  return smsChannel.send({ ...outgoing, ...changes }, account, timeoutMs)
}

function sendWhatsapp(changes: Partial<Outgoing> = {}): Promise<SendResult> {
  const channel = { ...account, kind: 'whatsapp_twilio' as const, address: '+15005550009' }
  return whatsappTwilioChannel.send({ ...outgoing, ...changes }, channel, 5000)
}

describe('a message through Twilio', () => {
  it('leaves as Twilio wants it and is known by the id of Twilio', async () => {
    const result = await sendSms()
    const [message] = twilio.sent()
    expect(result).toEqual({ state: 'sent', externalId: message?.sid })
    expect(message).toMatchObject({
      to: '+15551230001',
      from: '+15005550006',
      text: outgoing.text,
      statusUrl: outgoing.statusUrl,
    })
    expect(twilio.complaints()).toEqual([])
  })

  it('carries several files on SMS, and on WhatsApp one with the others as links', async () => {
    await sendSms({ attachments: [photo, invoice] })
    await sendWhatsapp({ attachments: [photo, invoice] })
    expect(twilio.sent()).toMatchObject([
      { media: [photo.url, invoice.url], text: outgoing.text },
      { media: [photo.url], text: `${outgoing.text}\ninvoice.pdf: ${invoice.url}` },
    ])
  })

  it('may be a file without words, but not nothing at all', async () => {
    expect(await sendSms({ text: '', attachments: [photo] })).toMatchObject({ state: 'sent' })
    expect(await sendSms({ text: ' \n' })).toMatchObject({
      state: 'failed',
      code: 'nothing_to_send',
    })
    expect(twilio.sent()).toHaveLength(1)
  })

  it('to WhatsApp is addressed with the prefix of the channel, once', async () => {
    await sendWhatsapp()
    await sendWhatsapp({ to: 'whatsapp:+15551230002' })
    expect(twilio.sent()).toMatchObject([
      { to: 'whatsapp:+15551230001', from: 'whatsapp:+15005550009' },
      { to: 'whatsapp:+15551230002' },
    ])
  })

  it('leaves through a messaging service where the account names one', async () => {
    account = { ...account, address: `MG${'1'.repeat(32)}` }
    expect(await sendSms()).toMatchObject({ state: 'sent' })
    expect(twilio.sent()).toMatchObject([{ from: account.address }])
  })

  it('carries everything that parts() yields', async () => {
    const parts = smsChannel.limits.parts('A sentence of some length. '.repeat(150), [])
    const results = await Promise.all(parts.map((text) => sendSms({ text })))
    expect(results.map((result) => result.state)).toEqual(parts.map(() => 'sent'))
  })
})

describe('a message that Twilio refuses', () => {
  it('is a failure with a sentence to act on, not to be repeated', async () => {
    twilio.customerWrites({ from: outgoing.to, text: 'STOP' })
    expect(await sendSms()).toEqual({
      state: 'failed',
      code: '21610',
      problem: 'The customer has written STOP; the carrier blocks messages until they write START.',
      again: false,
    })
  })

  it('for the wrong token says which secret to look at', async () => {
    account = { ...account, secrets: { ...account.secrets, authToken: 'old' } }
    expect(await sendSms()).toMatchObject({ code: '20003', again: false })
    account = { ...account, secrets: {} }
    expect(await sendSms()).toMatchObject({ code: 'missing_secret', again: false })
  })

  it('for being too busy may be repeated after the time that Twilio names', async () => {
    twilio.failNext({ status: 429, retryAfter: 7 })
    expect(await sendSms()).toMatchObject({ code: '20429', again: true, afterSeconds: 7 })
    twilio.failNext({ status: 429, retryAfter: 'Thu, 01 Jan 1970 00:00:00 GMT' })
    expect(await sendSms()).toMatchObject({ again: true, afterSeconds: 0 })
    twilio.failNext({ status: 400, code: 63018 })
    expect(await sendSms()).toMatchObject({ code: '63018', again: true })
  })

  it('in an outage may be repeated, and then arrives once', async () => {
    twilio.failNext({ status: 503 }, 2)
    expect(await sendSms()).toMatchObject({ state: 'failed', again: true })
    expect(await sendSms()).toMatchObject({ state: 'failed', again: true })
    expect(await sendSms()).toMatchObject({ state: 'sent' })
    expect(twilio.sent()).toHaveLength(1)
  })
})

describe('a message whose fate is not known', () => {
  it('is never called failed when the connection broke after the vendor took it', async () => {
    twilio.failNext('reset')
    expect(await sendSms()).toMatchObject({ state: 'unknown' })
    expect(twilio.sent()).toHaveLength(1)
  })

  it.each(['timeout', 'hang'] as const)(
    'is never called failed for want of an answer: %s',
    async (fault) => {
      twilio.failNext(fault)
      expect(await sendSms({}, 300)).toMatchObject({ state: 'unknown' })
    },
  )

  it('includes one that a gateway gave up waiting for', async () => {
    twilio.failNext({ status: 504 })
    expect(await sendSms()).toMatchObject({ state: 'unknown' })
  })

  it('does not include one that never left, because nobody listened', async () => {
    await twilio.close()
    expect(await sendSms()).toMatchObject({ state: 'failed', code: 'unreachable', again: true })
  })
})
