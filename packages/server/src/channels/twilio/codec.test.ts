import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webhookVectors } from '../../../../testkit/src/vendors/index.ts'
import { Unreadable } from '../channel.ts'
import { decode, deliveryKey } from './codec.ts'
import { twilioAccount } from './fixtures/accounts.ts'
import {
  deliveryOf,
  photosFromDana,
  placeFromDavi,
  smsFromDana,
  undelivered,
  whatsappFromDavi,
} from './fixtures/deliveries.ts'

const sms = twilioAccount('sms')
const whatsapp = twilioAccount('whatsapp_twilio')
const vectors = webhookVectors('twilio')

function decodeForm(fields: Record<string, string>, account = sms) {
  return decode(deliveryOf(fields), account)
}

describe('a message through Twilio', () => {
  it('arrives as the customer wrote it', () => {
    expect(decodeForm(smsFromDana)).toEqual([
      {
        kind: 'message',
        externalId: 'SM00000000000000000000000000000001',
        from: { address: '+15551230001', aliases: [], name: null, language: null },
        text: 'My parcel never came 📦',
        attachments: [],
        consent: null,
        sentAt: null,
      },
    ])
  })

  it('brings all its files, in order, with a name and a type', () => {
    const attachments = [
      {
        name: 'image-1.jpg',
        mediaType: 'image/jpeg',
        url: 'https://api.twilio.com/media/ME1',
        bytes: null,
      },
      {
        name: 'application-2.pdf',
        mediaType: 'application/pdf',
        url: 'https://api.twilio.com/media/ME2',
        bytes: null,
      },
    ]
    expect(decodeForm(photosFromDana)).toMatchObject([{ text: '', attachments }])
  })

  it('says so when Twilio announces a file that it does not link', () => {
    const { MediaUrl1: _, ...oneMissing } = photosFromDana
    expect(decodeForm(oneMissing)).toMatchObject([
      {
        text: '[unsupported: 1 file(s) without an address]',
        attachments: [{ name: 'image-1.jpg' }],
      },
    ])
  })

  it('on WhatsApp comes from the plain number, known also by the id of WhatsApp', () => {
    const from = {
      address: '+5511977770000',
      aliases: ['+551177770000'],
      name: 'Davi',
      language: null,
    }
    expect(decodeForm(whatsappFromDavi, whatsapp)).toMatchObject([{ from, text: 'Oi' }])
  })

  it('is readable when it is a place, a button or a choice from a list', () => {
    const { Body: _, ...silent } = whatsappFromDavi
    const texts = [
      placeFromDavi,
      { ...silent, MessageType: 'button', ButtonText: 'Yes, please', ButtonPayload: 'yes' },
      { ...silent, MessageType: 'interactive', ListTitle: 'Refund', ListId: 'r' },
      { ...silent, MessageType: 'button', ButtonPayload: 'yes' },
    ].map((fields) => decodeForm(fields, whatsapp)[0])
    expect(texts).toMatchObject([
      { text: 'Location: Front door, (-23.55, -46.63)' },
      { text: 'Yes, please' },
      { text: 'Refund' },
      { text: 'yes' },
    ])
  })

  it('is never lost when nothing in it can be read', () => {
    const poll = { ...whatsappFromDavi, Body: '', MessageType: 'poll' }
    expect(decodeForm(poll, whatsapp)).toMatchObject([
      { kind: 'message', text: '[unsupported: poll]' },
    ])
  })

  it('is not made from a reaction', () => {
    const reaction = { ...whatsappFromDavi, Body: '👍', MessageType: 'reaction' }
    expect(decodeForm(reaction, whatsapp)).toMatchObject([{ kind: 'ignored' }])
  })
})

describe('consent', () => {
  const consentOf = (Body: string, account = sms, extra = {}) =>
    decodeForm({ ...smsFromDana, Body, ...extra }, account).map(
      (one) => 'consent' in one && one.consent,
    )[0]

  it('is heard in every spelling of the whole word', () => {
    const stops = ['STOP', ' stop ', 'Stop all', 'unsubscribe', 'CANCEL', 'quit\n', 'opt out'].map(
      (word) => consentOf(word),
    )
    expect(stops).toEqual(stops.map(() => 'stop'))
    expect([consentOf('start'), consentOf('UnStop')]).toEqual(['start', 'start'])
    expect([consentOf('Help'), consentOf('info')]).toEqual(['help', 'help'])
  })

  it('is not heard inside a sentence, nor in a plain yes', () => {
    const ordinary = ['please stop my order', 'help me', 'yes', 'constructor', 'STOP.PING'].map(
      (word) => consentOf(word),
    )
    expect(ordinary).toEqual(ordinary.map(() => null))
  })

  it('follows what the vendor itself reports', () => {
    expect(consentOf('ARRET', sms, { OptOutType: 'STOP' })).toBe('stop')
    expect(consentOf('yes', sms, { OptOutType: 'START' })).toBe('start')
  })

  it('on WhatsApp leaves "help" and "cancel" to the assistant, since no carrier answers them', () => {
    expect([consentOf('help', whatsapp), consentOf('cancel', whatsapp)]).toEqual([null, null])
    expect(consentOf('stop', whatsapp)).toBe('stop')
  })
})

