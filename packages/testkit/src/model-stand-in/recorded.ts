import type { IncomingHttpHeaders } from 'node:http'

/** A request as it came in; tests read what really went over the wire. */
export type RecordedRequest = {
  protocol: 'openai' | 'anthropic' | 'google' | 'unknown'
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
  /** What the protocol's own rules say against it; empty when it is right. */
  complaints: string[]
}

type Said = { role?: unknown; content?: unknown; parts?: unknown }

const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part: { text?: unknown }) => textOf(part.text)).join('\n')
}

/** All text of the messages with this role, in any of the protocols. */
export function textOfRole({ body }: RecordedRequest, role: 'system' | 'user'): string {
  const said = [body.messages, body.contents].flat() as (Said | undefined)[]
  const ofRole = said
    .filter((one) => isRole(one?.role, role))
    .map((one) => textOf(one?.content ?? one?.parts))
  const apart = [textOf(body.system), textOf((body.systemInstruction as Said | undefined)?.parts)]
  return [...(role === 'system' ? apart : []), ...ofRole].filter((text) => text !== '').join('\n')
}

const isRole = (found: unknown, wanted: 'system' | 'user'): boolean =>
  found === wanted || (wanted === 'system' && found === 'developer')
