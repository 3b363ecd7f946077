import type { Fault } from './faults.ts'
import type { Answer, Call } from './http-server.ts'
import type { Gate } from './openapi-gate.ts'
import type { Series } from './series.ts'
import type { Courier } from './signed-delivery.ts'
import { errorAnswer, messageOf, resourceOf, type TwilioMessage } from './twilio-resource.ts'
import { isAuthorised, readForm, refusalOf } from './twilio-rules.ts'
import { signedForm, statusForm, type TwilioIdentity } from './twilio-webhooks.ts'

/** Everything a Twilio stand-in remembers. */
export type TwilioState = {
  who: TwilioIdentity
  gate: Gate | null
  messages: TwilioMessage[]
  complaints: string[]
  optedOut: Set<string>
  statuses: string[]
  courier: Courier
  series: Series
}

/** Takes or refuses one message. */
export function acceptMessage(state: TwilioState, call: Call): Answer {
  const form = readForm(call)
  const refusal = refusalOf(form, state.optedOut) ?? refusalByDocument(state, call, form.asObject)
  if (refusal !== null) {
    state.complaints.push(refusal.message)
    return errorAnswer(refusal)
  }
  const message = messageOf(form, state.series.next())
  state.messages.push(message)
  reportStatuses(state, message)
  return { status: 201, body: resourceOf(message, state.who.accountSid) }
}

function refusalByDocument({ gate }: TwilioState, call: Call, body: unknown) {
  const complaints = gate?.complaints({ ...call, body }) ?? []
  return complaints.length === 0
    ? null
    : { status: 400, code: 20001, message: complaints.join('; ') }
}

function reportStatuses({ statuses, who, courier }: TwilioState, message: TwilioMessage): void {
  const url = message.statusUrl
  if (url === null) return
  const forms = statuses.map((status) => statusForm(message, status, who.accountSid))
  courier.deliverLater(forms.map((form) => signedForm(url, form, who.authToken)))
}

/** Turns a call away that no message can come of: wrong address or wrong credentials. */
export function turnAway({ who }: TwilioState, call: Call): Answer | null {
  if (!isAuthorised(call, who.accountSid, who.authToken)) {
    return errorAnswer({ status: 401, code: 20003, message: 'Authenticate' })
  }
  if (call.path.startsWith(`/2010-04-01/Accounts/${who.accountSid}/Messages`)) return null
  return errorAnswer({
    status: 404,
    code: 20404,
    message: `The requested resource ${call.path} was not found`,
  })
}

/** Reads one message, or lists those to a number, as one does to find out about a lost answer. */
export function lookUp({ messages, who }: TwilioState, call: Call): Answer {
  const sid = /\/Messages\/(\w+)\.json$/u.exec(call.path)?.[1]
  const to = call.query.get('To')
  const found = messages.filter((one) =>
    sid === undefined ? to === null || one.to === to : one.sid === sid,
  )
  const resources = found.map((one) => resourceOf(one, who.accountSid))
  if (sid === undefined) return { status: 200, body: { messages: resources, next_page_uri: null } }
  const [resource] = resources
  return resource === undefined
    ? errorAnswer({ status: 404, code: 20404, message: `Message ${sid} was not found` })
    : { status: 200, body: resource }
}

/** A fault that a test asked for, in Twilio's words. */
export function refuse({ status, code, message }: Extract<Fault, object>): Answer {
  const usual = status === 429 ? 20429 : 20500
  return errorAnswer({
    status,
    code: code ?? usual,
    message: message ?? 'The test asked for this fault',
  })
}
