import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import { runRoutes } from './run-routes.ts'
import { scenarioRoutes } from './scenario-routes.ts'
import type { Simulations } from './simulations.ts'

export function simulationRoutes(app: App, house: House, played: Simulations): void {
  scenarioRoutes(app, house)
  runRoutes(app, house, played)
}
