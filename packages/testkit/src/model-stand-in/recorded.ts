import type { IncomingHttpHeaders } from 'node:http'

/** A request as it came in; tests read what really went over the wire. */
export type RecordedRequest = {
  protocol: 'openai' | 'anthropic' | 'unknown'
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
  /** What the protocol's own rules say against it; empty when it is right. */
  complaints: string[]
}

type Part = { type?: unknown; text?: unknown }

const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part: Part) => (typeof part.text === 'string' ? part.text : '')).join('\n')
}

/** All text of the messages with this role, in either protocol. */
export function textOfRole(request: RecordedRequest, role: 'system' | 'user'): string {
  const messages = Array.isArray(request.body.messages) ? request.body.messages : []
  const ofRole = messages
    .filter((message: { role?: unknown }) => isRole(message.role, role))
    .map((message: { content?: unknown }) => textOf(message.content))
  if (role === 'system') ofRole.unshift(textOf(request.body.system))
  return ofRole.filter((text) => text !== '').join('\n')
}

const isRole = (found: unknown, wanted: 'system' | 'user'): boolean =>
  found === wanted || (wanted === 'system' && found === 'developer')
