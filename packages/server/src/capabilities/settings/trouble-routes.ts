import { accepted, troubleList } from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { retryTrouble } from './retry-trouble.ts'
import { listTrouble } from './trouble.ts'

const supervisor = { needs: 'supervisor' as const }

export function troubleRoutes(app: App, house: House): void {
  app.get(
    '/api/trouble',
    { config: supervisor, schema: { response: { 200: troubleList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listTrouble(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/trouble/:id/retry',
    {
      config: supervisor,
      schema: { params: z.object({ id: z.string().max(60) }), response: { 200: accepted } },
    },
    async (request) => {
      const by = personOf(request)
      await house.db.transact(by.workspace, (tx) => retryTrouble(house, tx, by, request.params.id))
      return { ok: true as const }
    },
  )
}
