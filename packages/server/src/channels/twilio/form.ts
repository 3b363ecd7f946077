import { createHash } from 'node:crypto'
import type { RawDelivery } from '../channel.ts'
import { Unreadable } from '../channel.ts'

/** The fields of a Twilio form; a field that is absent and a field that is empty say the same. */
export type Form = { field(name: string): string | null; names: string[] }

/** Did Twilio send this as JSON? Only its event products do; messages come as forms. */
export function isJson(delivery: RawDelivery): boolean {
  return delivery.contentType.toLowerCase().includes('json')
}

export function formOf(body: string): Form {
  const fields = new URLSearchParams(body)
  return { field: (name) => fields.get(name) || null, names: [...fields.keys()] }
}

/** The message's own id at Twilio. Older products name it SmsSid. */
export function messageSid(form: Form): string | null {
  return form.field('MessageSid') ?? form.field('SmsMessageSid') ?? form.field('SmsSid')
}

export function required(name: string, value: string | null): string {
  if (value === null) throw new Unreadable(`Twilio sent a form without ${name}.`)
  return value
}

export function bodyHash(delivery: RawDelivery): string {
  return createHash('sha256').update(delivery.body, 'utf8').digest('hex')
}
