import type { RecordedRequest } from './recorded.ts'
import { cut, json, type StandInReply, tokensOf } from './reply.ts'
import type { StandInFailure, Step } from './script.ts'

const problem = (
  status: number,
  type: string,
  message: string,
  code: string | null,
  headers: Record<string, string> = {},
): StandInReply => json(status, { error: { message, type, param: null, code } }, headers)

const refusals = {
  unauthorized: problem(
    401,
    'invalid_request_error',
    'Incorrect API key provided.',
    'invalid_api_key',
  ),
  too_many_requests: problem(429, 'requests', 'Rate limit reached.', 'rate_limit_exceeded', {
    'retry-after': '20',
  }),
  server_error: problem(500, 'server_error', 'The server had an error.', null),
  no_such_model: problem(
    404,
    'invalid_request_error',
    'The model does not exist.',
    'model_not_found',
  ),
  schema_not_supported: problem(
    400,
    'invalid_request_error',
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    null,
  ),
} satisfies Partial<Record<StandInFailure, StandInReply>>

/** One complete chat completion around a text. */
function completion(
  request: RecordedRequest,
  said: { content: string | null; refusal?: string; finish?: 'stop' | 'length' },
): StandInReply {
  const asked = tokensOf(JSON.stringify(request.body.messages ?? ''))
  const answered = tokensOf(said.content ?? said.refusal ?? '')
  return json(200, {
    id: 'chatcmpl-stand-in',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: request.body.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: said.content,
          refusal: said.refusal ?? null,
          annotations: [],
        },
        logprobs: null,
        finish_reason: said.finish ?? 'stop',
      },
    ],
    usage: {
      prompt_tokens: asked,
      completion_tokens: answered,
      total_tokens: asked + answered,
    },
  })
}

/** The answer of an OpenAI-style endpoint to one request. */
export function openAiReply(request: RecordedRequest, step: Step): StandInReply {
  if (request.complaints.length > 0) {
    return problem(400, 'invalid_request_error', request.complaints.join(' '), null)
  }
  if ('says' in step) return completion(request, { content: step.says })
  switch (step.fails) {
    case 'time_out':
      return { kind: 'never' }
    case 'cut_stream':
      return cut(completion(request, { content: '{"kind":"reply","text":"You can ret' }))
    case 'nonsense_json':
      return completion(request, { content: '{"kind": reply, "text" You can' })
    case 'empty':
      return completion(request, { content: '' })
    case 'refusal':
      return completion(request, { content: null, refusal: 'I cannot help with that.' })
    case 'too_long':
      return completion(request, { content: '{"kind":"reply","text":"You', finish: 'length' })
    default:
      return refusals[step.fails]
  }
}

/** The answer to a request with a wrong key. */
export const openAiUnauthorized = refusals.unauthorized
