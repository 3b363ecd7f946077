import {
  accepted,
  agentView,
  changeAgentBody,
  newAgentBody,
  setPasswordBody,
} from '@baton/contract'
import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { listAgents } from './agents.store.ts'
import { addAgent, changeAgent, type Leaving } from './change-agent.ts'
import { setPasswordOf } from './set-password.ts'

const agent = { needs: 'agent' as const }
const administrator = { needs: 'administrator' as const }
const items = z.object({ items: z.array(agentView) })
const byId = z.object({ id: z.uuid() })

export function teamRoutes(app: App, house: House, leaving: Leaving): void {
  app.get(
    '/api/agents',
    { config: agent, schema: { response: { 200: items } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listAgents(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/agents',
    { config: administrator, schema: { body: newAgentBody, response: { 200: agentView } } },
    async (request) => addAgent(house, personOf(request), request.body),
  )
  app.patch(
    '/api/agents/:id',
    {
      config: administrator,
      schema: { params: byId, body: changeAgentBody, response: { 200: agentView } },
    },
    async (request) =>
      changeAgent(house, personOf(request), request.params.id, request.body, leaving),
  )
  app.put(
    '/api/agents/:id/password',
    {
      config: administrator,
      schema: { params: byId, body: setPasswordBody, response: { 200: accepted } },
    },
    async (request) => {
      await setPasswordOf(house, personOf(request), request.params.id, request.body.password)
      return { ok: true as const }
    },
  )
}
