import type { WorkspaceId } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import { freshWorkspace } from '../../platform/db/test-database.ts'
import type { House } from '../../platform/house.ts'
import { databaseOpens, handClock, testHouse } from '../../platform/http/test-house.ts'
import { claim, dropAllLeases } from '../../platform/lane/claim.ts'
import { addWork, finishWork, type Work } from '../../platform/lane/work.ts'
import { whenFree } from './when-free.ts'

const clock = handClock()
let house: House
let workspace: WorkspaceId
beforeAll(async () => {
  house = await testHouse({ clock })
}, databaseOpens)

beforeEach(async () => {
  await house.db.platformRows(sql`update inbox set state = 'done' where state = 'waiting'`)
  await dropAllLeases(house.db)
  workspace = await freshWorkspace(house.db)
  const now = clock.now()
  const work = { lane: 'notice:one', kind: 'send_notice', payload: {}, due: now, now }
  await house.db.transact(workspace, (tx) => addWork(tx, workspace, work))
})

const take = async (): Promise<Work | undefined> => {
  const now = clock.now()
  const [work] = await claim(house.db, { now, until: after(now, 45), node: 'test', most: 1 })
  return work
}

describe('work that finds no room', () => {
  it('is looked at again a second later, and not counted as a failure', async () => {
    const work = (await take()) as Work
    await whenFree(house, { room: { taken: 2, most: 2 } }, work, () => {
      throw new Error('there is no room')
    })
    expect(await take()).toBeUndefined()
    clock.move(1)
    const again = (await take()) as Work
    expect([again.id, again.attempts]).toEqual([work.id, 0])
  })

  it('has room when another is done, also with one that failed', async () => {
    const carriers = { room: { taken: 0, most: 1 } }
    const work = (await take()) as Work
    const failing = whenFree(house, carriers, work, async () => {
      expect(carriers.room.taken).toBe(1)
      throw new Error('the server is down')
    })
    await expect(failing).rejects.toThrow('the server is down')
    await whenFree(house, carriers, work, () =>
      house.db.transact(workspace, (tx) => finishWork(tx, work)),
    )
    expect(carriers.room.taken).toBe(0)
    expect(await take()).toBeUndefined()
  })
})
