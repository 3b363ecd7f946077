import type { Answer, Call } from './http-server.ts'

/** A refusal in Meta's words. */
export type MetaRefusal = { status: number; code: number; message: string; details?: string }

type Json = Record<string, unknown>

/** The body of a send, or null when it is no JSON object. */
export function readBody(call: Call): Json | null {
  try {
    const body: unknown = JSON.parse(call.rawBody)
    return typeof body === 'object' && body !== null ? (body as Json) : null
  } catch {
    return null
  }
}

/** What every send must fulfil, with the documents of the vendor or without them. */
export function refusalOf(body: Json | null): MetaRefusal | null {
  if (body === null) return bad(100, 'The body is not a JSON object')
  if (body.messaging_product !== 'whatsapp') return bad(100, 'messaging_product must be whatsapp')
  if (!isText(body.to) && !isText(body.recipient)) return bad(131008, 'to or recipient is required')
  if (isText(body.to) && !/^\+?\d{5,15}$/u.test(String(body.to)))
    return bad(131009, 'to is no phone number')
  const type = String(body.type ?? 'text')
  const content = body[type]
  if (typeof content !== 'object' || content === null) return bad(131008, `${type} is required`)
  return refusalOfContent(type, content as Json)
}

function refusalOfContent(type: string, content: Json): MetaRefusal | null {
  if (type === 'text') return lengthRefusal('text.body', content.body, 4096)
  if (type === 'interactive') return refusalOfInteractive(content)
  if (!['image', 'audio', 'video', 'document', 'sticker'].includes(type)) return null
  if (!isText(content.id) && !isText(content.link))
    return bad(131008, `${type} needs an id or a link`)
  if (content.caption === undefined) return null
  if (type === 'audio' || type === 'sticker') return bad(131009, `${type} takes no caption`)
  return lengthRefusal(`${type}.caption`, content.caption, 1024)
}

function refusalOfInteractive({ type, body, action }: Json): MetaRefusal | null {
  const { text } = (body ?? {}) as Json
  const { button, buttons, sections } = (action ?? {}) as Json
  const replies = (type === 'button' ? buttons : firstRows(sections)) as Json[] | undefined
  const [most, longest] = type === 'button' ? [3, 20] : [10, 24]
  if (!Array.isArray(replies) || replies.length < 1 || replies.length > most) {
    return bad(131009, `interactive takes 1 to ${most} choices`)
  }
  const titles = replies.map((one) =>
    String((type === 'button' ? (one.reply as Json) : one).title ?? ''),
  )
  const isWrong = titles.some((title) => title === '' || title.length > longest)
  if (isWrong || new Set(titles).size < titles.length)
    return bad(131009, 'a title is empty, too long or doubled')
  if (type === 'list' && lengthRefusal('button', button, 20) !== null)
    return bad(131009, 'the list needs a button')
  return lengthRefusal('interactive.body.text', text, 1024)
}

function firstRows(sections: unknown): unknown {
  return Array.isArray(sections)
    ? (sections as Json[]).flatMap((section) => section.rows)
    : undefined
}

function lengthRefusal(name: string, value: unknown, longest: number): MetaRefusal | null {
  if (!isText(value)) return bad(131008, `${name} is required`)
  return String(value).length > longest ? bad(131009, `${name} is longer than ${longest}`) : null
}

/** A refusal as Meta words it. */
export function errorAnswer({ status, code, message, details }: MetaRefusal): Answer {
  const type = code === 190 ? 'OAuthException' : 'GraphMethodException'
  const error_data = { messaging_product: 'whatsapp', details: details ?? message }
  return {
    status,
    body: {
      error: { message: `(#${code}) ${message}`, type, code, error_data, fbtrace_id: 'made-up' },
    },
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function bad(code: number, message: string): MetaRefusal {
  return { status: 400, code, message }
}
