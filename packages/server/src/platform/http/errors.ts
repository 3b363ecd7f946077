import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { newId } from '../ids/new-id.ts'
import type { Log } from '../log/log.ts'
import { bodyOf, HttpProblem } from './problem.ts'

/** What Fastify itself refuses, in our words. Anything else below 500 becomes `bad_request`. */
const known: Record<string, () => HttpProblem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    new HttpProblem(413, 'too_large', 'That is more than 2 MB.', 'Send less at once.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => invalidJson(),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new HttpProblem(
      415,
      'unknown_media_type',
      'The body is of a type nobody here reads.',
      'Send JSON with the header content-type: application/json.',
    ),
}

export const invalidJson = (): HttpProblem =>
  new HttpProblem(400, 'invalid_json', 'The body is not valid JSON.', 'Correct it and send again.')

/** Whatever went wrong, as a problem. Null for what nobody foresaw. */
export function asProblem(error: FastifyError | HttpProblem): HttpProblem | null {
  if (error instanceof HttpProblem) return error
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error)
  const own = known[error.code]
  if (own) return own()
  const status = error.statusCode ?? 500
  if (status < 400 || status >= 500) return null
  return new HttpProblem(
    status,
    'bad_request',
    'The request cannot be understood.',
    'Check address and headers against /api/openapi.json.',
  )
}

function invalidInput(error: {
  validation: { instancePath: string; message?: string | undefined }[]
}): HttpProblem {
  const fields = error.validation.map(({ instancePath, message }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message: message ?? 'is not valid',
  }))
  const names = [...new Set(fields.map(({ path }) => path || 'the body'))].join(', ')
  return new HttpProblem(
    400,
    'invalid_input',
    `Not valid: ${names}.`,
    'Correct the fields named and send again.',
    fields,
  )
}

/** Answers every error as a problem. What nobody foresaw is logged under an id, and only the id leaves the house. */
export function answerErrors(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const problem = asProblem(error) ?? unforeseen(error, request, log)
    // What is missing now may be there after the next deploy; nobody may remember that it was not.
    reply.header('cache-control', 'no-store')
    return reply.code(problem.status).type('application/json').send(bodyOf(problem))
  }
}

function unforeseen(error: FastifyError, request: FastifyRequest, log: Log): HttpProblem {
  const incident = newId()
  const { id, method } = request
  const where = { incident, request: id, method, route: request.routeOptions?.url }
  log.error({ ...where, error: error.stack ?? String(error), cause: error.cause }, 'unforeseen')
  return new HttpProblem(
    500,
    'unforeseen',
    `Something went wrong on our side (incident ${incident}).`,
    'Try again. If it stays, give the incident number to whoever runs this house.',
  )
}

export const unknownRoute = (): HttpProblem =>
  new HttpProblem(
    404,
    'unknown_address',
    'There is nothing at this address.',
    'Look into /api/openapi.json for what there is.',
  )
