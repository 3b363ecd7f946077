import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { accountRoutes } from './account-routes.ts'
import { macroRoutes } from './macro-routes.ts'
import { policyDraftRoutes } from './policy-draft-routes.ts'
import { policyRoutes, type WeighPolicy } from './policy-routes.ts'
import { troubleRoutes } from './trouble-routes.ts'

export function settingsRoutes(app: App, house: House, weighPolicy: WeighPolicy): void {
  accountRoutes(app, house)
  policyRoutes(app, house, weighPolicy)
  policyDraftRoutes(app, house)
  macroRoutes(app, house)
  troubleRoutes(app, house)
}
