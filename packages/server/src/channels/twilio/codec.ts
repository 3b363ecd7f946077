import type { Account, Incoming, RawDelivery } from '../channel.ts'
import { Unreadable } from '../channel.ts'
import { maskForm } from '../kit/mask-texts.ts'
import { bodyHash, type Form, formOf, isJson, messageSid, required } from './form.ts'
import { decodeMessage } from './inbound.ts'
import { decodeReceipt } from './receipt.ts'

/** A message counts once, and each of its statuses once: Twilio repeats a webhook with the same ids. */
export function deliveryKey(delivery: RawDelivery): string {
  const form = formOf(delivery.body)
  const sid = isJson(delivery) ? null : messageSid(form)
  if (sid === null) return `sha256:${bodyHash(delivery)}`
  const status = outboundStatus(form)
  return status === null ? sid : `${sid}:${status}`
}

/** What the customer wrote is masked; everything Twilio added stays. */
export const maskedBody = (delivery: RawDelivery, mask: (text: string) => string): string =>
  isJson(delivery) ? delivery.body : maskForm(delivery.body, ['Body', 'ButtonText'], mask)

/** One Twilio webhook in our words: a message from the customer, or how far one of ours has come. */
export function decode(delivery: RawDelivery, account: Account): Incoming[] {
  if (isJson(delivery)) return [decodeJson(delivery)]
  const form = formOf(delivery.body)
  const externalId = required('a message id (MessageSid)', messageSid(form))
  const status = outboundStatus(form)
  if (status !== null) return [decodeReceipt(form, externalId, status)]
  return [decodeMessage(form, externalId, account)]
}

/** The status of a message of ours, or null when the form carries a message from the customer. */
function outboundStatus(form: Form): string | null {
  const status = form.field('MessageStatus') ?? form.field('SmsStatus')
  return status === null || status === 'received' || status === 'receiving' ? null : status
}

function decodeJson(delivery: RawDelivery): Incoming {
  try {
    JSON.parse(delivery.body)
  } catch {
    throw new Unreadable('Twilio announced JSON, but the body is not JSON.')
  }
  return { kind: 'ignored', why: 'A JSON event of Twilio; messages and receipts come as forms.' }
}
