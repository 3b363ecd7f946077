import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { HttpProblem } from './problem.ts'

type Budget = { name: string; perMinute: number }

const signIn: Budget = { name: 'sign-in', perMinute: 10 }
const webchat: Budget = { name: 'webchat', perMinute: 300 }
const api: Budget = { name: 'api', perMinute: 600 }
/** Where passwords are checked: slow on purpose, and the place to guess. */
const doors = new Set(['/api/session', '/api/session/demo', '/api/setup'])

/** Vendors and probes are never turned away, pages and assets cost next to nothing: no budget. */
function budgetOf(request: FastifyRequest): Budget | null {
  const url = request.routeOptions.url ?? ''
  if (request.method === 'POST' && doors.has(url)) return signIn
  if (url.startsWith('/webchat/')) return webchat
  return url.startsWith('/api/') ? api : null
}

/** Counts per node and minute: by person where one is known, by address otherwise. */
export async function limitRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    cache: 50_000,
    allowList: (request) => budgetOf(request) === null,
    max: (request) => budgetOf(request)?.perMinute ?? api.perMinute,
    keyGenerator: (request) => `${budgetOf(request)?.name} ${whoIs(request)}`,
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl),
  })
}

/** Programs of an agent count apart from their desk, so that neither can bring the other to a halt. */
const whoIs = ({ person, ip }: FastifyRequest): string =>
  person ? `${person.via} ${person.agent}` : networkOf(ip)

/** Who has one IPv6 address has 2^64 of them, so its network counts as one. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip
  const [left = '', right = ''] = ip.split('::')
  const [head, tail] = [left.split(':').filter(Boolean), right.split(':').filter(Boolean)]
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}

function tooMany(milliseconds: number): HttpProblem {
  const seconds = Math.ceil(milliseconds / 1000)
  return new HttpProblem(
    429,
    'too_many_requests',
    'That was too often within a minute.',
    `Wait ${seconds} seconds and try again.`,
  )
}
