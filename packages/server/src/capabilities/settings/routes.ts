import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { accountRoutes } from './account-routes.ts'
import { macroRoutes } from './macro-routes.ts'
import { policyDraftRoutes } from './policy-draft-routes.ts'
import { policyRoutes, type TryPolicy, type WeighPolicy } from './policy-routes.ts'
import { troubleRoutes } from './trouble-routes.ts'

/** For houses without scenarios, and for tests of single rooms. */
const untried: TryPolicy = async () => null

export function settingsRoutes(
  app: App,
  house: House,
  weigh: WeighPolicy,
  tryOut: TryPolicy = untried,
): void {
  accountRoutes(app, house)
  policyRoutes(app, house, { weigh, tryOut })
  policyDraftRoutes(app, house)
  macroRoutes(app, house)
  troubleRoutes(app, house)
}
