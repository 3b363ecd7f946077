import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import type { Leaving } from './change-agent.ts'
import { keyRoutes } from './key-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { teamRoutes } from './team-routes.ts'

export function peopleRoutes(app: App, house: House, leaving: Leaving): void {
  sessionRoutes(app, house)
  teamRoutes(app, house, leaving)
  keyRoutes(app, house)
}
