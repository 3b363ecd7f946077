import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { keyRoutes } from './key-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { teamRoutes } from './team-routes.ts'

export function peopleRoutes(app: App, house: House): void {
  sessionRoutes(app, house)
  teamRoutes(app, house)
  keyRoutes(app, house)
}
