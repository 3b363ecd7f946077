import type { AgentId, Role, WorkspaceId } from '@baton/domain'
import type { FastifyRequest } from 'fastify'
import { HttpProblem } from './problem.ts'

/** Who is asking. An API key acts as the agent who made it, with the key's own role, never above the maker's. */
export type Person = {
  workspace: WorkspaceId
  agent: AgentId
  name: string
  role: Role
  via: 'session' | 'api_key'
}

/** The browser session behind a request; null for API keys. */
export type Session = { tokenHash: string; csrf: string }

/** Who may call a route. Every route must say; there is no default that could be forgotten. */
export type Needs = 'public' | Role

declare module 'fastify' {
  interface FastifyContextConfig {
    needs: Needs
    /** The body stays the bytes that came in, whatever their type: signatures are made over bytes. */
    rawBody?: boolean
  }
  interface FastifyRequest {
    person: Person | null
    session: Session | null
    /** Why a request with credentials has no person. */
    unknownBecause: HttpProblem | null
  }
}

/** The person asking, in a route that needs one. */
export function personOf(request: Pick<FastifyRequest, 'person'>): Person {
  if (!request.person) throw notSignedIn()
  return request.person
}

export const notSignedIn = (): HttpProblem =>
  new HttpProblem(401, 'not_signed_in', 'You are not signed in.', 'Sign in and try again.')
