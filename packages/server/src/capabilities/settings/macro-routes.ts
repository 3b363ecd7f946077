import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { addMacro, listMacros, macro, macroList, newMacroBody } from './macros.ts'

const agent = { needs: 'agent' as const }
const supervisor = { needs: 'supervisor' as const }

export function macroRoutes(app: App, house: House): void {
  app.get(
    '/api/macros',
    { config: agent, schema: { response: { 200: macroList } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, async (tx) => ({
        items: await listMacros(tx, workspace),
      }))
    },
  )
  app.post(
    '/api/macros',
    { config: supervisor, schema: { body: newMacroBody, response: { 200: macro } } },
    async (request) => {
      const by = personOf(request)
      return house.db.transact(by.workspace, (tx) => addMacro(house, tx, by, request.body))
    },
  )
}
