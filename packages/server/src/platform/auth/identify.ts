import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import type { Person, Session } from '../http/person.ts'
import { HttpProblem } from '../http/problem.ts'
import { sha256 } from '../secrets/secrets.ts'
import { findApiKey, noteUse, roleOfKey } from './api-keys.ts'
import { sessionCookie, setSessionCookie } from './cookie.ts'
import { findSession, slideSession } from './sessions.ts'

type Desk = Pick<House, 'db' | 'clock' | 'publicUrl'>
type Found = { person: Person; session: Session | null }

/** Who sends this request, by API key or session cookie; a problem when what they show is not good (any more). */
export async function identify(
  house: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Found | HttpProblem | null> {
  const key = bearerOf(request)
  if (key !== null) return byApiKey(house, key)
  const token = request.cookies[sessionCookie]
  if (!token) return null
  const tokenHash = sha256(token)
  const found = await bySession(house, tokenHash)
  if (found instanceof HttpProblem) return found
  if (await slideSession(house, tokenHash, found.expires)) setSessionCookie(reply, house, token)
  return found
}

/** Asked while a stream is open: would the same credentials still be let in, as the same person? */
export async function isStillWelcome(house: Desk, request: FastifyRequest): Promise<boolean> {
  const { person, session } = request
  if (!person) return true
  const key = bearerOf(request)
  const found = session
    ? await bySession(house, session.tokenHash)
    : await byApiKey(house, key ?? '')
  return !(found instanceof HttpProblem) && found.person.role === person.role
}

async function bySession(
  house: Desk,
  tokenHash: string,
): Promise<(Found & { expires: Date }) | HttpProblem> {
  const stored = await findSession(house, tokenHash)
  if (!stored?.active) return ended('not_signed_in', 'You are not signed in.')
  if (stored.expires <= house.clock.now())
    return ended('session_expired', 'Your session ended because nothing happened for 12 hours.')
  const { workspace, agent, name, role, csrf, expires } = stored
  return {
    person: { workspace, agent, name, role, via: 'session' },
    session: { tokenHash, csrf },
    expires,
  }
}

async function byApiKey(house: Desk, key: string): Promise<Found | HttpProblem> {
  const stored = await findApiKey(house, sha256(key))
  if (!stored || stored.revoked || !stored.active)
    return new HttpProblem(
      401,
      'unknown_api_key',
      'This API key is not known here, or was taken back.',
      'Ask an administrator for a new key.',
    )
  await noteUse(house, stored)
  const { workspace, agent, name } = stored
  const person: Person = { workspace, agent, name, role: roleOfKey(stored), via: 'api_key' }
  return { person, session: null }
}

const ended = (code: string, message: string): HttpProblem =>
  new HttpProblem(401, code, message, 'Sign in and go on where you were.')

function bearerOf(request: FastifyRequest): string | null {
  const header = request.headers.authorization
  return header?.startsWith('Bearer ') ? header.slice(7).trim() : null
}
