import { overview } from '@baton/contract'
import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { personOf } from '../../platform/http/person.ts'
import { overviewOf } from './overview.ts'

/** Everybody on the team sees how the day goes. */
export function overviewRoutes(app: App, house: House): void {
  app.get(
    '/api/overview',
    { config: { needs: 'agent' }, schema: { response: { 200: overview } } },
    async (request) => {
      const { workspace } = personOf(request)
      return house.db.transact(workspace, (tx) => overviewOf(tx, workspace, house.clock.now()))
    },
  )
}
