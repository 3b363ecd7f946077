import type { FastifyInstance, FastifyRequest } from 'fastify'
import { invalidJson } from './errors.ts'
import { HttpProblem } from './problem.ts'

/** The bytes that came in, in a route with `config.rawBody`; empty when there were none. */
export const rawBodyOf = (request: Pick<FastifyRequest, 'body'>): Buffer =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)

/** JSON for everybody; untouched bytes for routes that must check a signature over them. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  const wantsBytes = (request: FastifyRequest) => request.routeOptions.config?.rawBody === true

  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (wantsBytes(request)) return done(null, body)
    // Clients that always say JSON send nothing with DELETE; the schema refuses where a body is needed.
    if (body.length === 0) return done(null, undefined)
    parse(request, body.toString(), (error, value) => done(error ? invalidJson() : null, value))
  })
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (wantsBytes(request)) return done(null, body)
    if (body.length === 0) return done(null, undefined)
    done(notJson(), undefined)
  })
}

const notJson = (): HttpProblem =>
  new HttpProblem(
    415,
    'unknown_media_type',
    'The body is of a type nobody here reads.',
    'Send JSON with the header content-type: application/json.',
  )
