import type { Fault } from './faults.ts'
import type { Answer, Call } from './http-server.ts'
import type { Gate } from './openapi-gate.ts'
import type { Series } from './series.ts'
import type { Courier } from './signed-delivery.ts'
import { errorAnswer, type MetaRefusal, readBody, refusalOf } from './whatsapp-rules.ts'
import { signedBody, statusValue, type WhatsAppIdentity } from './whatsapp-webhooks.ts'

/** A message that the stand-in accepted. */
export type WhatsAppMessage = {
  id: string
  /** Phone number or BSUID. */
  to: string
  type: string
  /** The words in it: text, caption, or what stands above buttons. */
  text: string
  callbackData: string | null
  body: Record<string, unknown>
}

/** Everything a WhatsApp stand-in remembers. */
export type WhatsAppState = {
  who: WhatsAppIdentity
  gate: Gate | null
  messages: WhatsAppMessage[]
  complaints: string[]
  statuses: string[]
  courier: Courier
  series: Series
}

/** Takes or refuses one message. */
export function acceptMessage(state: WhatsAppState, call: Call): Answer {
  const body = readBody(call)
  const refusal = refusalOf(body) ?? refusalByDocument(state, call, body)
  if (refusal !== null || body === null) return refused(state, refusal)
  const message = messageOf(body, state.series.next())
  state.messages.push(message)
  const values = state.statuses.map((status) => statusValue(message.id, status, message.to))
  state.courier.deliverLater(values.map((value) => signedBody(state.who, value)))
  const contacts = [{ input: message.to, wa_id: message.to.replace(/^\+/u, '') }]
  return {
    status: 200,
    body: { messaging_product: 'whatsapp', contacts, messages: [{ id: message.id }] },
  }
}

function refused(state: WhatsAppState, refusal: MetaRefusal | null): Answer {
  const known = refusal ?? { status: 400, code: 100, message: 'Invalid parameter' }
  state.complaints.push(known.message)
  return errorAnswer(known)
}

function refusalByDocument({ gate }: WhatsAppState, call: Call, body: unknown): MetaRefusal | null {
  const complaints = gate?.complaints({ ...call, body }) ?? []
  const details = complaints.join('; ')
  return complaints.length === 0 ? null : { status: 400, code: 100, message: details, details }
}

function messageOf(body: Record<string, unknown>, id: string): WhatsAppMessage {
  const type = String(body.type ?? 'text')
  const content = body[type] as { body?: string | { text?: string }; caption?: string }
  const words = typeof content.body === 'object' ? content.body.text : content.body
  const callbackData = body.biz_opaque_callback_data
  return {
    id: `wamid.${id}`,
    to: String(body.recipient ?? body.to),
    type,
    text: words ?? content.caption ?? '',
    callbackData: typeof callbackData === 'string' ? callbackData : null,
    body,
  }
}

/** Turns a call away that no message can come of: wrong credentials or wrong address. */
export function turnAway({ who }: WhatsAppState, call: Call): Answer | null {
  if (call.headers.authorization !== `Bearer ${who.accessToken}`) {
    return errorAnswer({ status: 401, code: 190, message: 'Invalid OAuth access token' })
  }
  const isSend = call.method === 'POST' && call.path.endsWith(`/${who.phoneNumberId}/messages`)
  return isSend
    ? null
    : errorAnswer({ status: 400, code: 100, message: `Unsupported request ${call.path}` })
}

/** A fault that a test asked for, in Meta's words. */
export function refuse({ status, code, message }: Extract<Fault, object>): Answer {
  const usual = status === 429 ? 130429 : 131000
  return errorAnswer({
    status,
    code: code ?? usual,
    message: message ?? 'The test asked for this fault',
  })
}
