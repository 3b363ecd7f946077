import { signTwilio } from './sign.ts'
import type { SignedDelivery } from './signed-delivery.ts'
import type { TwilioMessage } from './twilio-resource.ts'

/** What a customer sends. */
export type CustomerText = {
  from: string
  text?: string
  media?: { url: string; mediaType: string }[]
  /** The name that WhatsApp shows. */
  name?: string
  /** Twilio's id of the message; a new one when absent. Repeat it to imitate a repeated webhook. */
  id?: string
  /** What Advanced Opt-Out made of the text. */
  optOut?: 'STOP' | 'START' | 'HELP'
}

export type TwilioIdentity = {
  accountSid: string
  authToken: string
  number: string
  webhookUrl: string
}

/** The form that Twilio posts for a message of a customer. */
export function inboundForm(
  written: CustomerText,
  id: string,
  who: TwilioIdentity,
): Record<string, string> {
  const isWhatsapp = who.number.startsWith('whatsapp:')
  const from = isWhatsapp ? `whatsapp:${written.from.replace(/^whatsapp:/u, '')}` : written.from
  const media = (written.media ?? []).flatMap(({ url, mediaType }, place) => [
    [`MediaUrl${place}`, url],
    [`MediaContentType${place}`, mediaType],
  ])
  const whatsapp = {
    WaId: from.replace(/^whatsapp:\+?/u, ''),
    ProfileName: written.name ?? '',
    MessageType: 'text',
  }
  return {
    MessageSid: id,
    SmsMessageSid: id,
    SmsSid: id,
    AccountSid: who.accountSid,
    From: from,
    To: who.number,
    Body: written.text ?? '',
    NumMedia: String(written.media?.length ?? 0),
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    ...Object.fromEntries(media),
    ...(isWhatsapp ? whatsapp : {}),
    ...(written.optOut === undefined ? {} : { OptOutType: written.optOut }),
  }
}

/** The form that Twilio posts when a message of ours came further. */
export function statusForm(
  message: TwilioMessage,
  status: string,
  accountSid: string,
  errorCode?: number,
) {
  return {
    SmsSid: message.sid,
    SmsStatus: status,
    MessageStatus: status,
    To: message.to,
    From: message.from,
    MessageSid: message.sid,
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
  }
}

export function signedForm(
  url: string,
  form: Record<string, string>,
  authToken: string,
): SignedDelivery {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    'x-twilio-signature': signTwilio(url, form, authToken),
    'i-twilio-idempotency-token': `${form.MessageSid}-${form.MessageStatus ?? 'received'}`,
  }
  return { method: 'POST', url, headers, body: new URLSearchParams(form).toString() }
}
