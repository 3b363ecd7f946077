import {
  accepted,
  changePasswordBody,
  demoSignInBody,
  me,
  setup,
  setupBody,
  signInBody,
} from '@baton/contract'
import type { FastifyReply } from 'fastify'
import { clearSessionCookie, setSessionCookie } from '../../platform/auth/cookie.ts'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { HttpProblem } from '../../platform/http/problem.ts'
import { meOf } from './me.ts'
import { changeOwnPassword } from './set-password.ts'
import { setUp, viewSetup } from './set-up.ts'
import { type SignedIn, signIn, signInToDemo, signOut } from './sign-in.ts'

const open = { needs: 'public' as const }
const agent = { needs: 'agent' as const }

/** Doors into the house, and the way out. */
export function sessionRoutes(app: App, house: House): void {
  doors(app, house)
  app.get('/api/session', { config: agent, schema: { response: { 200: me } } }, async (request) => {
    const person = personOf(request)
    const csrf = request.session?.csrf ?? ''
    return house.db.transact(person.workspace, (tx) => meOf(tx, person, csrf))
  })
  app.delete(
    '/api/session',
    { config: agent, schema: { response: { 200: accepted } } },
    async (request, reply) => {
      const person = personOf(request)
      const { session } = request
      if (!session) throw noSession()
      await house.db.transact(person.workspace, (tx) => signOut(house, tx, person, session))
      clearSessionCookie(reply, house)
      return { ok: true as const }
    },
  )
  app.put(
    '/api/session/password',
    { config: agent, schema: { body: changePasswordBody, response: { 200: accepted } } },
    async (request) => {
      if (!request.session) throw noSession()
      await changeOwnPassword(house, personOf(request), request.session, request.body)
      return { ok: true as const }
    },
  )
}

function doors(app: App, house: House): void {
  const welcome = (reply: Pick<FastifyReply, 'setCookie'>, { token, me: who }: SignedIn) => {
    setSessionCookie(reply, house, token)
    return who
  }
  app.get('/api/setup', { config: open, schema: { response: { 200: setup } } }, () =>
    viewSetup(house),
  )
  app.post(
    '/api/setup',
    { config: open, schema: { body: setupBody, response: { 200: me } } },
    async ({ body }, reply) => welcome(reply, await setUp(house, body)),
  )
  app.post(
    '/api/session',
    { config: open, schema: { body: signInBody, response: { 200: me } } },
    async ({ body }, reply) => welcome(reply, await signIn(house, body)),
  )
  app.post(
    '/api/session/demo',
    { config: open, schema: { body: demoSignInBody, response: { 200: me } } },
    async ({ body }, reply) => welcome(reply, await signInToDemo(house, body.agent)),
  )
}

const noSession = (): HttpProblem =>
  new HttpProblem(
    400,
    'no_session',
    'An API key has no session and no password.',
    'Sign in as a person, or take the key back with DELETE /api/api-keys/:id.',
  )
