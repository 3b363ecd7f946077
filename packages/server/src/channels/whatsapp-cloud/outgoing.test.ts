import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startWhatsAppStandIn,
  type WhatsAppStandIn,
} from '../../../../testkit/src/vendors/index.ts'
import type { Account } from '../channel.ts'
import { cloudAccount } from './fixtures/deliveries.ts'
import { whatsappCloudChannel } from './index.ts'

const letters = { unit: 'grapheme' } as const
const types = fc.constantFrom('image/png', 'audio/ogg; codecs=opus', 'application/pdf', 'text/odd')
const file = fc.record({
  name: fc.string(letters),
  mediaType: types,
  url: fc.constantFrom('https://help.example.org/f/1', '/relative'),
  bytes: fc.constant(null),
})
const choice = fc.record({
  label: fc.string({ ...letters, maxLength: 30 }),
  says: fc.string({ ...letters, maxLength: 300 }),
})
const outgoing = fc.record({
  id: fc.uuid(),
  to: fc.constantFrom('+5511977770000', 'BR.77770000'),
  text: fc.string({ ...letters, maxLength: 1500 }),
  choices: fc.array(choice, { maxLength: 12 }),
  attachments: fc.array(file, { maxLength: 3 }),
  statusUrl: fc.constant(''),
})

let meta: WhatsAppStandIn
let account: Account

beforeEach(async () => {
  meta = await startWhatsAppStandIn()
  account = { ...cloudAccount, apiBaseUrl: meta.apiBaseUrl, address: meta.phoneNumberId }
})

afterEach(() => meta.close())

describe('whatever the house has to say', () => {
  it('is worded so that Meta takes it, with every choice and file in it', async () => {
    await fc.assert(
      fc.asyncProperty(outgoing, async (one) => {
        const text = whatsappCloudChannel.limits.parts(one.text, one.choices).at(-1) ?? ''
        fc.pre(text.trim() !== '' || one.attachments.length > 0)
        const result = await whatsappCloudChannel.send({ ...one, text }, account, 5000)
        expect([result.state, ...meta.complaints()]).toEqual(['sent'])
        const worded = JSON.stringify(meta.sent().at(-1)?.body)
        const parts = [
          ...one.choices.map(({ label }) => label),
          ...one.attachments.map(({ url }) => url),
        ]
        const lost = parts.filter((part) => !worded.includes(JSON.stringify(part).slice(1, -1)))
        expect(lost).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