describe('a receipt of Twilio', () => {
  it('names the state, and for a failure a sentence to act on', () => {
    expect(decodeForm(undelivered)).toEqual([
      {
        kind: 'receipt',
        externalId: 'SM00000000000000000000000000000005',
        state: 'failed',
        problem:
          'More than 24 hours have passed since the customer wrote; only a template may be sent.',
      },
    ])
  })

  it('keeps the words of the vendor for a code nobody here knows', () => {
    const odd = { ...undelivered, ErrorCode: '39999', ErrorMessage: 'Odd thing' }
    expect(decodeForm(odd)).toMatchObject([{ problem: 'Odd thing (Twilio error 39999)' }])
  })

  it('of a status unknown here changes nothing', () => {
    expect(decodeForm({ ...undelivered, MessageStatus: 'teleported' })).toMatchObject([
      { kind: 'ignored' },
    ])
  })
})

describe('the delivery key', () => {
  it('is one per message and one per status', () => {
    const keys = [smsFromDana, undelivered, { ...undelivered, MessageStatus: 'sent' }].map(
      (fields) => deliveryKey(deliveryOf(fields)),
    )
    expect(keys).toEqual([
      'SM00000000000000000000000000000001',
      'SM00000000000000000000000000000005:undelivered',
      'SM00000000000000000000000000000005:sent',
    ])
  })

  it('does not change when the vendor repeats the webhook with its fields in another order', () => {
    const repeated = Object.fromEntries(Object.entries(smsFromDana).reverse())
    expect(deliveryKey(deliveryOf(repeated))).toBe(deliveryKey(deliveryOf(smsFromDana)))
  })
})

describe('a delivery that cannot be understood', () => {
  const { From: _, ...anonymous } = smsFromDana

  it.each([
    ['no id', deliveryOf({ Body: 'hi' }), 'without a message id'],
    ['no sender', deliveryOf(anonymous), 'without a sender'],
    ['nothing', deliveryOf({}), 'without a message id'],
    ['broken JSON', { contentType: 'application/json', body: '{' }, 'not JSON'],
  ])('says why: %s', (_name, delivery, why) => {
    expect(() => decode(delivery, sms)).toThrow(Unreadable)
    expect(() => decode(delivery, sms)).toThrow(why)
  })

  it('never breaks the translator in another way', () => {
    const names = fc.constantFrom(
      ...Object.keys({ ...photosFromDana, ...placeFromDavi, ...undelivered }),
    )
    const forms = fc
      .dictionary(names, fc.string({ unit: 'binary' }))
      .map((one) => deliveryOf({ ...one }))
    const bodies = fc.record({
      contentType: fc.constantFrom('', 'application/json'),
      body: fc.string(),
    })
    fc.assert(
      fc.property(fc.oneof(forms, bodies), (delivery) => {
        expect(deliveryKey(delivery)).not.toBe('')
        try {
          expect(decode(delivery, sms)).toHaveLength(1)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }),
    )
  })
})

describe.skipIf(vectors.length === 0)(
  'the shared vectors (only where ../shared/contracts lies beside)',
  () => {
    // One named promise, so that a run without the folder shows what it left out.
    it('are there', () => {
      expect(vectors.length).toBeGreaterThan(0)
    })

    it.each(vectors)('$name is understood', (vector) => {
      const delivery = { contentType: vector.headers['content-type'] ?? '', body: vector.rawBody }
      const decoded = decode(delivery, vector.name.startsWith('sms') ? sms : whatsapp)
      expect(decoded).toHaveLength(1)
      const isReceipt = vector.name.includes('.status.')
      const kind = vector.name.startsWith('json') ? 'ignored' : isReceipt ? 'receipt' : 'message'
      expect(decoded).toMatchObject([{ kind }])
    })
  },
)
