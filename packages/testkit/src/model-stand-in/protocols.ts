import { anthropicComplaints, anthropicReply, anthropicUnauthorized } from './anthropic-protocol.ts'
import { googleComplaints, googleReply, googleUnauthorized } from './google-protocol.ts'
import { basicOpenAiComplaints, type OpenAiContract } from './openai-contract.ts'
import { openAiReply, openAiUnauthorized } from './openai-protocol.ts'
import type { RecordedRequest } from './recorded.ts'
import type { StandInReply } from './reply.ts'
import type { Step } from './script.ts'

type Bare = Pick<RecordedRequest, 'headers' | 'body'>

/** All in which the providers differ. */
export type Protocol = {
  path: RegExp
  complaints(request: Bare, contract: OpenAiContract | null): string[]
  /** Where the key travels; null when there is none. */
  key(headers: RecordedRequest['headers']): string | null
  /** OpenAI's protocol is also spoken by endpoints that ask for no key. */
  needsKey: boolean
  reply(request: RecordedRequest, step: Step): StandInReply
  unauthorized: StandInReply
}

const header = (headers: RecordedRequest['headers'], name: string): string | null =>
  headers[name]?.toString() ?? null

export const protocols: Record<Exclude<RecordedRequest['protocol'], 'unknown'>, Protocol> = {
  openai: {
    path: /^\/v1\/chat\/completions$/,
    complaints: ({ body }, contract) => [
      ...basicOpenAiComplaints(body),
      ...(contract?.requestComplaints(body) ?? []),
    ],
    key: (headers) => header(headers, 'authorization')?.replace(/^Bearer /, '') ?? null,
    needsKey: false,
    reply: openAiReply,
    unauthorized: openAiUnauthorized,
  },
  anthropic: {
    path: /^\/v1\/messages$/,
    complaints: anthropicComplaints,
    key: (headers) => header(headers, 'x-api-key'),
    needsKey: true,
    reply: anthropicReply,
    unauthorized: anthropicUnauthorized,
  },
  google: {
    path: /^\/v1\/models\/[^/]+:generateContent$/,
    complaints: googleComplaints,
    key: (headers) => header(headers, 'x-goog-api-key'),
    needsKey: true,
    reply: googleReply,
    unauthorized: googleUnauthorized,
  },
}

/** The protocol spoken at a path. */
export function protocolAt(path: string): RecordedRequest['protocol'] {
  for (const name of ['openai', 'anthropic', 'google'] as const)
    if (protocols[name].path.test(path)) return name
  return 'unknown'
}

/** Is the key of a request the right one? */
export function isAllowed(
  protocol: Protocol,
  { headers }: Pick<RecordedRequest, 'headers'>,
  wanted: string | null,
): boolean {
  const given = protocol.key(headers)
  if (wanted === null) return given !== null || !protocol.needsKey
  return given === wanted
}
