import type { RecordedRequest } from './recorded.ts'
import { cut, json, type StandInReply, tokensOf } from './reply.ts'
import type { StandInFailure, Step } from './script.ts'

const problem = (code: number, status: string, message: string): StandInReply =>
  json(code, { error: { code, message, status } })

const refusals = {
  unauthorized: problem(401, 'UNAUTHENTICATED', 'API key not valid.'),
  too_many_requests: problem(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.'),
  server_error: problem(500, 'INTERNAL', 'An internal error has occurred.'),
  no_such_model: problem(404, 'NOT_FOUND', 'The model is not found.'),
  schema_not_supported: problem(400, 'INVALID_ARGUMENT', 'JSON schema is not supported.'),
} satisfies Partial<Record<StandInFailure, StandInReply>>

/** One complete generation around a text; without a text, the candidate has no content at all. */
function generation(request: RecordedRequest, text: string, finishReason = 'STOP'): StandInReply {
  const asked = tokensOf(JSON.stringify(request.body.contents ?? ''))
  const content = text === '' ? {} : { content: { role: 'model', parts: [{ text }] } }
  return json(200, {
    candidates: [{ ...content, finishReason, index: 0 }],
    usageMetadata: {
      promptTokenCount: asked,
      candidatesTokenCount: tokensOf(text),
      totalTokenCount: asked + tokensOf(text),
    },
    modelVersion: 'gemini-stand-in',
    responseId: 'stand-in',
  })
}

/** The answer of Google's endpoint to one request. */
export function googleReply(request: RecordedRequest, step: Step): StandInReply {
  if (request.complaints.length > 0) {
    return problem(400, 'INVALID_ARGUMENT', request.complaints.join(' '))
  }
  if ('says' in step) return generation(request, step.says)
  switch (step.fails) {
    case 'time_out':
      return { kind: 'never' }
    case 'cut_stream':
      return cut(generation(request, '{"kind":"reply"}'))
    case 'nonsense_json':
      return generation(request, '{"kind": reply, "text" You can')
    case 'empty':
      return generation(request, '')
    case 'refusal':
      return generation(request, '', 'SAFETY')
    case 'too_long':
      return generation(request, '{"kind":"reply","text":"You', 'MAX_TOKENS')
    default:
      return refusals[step.fails]
  }
}

/** The answer to a request with a wrong key. */
export const googleUnauthorized = refusals.unauthorized

/** What the protocol demands of a request. Empty when nothing is wrong. */
export function googleComplaints({ body }: Pick<RecordedRequest, 'body'>): string[] {
  const contents = Array.isArray(body.contents) ? (body.contents as { role?: unknown }[]) : []
  const complaints: string[] = []
  if (contents.length === 0) complaints.push('contents is not specified.')
  if (!contents.every(({ role }) => role === 'user' || role === 'model'))
    complaints.push('Please use a valid role: user, model.')
  return complaints
}
