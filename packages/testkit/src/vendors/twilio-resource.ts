import type { Answer } from './http-server.ts'
import type { SentForm, TwilioRefusal } from './twilio-rules.ts'

/** A message that the stand-in accepted. */
export type TwilioMessage = {
  sid: string
  to: string
  from: string
  text: string
  media: string[]
  statusUrl: string | null
}

export function messageOf(form: SentForm, id: string): TwilioMessage {
  const { fields, media } = form
  const prefix = media.length > 0 ? 'MM' : 'SM'
  return {
    sid: prefix + id,
    to: fields.get('To') ?? '',
    from: fields.get('From') ?? fields.get('MessagingServiceSid') ?? '',
    text: fields.get('Body') ?? '',
    media,
    statusUrl: fields.get('StatusCallback') ?? null,
  }
}

/** The message resource as Twilio answers it. */
export function resourceOf(message: TwilioMessage, accountSid: string): object {
  const base = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  const service = message.from.startsWith('MG') ? message.from : null
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.text,
    date_created: 'Mon, 21 Sep 2026 14:13:20 +0000',
    date_sent: null,
    date_updated: 'Mon, 21 Sep 2026 14:13:20 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: service === null ? message.from : null,
    messaging_service_sid: service,
    num_media: String(message.media.length),
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: message.sid,
    status: service === null ? 'queued' : 'accepted',
    subresource_uris: { media: `${base}/Media.json` },
    to: message.to,
    uri: `${base}.json`,
  }
}

/** A refusal as Twilio words it. */
export function errorAnswer({ status, code, message }: TwilioRefusal): Answer {
  const more_info = `https://www.twilio.com/docs/errors/${code}`
  return { status, body: { code, message, more_info, status } }
}
