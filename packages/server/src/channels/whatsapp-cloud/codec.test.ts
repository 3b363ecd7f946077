import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webhookVectors } from '../../../../testkit/src/vendors/index.ts'
import { Unreadable } from '../channel.ts'
import { decode, deliveryKey } from './codec.ts'
import {
  changeOf,
  cloudAccount,
  davi,
  delivered,
  deliveryOf,
  deliveryWith,
  fromDaviWith,
  textFromDavi,
} from './fixtures/deliveries.ts'

const vectors = webhookVectors('whatsapp-cloud').filter((vector) => vector.method === 'POST')

function decoded(delivery: { contentType: string; body: string }) {
  return decode(delivery, cloudAccount)
}

describe('a delivery of Meta', () => {
  it('yields every message, status and entry in it, in order', () => {
    const second = { ...textFromDavi, id: 'wamid.T2' }
    const body = {
      object: 'whatsapp_business_account',
      entry: [
        { id: '1', changes: [changeOf({ contacts: [davi], messages: [textFromDavi, second] })] },
        { id: '2', changes: [changeOf({ statuses: [delivered] })] },
      ],
    }
    const found = decoded({ contentType: 'application/json', body: JSON.stringify(body) })
    expect(found).toMatchObject([
      { kind: 'message', externalId: 'wamid.T1' },
      { kind: 'message', externalId: 'wamid.T2' },
      { kind: 'receipt', externalId: 'wamid.OUT1', state: 'delivered', problem: null },
    ])
  })

  it('gives no account the customers of another number', () => {
    const other = changeOf({ contacts: [davi], messages: [textFromDavi] }, '999')
    expect(decoded(deliveryOf(other))).toMatchObject([{ kind: 'ignored' }])
  })

  it('keeps the good messages when one beside them is broken', () => {
    const found = decoded(deliveryWith({ type: 'text' }, textFromDavi))
    expect(found).toMatchObject([
      { kind: 'ignored', why: 'Meta sent a message without an id.' },
      { kind: 'message', externalId: 'wamid.T1' },
    ])
  })

  it('about anything but messages changes nothing', () => {
    const notice = { field: 'account_alerts', value: { entity_type: 'WABA' } }
    expect(decoded(deliveryOf(notice))).toMatchObject([{ kind: 'ignored' }])
  })

  it('has the same key when it is repeated, and another when it says something else', () => {
    const key = deliveryKey(deliveryWith(textFromDavi))
    expect(deliveryKey(deliveryWith(textFromDavi))).toBe(key)
    expect(deliveryKey(deliveryWith({ ...textFromDavi, id: 'wamid.T9' }))).not.toBe(key)
  })
})

describe('a customer on WhatsApp', () => {
  it('is known by the id at Meta first and by the number as well', () => {
    const from = {
      address: 'BR.77770000',
      aliases: ['+5511977770000'],
      name: 'Davi',
      language: null,
    }
    const sentAt = '2026-09-21T14:15:00.000Z'
    expect(decoded(deliveryWith(textFromDavi))).toMatchObject([{ from, text: 'Oi 👋', sentAt }])
  })

  it('is reached by the id alone when there is no number', () => {
    const { from: _, ...message } = textFromDavi
    const contacts = [{ profile: { name: 'Davi' }, user_id: 'BR.77770000' }]
    const found = decoded(deliveryOf(changeOf({ contacts, messages: [message] })))
    expect(found).toMatchObject([{ from: { address: 'BR.77770000', aliases: [] } }])
  })

  it('is reached by the number where Meta gives no id yet', () => {
    const { from_user_id: _, ...message } = textFromDavi
    const found = decoded(deliveryOf(changeOf({ contacts: [], messages: [message] })))
    expect(found).toMatchObject([{ from: { address: '+5511977770000', aliases: [], name: null } }])
  })

  it('is never linked to another by a change of number', () => {
    const notice = { type: 'system', system: { body: 'Davi changed number', wa_id: '551188' } }
    const found = decoded(deliveryWith(fromDaviWith('wamid.S1', notice)))
    expect(found).toEqual([{ kind: 'ignored', why: 'A notice of WhatsApp: Davi changed number' }])
  })

  it('who writes stop is heard', () => {
    const stop = { ...textFromDavi, text: { body: ' Stop ' } }
    expect(decoded(deliveryWith(stop))).toMatchObject([{ consent: 'stop' }])
  })
})

