import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { accountRoutes } from './account-routes.ts'
import { macroRoutes } from './macro-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { troubleRoutes } from './trouble-routes.ts'

export function settingsRoutes(app: App, house: House): void {
  accountRoutes(app, house)
  policyRoutes(app, house)
  macroRoutes(app, house)
  troubleRoutes(app, house)
}
