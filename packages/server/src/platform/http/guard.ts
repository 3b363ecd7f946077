import { isAtLeast } from '@baton/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { identify, isStillWelcome } from '../auth/identify.ts'
import type { House } from '../house.ts'
import { isSameSecret } from '../secrets/secrets.ts'
import { notSignedIn } from './person.ts'
import { HttpProblem } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Nobody gets past without the route having said who may. */
export function guardRoutes(app: FastifyInstance, house: House): void {
  app.decorateRequest('person', null)
  app.decorateRequest('session', null)
  app.decorateRequest('unknownBecause', null)
  app.decorateRequest('isStillWelcome', async function (this: FastifyRequest) {
    return isStillWelcome(house, this)
  })
  app.addHook('onRoute', (route) => {
    if (!route.config?.needs)
      throw new Error(
        `${String(route.method)} ${route.url} does not say who may call it. Add config: { needs: 'public' | 'agent' | 'supervisor' | 'administrator' }.`,
      )
  })
  // First find out who it is, then count requests (by person), then let in or refuse: so guessing keys is counted too.
  app.addHook('onRequest', async (request, reply) => {
    if (!needsPerson(request)) return
    const found = await identify(house, request, reply)
    if (found instanceof HttpProblem) request.unknownBecause = found
    else if (found) Object.assign(request, found)
  })
  app.addHook('preParsing', async (request) => permit(request))
}

const needsPerson = (request: FastifyRequest): boolean =>
  !request.is404 && request.routeOptions.config.needs !== 'public'

function permit(request: FastifyRequest): void {
  if (!needsPerson(request)) return
  const { needs } = request.routeOptions.config
  if (!request.person || needs === 'public') throw request.unknownBecause ?? notSignedIn()
  if (!isAtLeast(request.person.role, needs)) throw mayNot(needs)
  if (request.session && !reading.has(request.method)) checkCsrf(request, request.session.csrf)
}

const mayNot = (needs: string): HttpProblem =>
  new HttpProblem(
    403,
    'may_not',
    `This needs the role ${needs}, which you do not have.`,
    'Ask an administrator of your team.',
  )

/** A foreign page can make a browser send the cookie, but it cannot know this header. */
function checkCsrf(request: FastifyRequest, csrf: string): void {
  const given = request.headers['x-baton-csrf']
  if (typeof given === 'string' && isSameSecret(given, csrf)) return
  throw new HttpProblem(
    403,
    'csrf_missing',
    'The header x-baton-csrf is missing or is not the one of your session.',
    'Reload the page and try again.',
  )
}
