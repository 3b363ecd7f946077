import { randomBytes } from 'node:crypto'
import type { Environment } from '../environment.ts'
import type { Model } from '../models/model.ts'
import type { Database } from '../platform/db/database.ts'
import { quietLog } from '../platform/log/log.ts'
import { type Baton, wire } from '../wiring.ts'
import { openEmptyDatabase } from './kept-stage.ts'
import { scriptedChannels } from './scripted-channels.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

/** A whole house in memory with scripted channels: the rooms of the product, wired as always. */
export type SimulatedHouse = {
  baton: Baton
  db: Database
  clock: VirtualClock
  log: ReturnType<typeof quietLog>
}

/** Nothing of it touches the disk or listens on a port; its key lives as long as the process. */
const environment = (): Environment => ({
  ...{ port: 0, host: '127.0.0.1', dataFolder: '/nowhere', databaseUrl: null },
  ...{ publicUrl: 'http://simulation.invalid', demo: false, logLevel: 'silent' },
  secretKey: randomBytes(32).toString('hex'),
  ...{ rateLimits: false, trustProxy: false, loopbackHooks: false },
})

/** `folder`: where an empty database is kept for the next time. */
export async function openSimulatedHouse(
  model: Model | null,
  folder: string | null = null,
): Promise<SimulatedHouse> {
  const db = await openEmptyDatabase(folder)
  const [clock, log] = [virtualClock(new Date()), quietLog()]
  // Addresses that people typed in are not read either: what is played here reaches nobody.
  const getOutside = async () => {
    throw new Error('a simulated house reads nothing from outside')
  }
  const parts = { environment: environment(), db, log, clock, model, getOutside }
  const baton = await wire({ ...parts, channels: scriptedChannels })
  return { baton, db, clock, log }
}
