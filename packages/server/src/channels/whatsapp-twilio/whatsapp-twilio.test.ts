import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type SignedDelivery,
  startTwilioStandIn,
  type TwilioStandIn,
} from '../../../../testkit/src/vendors/index.ts'
import type { Account } from '../channel.ts'
import { smsChannel } from '../sms/index.ts'
import { twilioAccount } from '../twilio/fixtures/accounts.ts'
import { whatsappTwilioChannel } from './index.ts'

let twilio: TwilioStandIn
let account: Account

beforeEach(async () => {
  twilio = await startTwilioStandIn({ number: 'whatsapp:+15005550009' })
  const { accountSid, authToken, apiBaseUrl } = twilio
  const secrets = { accountSid, authToken }
  account = twilioAccount('whatsapp_twilio', { apiBaseUrl, secrets, address: '+15005550009' })
})

afterEach(() => twilio.close())

function hear(delivery: SignedDelivery, channel = whatsappTwilioChannel) {
  const { headers, body } = delivery
  const isAuthentic = channel.isAuthentic({ ...delivery, rawBody: Buffer.from(body) }, account)
  const contentType = headers['content-type'] ?? ''
  return { isAuthentic, incoming: channel.decode({ contentType, body }, account) }
}

describe('WhatsApp through Twilio', () => {
  it('brings a message in, an answer out and its fate back', async () => {
    const asked = hear(
      twilio.customerWrites({ from: '+5511988880000', text: 'Olá, João aqui', name: 'João' }),
    )
    expect(asked).toMatchObject({
      isAuthentic: true,
      incoming: [
        {
          kind: 'message',
          text: 'Olá, João aqui',
          from: { address: '+5511988880000', name: 'João' },
        },
      ],
    })
    const answer = {
      id: 'ours',
      to: '+5511988880000',
      text: 'Oi!',
      choices: [],
      attachments: [],
      statusUrl: '',
    }
    const sent = await whatsappTwilioChannel.send(answer, account, 5000)
    const externalId = twilio.sent()[0]?.sid ?? ''
    expect(sent).toEqual({ state: 'sent', externalId })
    expect(hear(twilio.reports(externalId, 'read'))).toEqual({
      isAuthentic: true,
      incoming: [{ kind: 'receipt', externalId, state: 'read', problem: null }],
    })
  })

  it('knows the same person by the same number as SMS does', () => {
    const onWhatsapp = hear(twilio.customerWrites({ from: '+5511988880000', text: 'Oi' }))
    const form = twilio.customerWrites({ from: '+5511988880000', text: 'Oi' })
    const onSms = hear({ ...form, body: form.body.replaceAll('whatsapp%3A', '') }, smsChannel)
    const addresses = [...onWhatsapp.incoming, ...onSms.incoming].map(
      (one) => 'from' in one && one.from.address,
    )
    expect(addresses).toEqual(['+5511988880000', '+5511988880000'])
  })

  it('may be written to for 24 hours and shows choices as numbered lines', () => {
    const { limits } = whatsappTwilioChannel
    expect(limits).toMatchObject({ maxLength: 1600, windowHours: 24, honoursStop: true })
    expect(limits.parts('Which?', [{ label: 'this', says: 'This' }])).toEqual([
      'Which?\n\n1 = this',
    ])
  })
})
