import cookie from '@fastify/cookie'
import Fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import type { House } from '../house.ts'
import { newId } from '../ids/new-id.ts'
import type { App } from './app-type.ts'
import { readBodies } from './bodies.ts'
import { answerErrors, unknownRoute } from './errors.ts'
import { guardRoutes } from './guard.ts'
import { secureHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { limitRates } from './limits.ts'
import { describeApi, openApiRoute } from './openapi.ts'
import type { EventStream } from './sse.ts'

export type { App } from './app-type.ts'

export type AppOptions = {
  /** Off in benchmarks, where one address plays everybody. */
  rateLimits?: boolean
  /** Believe X-Forwarded-For: only behind a proxy that sets it. */
  trustProxy?: boolean
}

/** Two megabytes: more than any text or webhook, less than what would hurt. */
export const bodyLimit = 2 * 1024 * 1024

export async function createApp(house: House, options: AppOptions = {}): Promise<App> {
  const app: App = Fastify({
    logger: false,
    bodyLimit,
    // Whoever sends a request drop by drop gets half a minute for it; answers and streams take as long as they take.
    requestTimeout: 30_000,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => newId(),
    requestIdHeader: false,
    frameworkErrors: (error, request, reply) =>
      answerErrors(house.log)(
        error as FastifyError,
        request as FastifyRequest,
        reply as FastifyReply,
      ),
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerErrors(house.log))
  readBodies(app)
  endStreamsOnClose(app)
  await app.register(cookie)
  guardRoutes(app, house)
  await secureHeaders(app, house)
  if (options.rateLimits ?? true) await limitRates(app)
  await describeApi(app)
  app.setNotFoundHandler(() => {
    throw unknownRoute()
  })
  noteAnswers(app, house)
  healthRoutes(app, house)
  openApiRoute(app)
  return app
}

/** Streams never end by themselves, so closing the door would wait for them for ever. */
function endStreamsOnClose(app: App): void {
  const streams = new Set<EventStream>()
  app.decorate('openStreams', { getter: () => streams })
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.close()
  })
}

/** One line per answer, with the route's pattern: addresses may carry tokens. */
function noteAnswers(app: App, { log }: House): void {
  app.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    const milliseconds = Math.round(elapsedTime)
    log.info({ request: id, method, route: routeOptions.url, statusCode, milliseconds }, 'answered')
  })
}