describe('a message is readable', () => {
  const textOf = (content: Record<string, unknown>) => {
    const [found] = decoded(deliveryWith(fromDaviWith('wamid.X1', content)))
    return found !== undefined && 'text' in found ? found.text : undefined
  }
  const interactive = (reply: Record<string, unknown>) => ({
    type: 'interactive',
    interactive: reply,
  })

  it.each([
    ['button', interactive({ button_reply: { id: 'y', title: 'Yes' } }), 'Yes'],
    ['list', interactive({ list_reply: { id: 'r', title: 'Refund' } }), 'Refund'],
    ['payload only', interactive({ button_reply: { id: 'yes' } }), 'yes'],
    [
      'form',
      interactive({ nfm_reply: { body: 'Sent', response_json: '{"a":1}' } }),
      'Sent: {"a":1}',
    ],
    ['template button', { type: 'button', button: { payload: 'p', text: 'Call me' } }, 'Call me'],
    [
      'place',
      { type: 'location', location: { latitude: -23.5, longitude: 0, name: 'Shop' } },
      'Location: Shop, (-23.5, 0)',
    ],
    [
      'contact',
      {
        type: 'contacts',
        contacts: [{ name: { formatted_name: 'Eva' }, phones: [{ phone: '+49 1' }] }],
      },
      'Contact: Eva, +49 1',
    ],
    [
      'order',
      {
        type: 'order',
        order: { text: 'Soon?', product_items: [{ product_retailer_id: 'mug', quantity: 2 }] },
      },
      'Order:\n2 x mug\nSoon?',
    ],
    ['unknown', { type: 'hologram', hologram: {} }, '[unsupported: hologram]'],
    [
      'unsupported',
      { type: 'unsupported', unsupported: { type: 'video_note' } },
      '[unsupported: video_note]',
    ],
    [
      'image without id',
      { type: 'image', image: { caption: 'Look' } },
      'Look\n[unsupported: image]',
    ],
    ['no type', {}, '[unsupported: nothing]'],
  ])('as a %s', (_name, content, text) => {
    expect(textOf(content)).toBe(text)
  })

  it('with its file and caption', () => {
    const image = { id: '77', mime_type: 'image/png', caption: 'Broken' }
    const attachments = [
      {
        name: 'image.png',
        mediaType: 'image/png',
        url: 'https://graph.example.org/v23.0/77',
        bytes: null,
      },
    ]
    const found = decoded(deliveryWith(fromDaviWith('wamid.I1', { type: 'image', image })))
    expect(found).toMatchObject([{ text: 'Broken', attachments }])
  })

  it('as a voice note that can be told from other audio', () => {
    const audio = { id: '78', mime_type: 'audio/ogg; codecs=opus', voice: true }
    const found = decoded(deliveryWith(fromDaviWith('wamid.A1', { type: 'audio', audio })))
    expect(found).toMatchObject([{ attachments: [{ name: 'voice-note.ogg' }] }])
  })

  it('except a reaction, which is none', () => {
    const reaction = { type: 'reaction', reaction: { message_id: 'wamid.OUT1', emoji: '👍' } }
    expect(decoded(deliveryWith(fromDaviWith('wamid.R1', reaction)))).toEqual([
      { kind: 'ignored', why: 'A reaction (👍), not a message.' },
    ])
  })
})

describe('a failed receipt', () => {
  it('carries a sentence to act on', () => {
    const failed = {
      ...delivered,
      status: 'failed',
      errors: [{ code: 131047, title: 'Re-engagement' }],
    }
    const problem =
      'More than 24 hours have passed since the customer wrote; only a template may be sent.'
    expect(decoded(deliveryOf(changeOf({ statuses: [failed] })))).toMatchObject([
      { state: 'failed', problem },
    ])
  })
})

describe('a delivery that cannot be understood', () => {
  it.each([
    ['not JSON', '{'],
    ['no object', '[]'],
    ['no change', '{"object":"whatsapp_business_account"}'],
    ['an empty change', deliveryOf(changeOf({})).body],
    ['only broken messages', deliveryWith({ type: 'text' }, null, 7).body],
    ['no sender', deliveryOf(changeOf({ messages: [{ id: 'x', type: 'text' }] })).body],
  ])('says so: %s', (_name, body) => {
    expect(() => decoded({ contentType: 'application/json', body })).toThrow(Unreadable)
  })

  it('never breaks the translator in another way', () => {
    const types = [
      'text',
      'image',
      'interactive',
      'location',
      'contacts',
      'order',
      'system',
      '__proto__',
    ]
    const content = fc.oneof(fc.jsonValue(), fc.constant([null]), fc.constant({ id: 1e300 }))
    const message = fc
      .tuple(fc.constantFrom(...types), content, fc.jsonValue(), fc.jsonValue())
      .map(([type, inner, from, timestamp]) => ({
        id: 'wamid.F',
        type,
        [type]: inner,
        from,
        timestamp,
      }))
    const change = fc.record({
      contacts: fc.jsonValue(),
      messages: fc.array(message),
      statuses: fc.jsonValue(),
    })
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      change.map((value) => deliveryOf(changeOf({ ...value })).body),
    )
    fc.assert(
      fc.property(bodies, (body) => {
        try {
          expect(decoded({ contentType: 'application/json', body }).length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }),
      { numRuns: 300 },
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

    it.each(vectors)('$name is understood', ({ name, rawBody }) => {
      const found = decoded({ contentType: 'application/json', body: rawBody })
      const kind = name.endsWith('reaction')
        ? 'ignored'
        : name.startsWith('status')
          ? 'receipt'
          : 'message'
      expect(found.map((one) => one.kind)).toEqual(
        Array(name.endsWith('two_in_one') ? 2 : 1).fill(kind),
      )
    })
  },
)
