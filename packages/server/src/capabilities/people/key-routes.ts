import { accepted, apiKeyView, newApiKey, newApiKeyBody } from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { addApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'

const administrator = { needs: 'administrator' as const }
const items = z.object({ items: z.array(apiKeyView) })
const byId = z.object({ id: z.uuid() })

export function keyRoutes(app: App, house: House): void {
  app.get(
    '/api/api-keys',
    { config: administrator, schema: { response: { 200: items } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listApiKeys(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/api-keys',
    { config: administrator, schema: { body: newApiKeyBody, response: { 200: newApiKey } } },
    async (request) => {
      const by = personOf(request)
      return house.db.transact(by.workspace, (tx) => addApiKey(house, tx, by, request.body))
    },
  )
  app.delete(
    '/api/api-keys/:id',
    { config: administrator, schema: { params: byId, response: { 200: accepted } } },
    async (request) => {
      const by = personOf(request)
      await house.db.transact(by.workspace, (tx) => revokeApiKey(house, tx, by, request.params.id))
      return { ok: true as const }
    },
  )
}
