import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'

const self = "'self'"
const none = "'none'"

/** What pages of this house may load and do; the bubble's doors alone are open to other sites. */
export async function secureHeaders(
  app: FastifyInstance,
  { publicUrl }: Pick<House, 'publicUrl'>,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: [self],
        scriptSrcAttr: [none],
        styleSrc: [self, "'unsafe-inline'"],
        imgSrc: [self, 'data:', 'https:'],
        fontSrc: [self, 'data:'],
        mediaSrc: [self, 'https:'],
        connectSrc: [self],
        workerSrc: [self],
        objectSrc: [none],
        baseUri: [none],
        formAction: [self],
        frameAncestors: [none],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    hsts: publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (isForOtherSites(request)) openToOtherSites(reply)
  })
  app.options('/webchat/*', { config: { needs: 'public' }, schema: { hide: true } }, preflight)
}

/** The bubble runs inside other people's pages: its script and its doors must answer them. */
function isForOtherSites({ url }: FastifyRequest): boolean {
  return url.startsWith('/webchat/') || url.split('?', 1)[0] === '/widget.js'
}

function openToOtherSites(reply: FastifyReply): void {
  reply.header('cross-origin-resource-policy', 'cross-origin')
  // Any site, but never with cookies: the visitor's token travels in a header that the site cannot guess.
  reply.header('access-control-allow-origin', '*')
}

async function preflight(_request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(204)
    .header('access-control-allow-methods', 'GET, POST')
    .header('access-control-allow-headers', 'authorization, content-type, last-event-id')
    .header('access-control-max-age', '86400')
    .send()
}
