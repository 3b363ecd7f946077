import type { House } from '../../platform/house.ts'
import type { App } from '../../platform/http/app.ts'
import type { Carriers } from './carriers.ts'
import { mySettingsRoutes } from './my-settings-routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import { teamWaysRoutes } from './team-ways-routes.ts'

export function noticesRoutes(app: App, house: House, carriers: Carriers): void {
  noticeRoutes(app, house)
  mySettingsRoutes(app, house, carriers)
  teamWaysRoutes(app, house, carriers)
}
