import { policyDocument, policyView } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { publishPolicy, viewPolicy } from './policy.ts'

const agent = { needs: 'agent' as const }
const supervisor = { needs: 'supervisor' as const }

export function policyRoutes(app: App, house: House): void {
  app.get(
    '/api/policy',
    { config: agent, schema: { response: { 200: policyView } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => viewPolicy(tx, workspace))
    },
  )
  app.put(
    '/api/policy',
    { config: supervisor, schema: { body: policyDocument, response: { 200: policyView } } },
    async (request) => {
      const { workspace, agent: by } = personOf(request)
      return house.db.transact(workspace, async (tx) => {
        const at = house.clock.now()
        await publishPolicy(house, tx, workspace, { document: request.body, by, at })
        return viewPolicy(tx, workspace)
      })
    },
  )
}
