import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startWhatsAppStandIn,
  type WhatsAppStandIn,
} from '../../../../testkit/src/vendors/index.ts'
import type { Account, Outgoing, SendResult } from '../channel.ts'
import { cloudAccount } from './fixtures/deliveries.ts'
import { whatsappCloudChannel } from './index.ts'

const outgoing: Outgoing = {
  id: 'message-1',
  to: '+5511977770000',
  text: 'Seu pedido está a caminho.',
  choices: [],
  attachments: [],
  statusUrl: '',
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
const sound = {
  name: 'note.ogg',
  mediaType: 'audio/ogg',
  url: 'https://help.example.org/f/3',
  bytes: 10,
}

let meta: WhatsAppStandIn
let account: Account

beforeEach(async () => {
  meta = await startWhatsAppStandIn()
  account = { ...cloudAccount, apiBaseUrl: meta.apiBaseUrl, address: meta.phoneNumberId }
})

afterEach(() => meta.close())

function send(changes: Partial<Outgoing> = {}, timeoutMs = 5000): Promise<SendResult> {
  return whatsappCloudChannel.send({ ...outgoing, ...changes }, account, timeoutMs)
}

function choices(...labels: string[]) {
  return labels.map((label) => ({ label, says: `I choose ${label}` }))
}

describe('a message through Meta', () => {
  it('leaves as Meta wants it, with our own id to recognise it by', async () => {
    const result = await send()
    const [message] = meta.sent()
    expect(result).toEqual({ state: 'sent', externalId: message?.id })
    expect(message).toMatchObject({
      to: '5511977770000',
      text: outgoing.text,
      callbackData: 'message-1',
    })
    expect(meta.complaints()).toEqual([])
  })

  it('reaches a customer who shows no number', async () => {
    await send({ to: 'BR.77770000' })
    expect(meta.sent()[0]?.body).toMatchObject({ recipient: 'BR.77770000' })
    expect(meta.sent()[0]?.body).not.toHaveProperty('to')
  })

  it('shows up to three short choices as buttons', async () => {
    await send({ choices: choices('Refund', 'New one', 'A person') })
    expect(meta.sent()[0]?.body).toMatchObject({
      interactive: {
        type: 'button',
        body: { text: outgoing.text },
        action: { buttons: [{ reply: { title: 'Refund' } }, { reply: { title: 'New one' } }, {}] },
      },
    })
  })

  it('shows up to ten as a list, and more or longer ones as numbers in the text', async () => {
    const ten = choices(...Array.from({ length: 10 }, (_, place) => `Choice ${place}`))
    const wordy = choices('A label much too long for any row of a list')
    const doubled = choices('Same', 'Same')
    await send({ choices: ten })
    expect(meta.sent()[0]?.body).toMatchObject({ interactive: { type: 'list' } })
    for (const some of [[...ten, ...choices('Eleven')], wordy, doubled]) {
      const [text = ''] = whatsappCloudChannel.limits.parts('Which?', some)
      await send({ text, choices: some })
    }
    expect(meta.sent().map(({ type }) => type)).toEqual(['interactive', 'text', 'text', 'text'])
    expect(meta.sent()[2]?.text).toBe('Which?\n\n1 = A label much too long for any row of a list')
    expect(meta.complaints()).toEqual([])
  })

  it('keeps the last part short enough to stand above buttons', async () => {
    const some = choices('Yes', 'No')
    const parts = whatsappCloudChannel.limits.parts('A sentence of some length. '.repeat(200), some)
    expect(parts.slice(0, -1).every((part) => part.length <= 4096)).toBe(true)
    expect(parts.at(-1)?.length).toBeLessThanOrEqual(1024)
    await send({ text: parts.at(-1) ?? '', choices: some })
    expect(meta.sent()).toMatchObject([{ type: 'interactive' }])
  })

  it('loses no choice even when the text is too long for buttons', async () => {
    await send({ text: 'x'.repeat(2000), choices: choices('Yes') })
    expect(meta.sent()).toMatchObject([{ type: 'text', text: expect.stringContaining('1 = Yes') }])
  })

  it('carries a file with the text below it, and further files as links', async () => {
    await send({ attachments: [photo, invoice] })
    await send({ attachments: [invoice] })
    expect(meta.sent().map(({ body }) => body)).toMatchObject([
      { image: { link: photo.url, caption: `${outgoing.text}\ninvoice.pdf: ${invoice.url}` } },
      { document: { link: invoice.url, filename: 'invoice.pdf', caption: outgoing.text } },
    ])
  })

  it('never drops words or files that cannot travel together', async () => {
    await send({ attachments: [sound] })
    await send({ text: '', attachments: [sound] })
    await send({ text: 'x'.repeat(1500), attachments: [photo] })
    expect(meta.sent()).toMatchObject([
      { type: 'text', text: `${outgoing.text}\nnote.ogg: ${sound.url}` },
      { type: 'audio', text: '' },
      { type: 'text', text: expect.stringContaining(photo.url) },
    ])
    expect(meta.complaints()).toEqual([])
  })

  it('may be choices alone, but not nothing at all', async () => {
    const [text = '?'] = whatsappCloudChannel.limits.parts('', choices('Yes'))
    expect(await send({ text, choices: choices('Yes') })).toMatchObject({ state: 'sent' })
    expect(await send({ text: ' ' })).toMatchObject({ code: 'nothing_to_send', again: false })
  })
})

describe('a message that Meta refuses', () => {
  it('is a failure with a sentence to act on', async () => {
    meta.failNext({ status: 400, code: 131026 })
    expect(await send()).toEqual({
      state: 'failed',
      code: '131026',
      problem:
        'The message could not be delivered: the customer may not use WhatsApp, or has an old version.',
      again: false,
    })
    account = { ...account, secrets: { ...account.secrets, accessToken: 'expired' } }
    expect(await send()).toMatchObject({ code: '190', again: false })
    account = { ...account, secrets: {} }
    expect(await send()).toMatchObject({ code: 'missing_secret', again: false })
  })

  it('for going too fast may be repeated, also where Meta calls it a bad request', async () => {
    meta.failNext({ status: 400, code: 131056 })
    expect(await send()).toMatchObject({ code: '131056', again: true })
    meta.failNext({ status: 429, retryAfter: 30 })
    expect(await send()).toMatchObject({ code: '130429', again: true, afterSeconds: 30 })
    meta.failNext({ status: 500 })
    expect(await send()).toMatchObject({ again: true })
    expect(meta.sent()).toEqual([])
  })

  it('keeps the words of Meta for a code nobody here knows', async () => {
    meta.failNext({ status: 400, code: 139999, message: 'Odd thing' })
    expect(await send()).toMatchObject({ problem: 'Odd thing (Meta error 139999)', again: false })
  })
})

describe('a message whose fate is not known', () => {
  it('is never called failed when the connection broke after the vendor took it', async () => {
    meta.failNext('reset')
    expect(await send()).toMatchObject({ state: 'unknown' })
    expect(meta.sent()).toHaveLength(1)
  })

  it.each(['timeout', 'hang'] as const)(
    'is never called failed for want of an answer: %s',
    async (fault) => {
      meta.failNext(fault)
      expect(await send({}, 300)).toMatchObject({ state: 'unknown' })
    },
  )

  it('does not include one that never left, because nobody listened', async () => {
    await meta.close()
    expect(await send()).toMatchObject({ state: 'failed', code: 'unreachable', again: true })
  })
})
