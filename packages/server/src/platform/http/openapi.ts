import { problem } from '@baton/contract'
import swagger from '@fastify/swagger'
import type { FastifySchema } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { App } from './app-type.ts'

/** The document from which clients are made, written from the routes themselves. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Baton',
        description:
          'Support conversations that an assistant and people work together. Every error is a `problem`.',
        version: '1',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'baton_session' },
          apiKey: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: (document) => {
      const { needs } = document.route.config ?? { needs: 'public' }
      const { schema, url } = jsonSchemaTransform({
        ...document,
        schema: described(document.schema, document.url, needs),
      })
      return { schema, url }
    },
  })
}

/** Registered last, so that the document is there when somebody asks. */
export function openApiRoute(app: App): void {
  app.get(
    '/api/openapi.json',
    { config: { needs: 'public' }, schema: { hide: true } },
    async () => app.swagger() as unknown,
  )
}

const signedIn: Record<string, string[]>[] = [{ session: [] }, { apiKey: [] }]
const documented = /^\/(api|webchat|hooks|health)\//

function described(schema: FastifySchema | undefined, url: string, needs: string) {
  const who = needs === 'public' ? 'Open to everybody.' : `Needs the role ${needs}.`
  return {
    ...schema,
    hide: schema?.hide === true || !documented.test(url),
    description: schema?.description ? `${schema.description}\n\n${who}` : who,
    security: needs === 'public' ? [] : signedIn,
    response: { ...(schema?.response ?? {}), default: problem },
  }
}
