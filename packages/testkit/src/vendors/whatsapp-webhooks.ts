import { signMeta } from './sign.ts'
import type { SignedDelivery } from './signed-delivery.ts'

/** What a customer sends. Without `from` the customer shows no phone number and is known by `userId` alone. */
export type CustomerMessage = {
  from?: string
  userId?: string
  name?: string
  text?: string
  /** Files by their id at Meta; each becomes a message of its own, as Meta does it. */
  media?: { id: string; type: 'image' | 'audio' | 'video' | 'document'; mediaType: string }[]
  /** A tap on a button. */
  button?: { id: string; title: string }
  /** Meta's id of the first message; a new one when absent. Repeat it to imitate a repeated webhook. */
  id?: string
  /** Seconds since 1970. */
  timestamp?: number
}

export type WhatsAppIdentity = {
  phoneNumberId: string
  appSecret: string
  accessToken: string
  webhookUrl: string
}

/** A body as Meta posts it, signed. */
export function signedBody(who: WhatsAppIdentity, value: object): SignedDelivery {
  const metadata = { display_phone_number: '15550001111', phone_number_id: who.phoneNumberId }
  const change = { value: { messaging_product: 'whatsapp', metadata, ...value }, field: 'messages' }
  const whole = { object: 'whatsapp_business_account', entry: [{ id: '2000', changes: [change] }] }
  const body = escaped(JSON.stringify(whole))
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': signMeta(body, who.appSecret),
  }
  return { method: 'POST', url: who.webhookUrl, headers, body }
}

/** Meta writes other letters as escapes; a door that signs re-written JSON fails here as it would at Meta. */
function escaped(json: string): string {
  return json
    .replace(/[\u0080-\uffff]/gu, escapedUnits)
    .replace(/[\u{10000}-\u{10ffff}]/gu, escapedUnits)
}

function escapedUnits(letter: string): string {
  return Array.from({ length: letter.length }, (_, place) => letter.charCodeAt(place))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}

/** The `value` of a delivery with what a customer sent. */
export function inboundValue(written: CustomerMessage, id: string): object {
  const phone = written.from?.replace(/^\+/u, '')
  const contact = {
    profile: { name: written.name ?? 'Customer' },
    ...(phone === undefined ? {} : { wa_id: phone }),
    ...(written.userId === undefined ? {} : { user_id: written.userId }),
  }
  const sender = {
    ...(phone === undefined ? {} : { from: phone }),
    ...(written.userId === undefined ? {} : { from_user_id: written.userId }),
    timestamp: String(written.timestamp ?? 1790000000),
  }
  const messages = contentsOf(written).map((content, place) => {
    return { ...sender, id: place === 0 ? id : `${id}-${place + 1}`, ...content }
  })
  return { contacts: [contact], messages }
}

function contentsOf({ text, media, button }: CustomerMessage): object[] {
  const files = (media ?? []).map(({ id, type, mediaType }, place) => {
    const caption = place === 0 && text !== undefined ? { caption: text } : {}
    return { type, [type]: { id, mime_type: mediaType, sha256: 'AAAA', ...caption } }
  })
  if (files.length > 0) return files
  if (button !== undefined) {
    return [{ type: 'interactive', interactive: { type: 'button_reply', button_reply: button } }]
  }
  return [{ type: 'text', text: { body: text ?? '' } }]
}

/** The `value` of a delivery that says how far a message of ours has come. */
export function statusValue(
  id: string,
  status: string,
  recipient: string,
  errorCode?: number,
): object {
  const title = 'The test asked for this failure'
  const errors = errorCode === undefined ? [] : [{ code: errorCode, title, message: title }]
  const one = { id, status, timestamp: '1790000001', recipient_id: recipient }
  return { statuses: [errors.length === 0 ? one : { ...one, errors }] }
}
