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

/** Troubles of the database that will pass or that an operator can end; the vendor or browser tries again meanwhile. */
const databaseTroubles: Record<string, () => HttpProblem> = {
  diskFull: () =>
    new HttpProblem(
      507,
      'disk_full',
      'The disk of this house is full, so nothing could be stored.',
      'Free some space. Nothing was acknowledged, so nothing is lost; send again.',
    ),
  unreachable: () =>
    new HttpProblem(
      503,
      'database_unreachable',
      'The database cannot be reached right now.',
      'Try again in a moment. If it stays, check that the database is running.',
    ),
}

const troubleOf: Record<string, keyof typeof databaseTroubles> = {
  '53100': 'diskFull',
  ENOSPC: 'diskFull',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  '57P01': 'unreachable',
  '57P03': 'unreachable',
  '08006': 'unreachable',
}

/** The trouble behind an error that a database or the disk reported; null for other errors. */
export function databaseTrouble(error: { code?: string; message?: string }): HttpProblem | null {
  const isEnded = /Connection terminated|No space left on device/i.exec(error.message ?? '')?.[0]
  const ended = isEnded && (isEnded.startsWith('No') ? 'diskFull' : 'unreachable')
  const trouble = troubleOf[error.code ?? ''] ?? ended
  return (trouble && databaseTroubles[trouble]?.()) || null
}

/** Answers every error as a problem. What nobody foresaw is logged under an id, and only the id leaves the house. */
export function answerErrors(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const problem = asProblem(error) ?? troubled(error, request, log)
    // What is missing now may be there after the next deploy; nobody may remember that it was not.
    reply.header('cache-control', 'no-store')
    return reply.code(problem.status).type('application/json').send(bodyOf(problem))
  }
}

function troubled(error: FastifyError, request: FastifyRequest, log: Log): HttpProblem {
  const trouble = databaseTrouble(error)
  if (!trouble) return unforeseen(error, request, log)
  log.error(
    { request: request.id, code: trouble.code, error: error.message },
    'the database is in trouble',
  )
  return trouble
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
