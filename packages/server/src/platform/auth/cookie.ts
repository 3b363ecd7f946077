import type { FastifyReply } from 'fastify'
import type { House } from '../house.ts'
import { sessionSeconds } from './sessions.ts'

export const sessionCookie = 'baton_session'

const attributes = ({ publicUrl }: Pick<House, 'publicUrl'>) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: publicUrl.startsWith('https:'),
})

/** No script can read it, no foreign page can post with it, and over https it never travels in the clear. */
export function setSessionCookie(
  reply: Pick<FastifyReply, 'setCookie'>,
  house: Pick<House, 'publicUrl'>,
  token: string,
): void {
  reply.setCookie(sessionCookie, token, { ...attributes(house), maxAge: sessionSeconds })
}

export function clearSessionCookie(
  reply: Pick<FastifyReply, 'clearCookie'>,
  house: Pick<House, 'publicUrl'>,
): void {
  reply.clearCookie(sessionCookie, attributes(house))
}
