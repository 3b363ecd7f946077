import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type SignedDelivery,
  startWhatsAppStandIn,
  type WhatsAppStandIn,
} from '../../../../testkit/src/vendors/index.ts'
import type { Account } from '../channel.ts'
import { cloudAccount } from './fixtures/deliveries.ts'
import { whatsappCloudChannel } from './index.ts'

let meta: WhatsAppStandIn
let account: Account

beforeEach(async () => {
  meta = await startWhatsAppStandIn()
  account = { ...cloudAccount, apiBaseUrl: meta.apiBaseUrl, address: meta.phoneNumberId }
})

afterEach(() => meta.close())

function hear(delivery: SignedDelivery) {
  const { headers, body } = delivery
  const isAuthentic = whatsappCloudChannel.isAuthentic(
    { ...delivery, rawBody: Buffer.from(body) },
    account,
  )
  const contentType = headers['content-type'] ?? ''
  return { isAuthentic, incoming: whatsappCloudChannel.decode({ contentType, body }, account) }
}

describe('WhatsApp at Meta', () => {
  it('brings a message in, an answer to the same person out, and its fate back', async () => {
    const asked = hear(meta.customerWrites({ userId: 'BR.9000', text: 'Olá 👋', name: 'Ana' }))
    const from = { address: 'BR.9000', aliases: [], name: 'Ana', language: null }
    expect(asked).toMatchObject({
      isAuthentic: true,
      incoming: [{ kind: 'message', text: 'Olá 👋', from }],
    })
    const answer = {
      id: 'ours',
      to: from.address,
      text: 'Oi!',
      choices: [],
      attachments: [],
      statusUrl: '',
    }
    const sent = await whatsappCloudChannel.send(answer, account, 5000)
    const externalId = meta.sent()[0]?.id ?? ''
    expect(sent).toEqual({ state: 'sent', externalId })
    expect(hear(meta.reports(externalId, 'failed', 131047))).toMatchObject({
      isAuthentic: true,
      incoming: [
        {
          kind: 'receipt',
          externalId,
          state: 'failed',
          problem: expect.stringContaining('24 hours'),
        },
      ],
    })
  })

  it('brings every photo of an album, each under its own id', () => {
    const photo = { type: 'image', mediaType: 'image/jpeg' } as const
    const media = [
      { id: '71', ...photo },
      { id: '72', ...photo },
    ]
    const { incoming } = hear(
      meta.customerWrites({ userId: 'BR.9000', text: 'See', media, id: 'wamid.A' }),
    )
    expect(incoming).toMatchObject([
      { externalId: 'wamid.A', text: 'See', attachments: [{ url: `${meta.apiBaseUrl}/71` }] },
      { externalId: 'wamid.A-2', text: '', attachments: [{ url: `${meta.apiBaseUrl}/72` }] },
    ])
  })

  it('may be written to for 24 hours, and not after STOP', () => {
    const { limits } = whatsappCloudChannel
    expect(limits).toMatchObject({ maxLength: 4096, windowHours: 24, honoursStop: true })
  })
})
