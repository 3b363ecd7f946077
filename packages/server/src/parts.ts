import type { Desk } from './capabilities/assistant/index.ts'
import type { Channels } from './capabilities/conversations/index.ts'
import type { Stage } from './capabilities/simulations/index.ts'
import type { Environment } from './environment.ts'
import type { Model } from './models/model.ts'
import type { Clock } from './platform/clock/clock.ts'
import type { Database } from './platform/db/database.ts'
import type { House } from './platform/house.ts'
import type { App } from './platform/http/app.ts'
import type { Log } from './platform/log/log.ts'
import type { GetOutside } from './platform/outgoing/get-outside.ts'

/** What differs between a running house, a test and a benchmark. */
export type Parts = {
  environment: Environment
  db: Database
  log: Log
  clock?: Clock
  /** A model over the network; without one the built-in mind answers alone. */
  model?: Model | null
  channels?: Channels
  /** How addresses that people typed in are read; tests play the internet. */
  getOutside?: GetOutside
  /** Where scenarios are played; usually a process beside this one. */
  stage?: Stage
  racePoint?: Desk['racePoint']
  /** Pages beside the desk: the demo company's shop. */
  morePages?: (app: App, house: House) => Promise<void>
}
