import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Door, doorTo } from './door.ts'
import { seed } from './seed.ts'

export type Floor = { door: Door; close(): void }

/** The floor: what a support desk must write and send for one answered message, without thinking and without a lane. */
export async function openFloor(databaseUrl: string, vendorUrl: string): Promise<Floor> {
  const seeded = await seed({ databaseUrl, dataFolder: '' }, vendorUrl)
  const settings = JSON.stringify({ databaseUrl, vendorUrl, ...seeded })
  const child = fork(join(import.meta.dirname, 'floor-server.ts'), [settings], { stdio: 'inherit' })
  const [{ port }] = await once(child, 'message')
  const webhookUrl = `http://127.0.0.1:${port}/hook`
  return { door: doorTo('floor', 1, { webhookUrl, ...seeded }), close: () => void child.kill() }
}
