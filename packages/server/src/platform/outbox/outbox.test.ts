import type { ConversationId } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  openConversation,
  openDesk,
  type TestDesk,
} from '../../capabilities/knowledge/test-desk.ts'
import { after } from '../clock/clock.ts'
import { sql } from '../db/sql.ts'
import type { House } from '../house.ts'
import { testHouse } from '../http/test-house.ts'
import {
  abandonAllParcels,
  abandonedParcels,
  claimParcels,
  type Parcel,
  settleParcel,
} from './outbox.ts'

let house: House
let desk: TestDesk
let conversation: ConversationId
const now = new Date('2026-11-20T09:00:00Z')
beforeAll(async () => {
  house = await testHouse()
}, 90_000)
beforeEach(async () => {
  await house.db.script("update outbox set state = 'done' where state in ('waiting', 'sending')")
  desk = await openDesk(house)
  conversation = await openConversation(house, desk)
})

const put = (at = now, where = conversation) =>
  house.db.platformRows(sql`
    insert into outbox (workspace_id, conversation_id, kind, epoch, due, created_at)
    values (${desk.workspace}::uuid, ${where}::uuid, 'send', 0, ${at}::timestamptz, ${at}::timestamptz)`)
const take = (at = now, node = 'one') =>
  claimParcels(house.db, { now: at, until: after(at, 60), node, most: 10 })

describe('the outbox', () => {
  it('hands out the parcels of a conversation in order, the next one when the one before has ended', async () => {
    await put()
    await put()
    const [first, ...more] = await take()
    expect(more).toEqual([])
    expect(await take()).toEqual([])
    await settleParcel(house.db, first as Parcel, { state: 'done' })
    const [second] = await take()
    expect(Number(second?.id)).toBeGreaterThan(Number(first?.id))
  })

  it('lets a parcel that waits for its next attempt hold up the ones behind it', async () => {
    await put()
    await put()
    const [first] = await take()
    await settleParcel(house.db, first as Parcel, { state: 'waiting', due: after(now, 30) })
    expect(await take(after(now, 10))).toEqual([])
    const [again] = await take(after(now, 31))
    expect(again).toMatchObject({ id: first?.id, attempts: 2 })
  })

  it('goes on behind one that failed for good', async () => {
    await put()
    await put()
    const [first] = await take()
    await settleParcel(house.db, first as Parcel, { state: 'failed', problem: 'no such number' })
    expect(await take()).toHaveLength(1)
  })

  it('gives each parcel to one sender, however many ask at the same moment', async () => {
    await put()
    const taken = await Promise.all(['one', 'two', 'three'].map((node) => take(now, node)))
    expect(taken.flat()).toHaveLength(1)
  })

  it('tells of parcels whose sender died, only after its time, and never hands them out again by itself', async () => {
    await put()
    await take()
    const later = after(now, 61)
    expect(await abandonedParcels(house.db, now)).toEqual([])
    expect(await take(later)).toEqual([])
    expect(await abandonedParcels(house.db, later)).toHaveLength(1)
    await put()
    expect(await take(later)).toEqual([])
  })

  it('counts everything as abandoned at once when the only process has died', async () => {
    await put()
    await take()
    await abandonAllParcels(house.db, now)
    expect(await abandonedParcels(house.db, now)).toHaveLength(1)
  })
})
