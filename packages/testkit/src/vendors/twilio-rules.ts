import type { Call } from './http-server.ts'

/** A sent form: `MediaUrl` and `PersistentAction` may come several times. */
export type SentForm = {
  fields: Map<string, string>
  media: string[]
  asObject: Record<string, unknown>
}

/** A refusal in Twilio's words. */
export type TwilioRefusal = { status: number; code: number; message: string }

const lists = new Set(['MediaUrl', 'PersistentAction'])

const known = new Set(
  (
    'To From MessagingServiceSid Body MediaUrl ContentSid ContentVariables StatusCallback ApplicationSid MaxPrice ' +
    'ProvideFeedback Attempt ValidityPeriod ForceDelivery ContentRetention AddressRetention SmartEncoded ' +
    'PersistentAction TrafficType ShortenUrls ScheduleType SendAt SendAsMms RiskCheck FallbackFrom'
  ).split(' '),
)

export function readForm(call: Call): SentForm {
  const form = new URLSearchParams(call.rawBody)
  const names = [...new Set(form.keys())]
  const entries = names.map((name) => [name, lists.has(name) ? form.getAll(name) : form.get(name)])
  return {
    fields: new Map(form),
    media: form.getAll('MediaUrl'),
    asObject: Object.fromEntries(entries),
  }
}

/** What every send must fulfil, with the documents of the vendor or without them. */
export function refusalOf(
  { fields, media }: SentForm,
  optedOut: Set<string>,
): TwilioRefusal | null {
  const to = fields.get('To') ?? ''
  const unknown = [...fields.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) return bad(20001, `Unknown field ${unknown.join(', ')}`)
  if (to === '') return bad(21604, "A 'To' phone number is required.")
  if (!/^(whatsapp:)?\+[1-9]\d{1,14}$/u.test(to))
    return bad(21211, `Invalid 'To' Phone Number: ${to}`)
  if (!fields.has('From') && !fields.has('MessagingServiceSid')) {
    return bad(21603, "A 'From' phone number is required.")
  }
  if (!fields.get('Body') && media.length === 0 && !fields.has('ContentSid')) {
    return bad(21602, 'Message body is required.')
  }
  if ((fields.get('Body') ?? '').length > 1600) {
    return bad(21617, 'The concatenated message body exceeds the 1600 character limit.')
  }
  if (optedOut.has(to)) return bad(21610, 'Attempt to send to unsubscribed recipient')
  return null
}

/** Twilio knows its customers by account SID and auth token alone. */
export function isAuthorised(call: Call, accountSid: string, authToken: string): boolean {
  const expected = Buffer.from(`${accountSid}:${authToken}`, 'utf8').toString('base64')
  return call.headers.authorization === `Basic ${expected}`
}

function bad(code: number, message: string): TwilioRefusal {
  return { status: 400, code, message }
}
