import type { RecordedRequest } from './recorded.ts'
import { cut, json, type StandInReply, tokensOf } from './reply.ts'
import type { StandInFailure, Step } from './script.ts'

const problem = (
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): StandInReply =>
  json(status, { type: 'error', error: { type, message }, request_id: 'req_stand_in' }, headers)

const refusals = {
  unauthorized: problem(401, 'authentication_error', 'invalid x-api-key'),
  too_many_requests: problem(429, 'rate_limit_error', 'This request would exceed your limit.', {
    'retry-after': '20',
  }),
  server_error: problem(500, 'api_error', 'Internal server error'),
  no_such_model: problem(404, 'not_found_error', 'model: not found'),
  schema_not_supported: problem(400, 'invalid_request_error', 'output_config: not supported'),
} satisfies Partial<Record<StandInFailure, StandInReply>>

type ForcedTool = { name: string }

/** Older models answer in a forced tool call instead of in text; the caller chooses by what it sends. */
function forcedTool(request: RecordedRequest): ForcedTool | null {
  const choice = request.body.tool_choice as { type?: string; name?: string } | undefined
  const tools = (request.body.tools ?? []) as ForcedTool[]
  if (choice?.type === 'tool') return { name: choice.name ?? '' }
  return choice?.type === 'any' ? (tools[0] ?? null) : null
}

function contentOf(request: RecordedRequest, text: string): object[] {
  const tool = forcedTool(request)
  if (text === '') return []
  if (tool === null) return [{ type: 'text', text }]
  return [{ type: 'tool_use', id: 'toolu_stand_in', name: tool.name, input: JSON.parse(text) }]
}

/** One complete message around a text. */
function message(request: RecordedRequest, text: string, stop?: string): StandInReply {
  return json(200, {
    id: 'msg_stand_in',
    type: 'message',
    role: 'assistant',
    model: request.body.model,
    content: contentOf(request, text),
    stop_reason: stop ?? (forcedTool(request) === null ? 'end_turn' : 'tool_use'),
    stop_sequence: null,
    usage: {
      input_tokens: tokensOf(JSON.stringify(request.body.messages ?? '')),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens: tokensOf(text),
    },
  })
}

/** The answer of an Anthropic-style endpoint to one request. */
export function anthropicReply(request: RecordedRequest, step: Step): StandInReply {
  if (request.complaints.length > 0) {
    return problem(400, 'invalid_request_error', request.complaints.join(' '))
  }
  if ('says' in step) return message(request, step.says)
  switch (step.fails) {
    case 'time_out':
      return { kind: 'never' }
    case 'cut_stream':
      return cut(message(request, '{"kind":"reply"}'))
    case 'nonsense_json':
      return message({ ...request, body: {} }, '{"kind": reply, "text" You can')
    case 'empty':
      return message(request, '')
    case 'refusal':
      return message(request, '', 'refusal')
    case 'too_long':
      return message({ ...request, body: {} }, '{"kind":"reply","text":"You', 'max_tokens')
    default:
      return refusals[step.fails]
  }
}

/** The answer to a request with a wrong key. */
export const anthropicUnauthorized = refusals.unauthorized

/** What the messages protocol demands of a request. Empty when nothing is wrong. */
export function anthropicComplaints({
  headers,
  body,
}: Pick<RecordedRequest, 'headers' | 'body'>): string[] {
  const messages = Array.isArray(body.messages) ? (body.messages as { role?: unknown }[]) : []
  const demands: [boolean, string][] = [
    [headers['anthropic-version'] !== undefined, 'anthropic-version: header is required.'],
    [typeof body.model === 'string' && body.model !== '', 'model: Field required.'],
    [Number.isInteger(body.max_tokens) && Number(body.max_tokens) > 0, 'max_tokens: required.'],
    [messages.length > 0, 'messages: at least one message is required.'],
    [messages[0]?.role === 'user', 'messages: first message must use the "user" role.'],
    [
      messages.every(({ role }) => role === 'user' || role === 'assistant'),
      'messages: unexpected role.',
    ],
    [body.stream !== true, 'stream: this stand-in answers in one piece.'],
  ]
  return demands.filter(([met]) => !met).map(([, complaint]) => complaint)
}
