import type { WorkspaceId } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handClock } from '../../../../../tests/kit/hand-clock.ts'
import type { Tx } from '../db/database.ts'
import { sql } from '../db/sql.ts'
import { freshWorkspace } from '../db/test-database.ts'
import type { House } from '../house.ts'
import { testHouse } from '../http/test-house.ts'
import { newId } from '../ids/new-id.ts'
import { quietLog } from '../log/log.ts'
import { claim, dropAllLeases, putBack } from './claim.ts'
import { laneWorker } from './lane-worker.ts'
import { addWork, finishWork, LeaseLost, type NewWork, type Work } from './work.ts'

let house: House & { clock: ReturnType<typeof handClock>; log: ReturnType<typeof quietLog> }
let workspace: WorkspaceId
beforeAll(() => testHouse(), 90_000)
beforeEach(async () => {
  const [clock, log] = [handClock(), quietLog()]
  house = { ...(await testHouse({ node: newId() })), clock, log }
  workspace = await freshWorkspace(house.db)
  // Tests share the database: what earlier ones left must not be done here.
  await house.db.script("update inbox set state = 'done' where state = 'waiting'")
})

const put = (lane: string, more: Partial<NewWork> = {}) =>
  house.db.transact(workspace, (tx) =>
    addWork(tx, workspace, {
      ...{ lane, kind: 'note', payload: {}, due: house.clock.now(), now: house.clock.now() },
      ...more,
    }),
  )
const finish = (work: Work) => house.db.transact(workspace, (tx) => finishWork(tx, work))
const statesOf = async () =>
  (
    await house.db.platformRows<{ state: string }>(
      sql`select state from inbox where workspace_id = ${workspace}::uuid order by id`,
    )
  ).map(({ state }) => state)

function worker(note: (work: Work) => Promise<void> | void) {
  const handle = async (work: Work) => {
    await note(work)
    await finish(work)
  }
  return laneWorker(house, {
    handlers: { note: handle },
    atOnce: 4,
    leaseSeconds: 45,
    patience: {},
  })
}

describe('a lane', () => {
  it('is worked in order, one piece after the other', async () => {
    const done: unknown[] = []
    for (let place = 1; place <= 5; place += 1) await put('one', { payload: { place } })
    await worker(({ payload }) => void done.push(payload.place)).drain()
    expect(done).toEqual([1, 2, 3, 4, 5])
  })

  it('does not hold up other lanes, and never has two of its pieces under way', async () => {
    const underWay: string[] = []
    let most = 0
    for (const lane of ['one', 'one', 'two', 'three']) await put(lane)
    await worker(async ({ lane }) => {
      expect(underWay).not.toContain(lane)
      underWay.push(lane)
      most = Math.max(most, underWay.length)
      await house.db.platformRows(sql`select 1`)
      underWay.splice(underWay.indexOf(lane), 1)
    }).drain()
    expect(most).toBe(3)
    expect(await statesOf()).toEqual(['done', 'done', 'done', 'done'])
  })

  it('does work when it is due and not before', async () => {
    const due = new Date(house.clock.now().getTime() + 60_000)
    await put('one', { due })
    const run = worker(() => {})
    expect(await run.drain()).toBe(0)
    house.clock.move(60)
    expect(await run.drain()).toBe(1)
  })

  it('keeps one row for requests under one key; the newest says when and what', async () => {
    const seen: unknown[] = []
    for (const asked of ['first', 'second']) await put('one', { key: 'turn', payload: { asked } })
    await worker(({ payload }) => void seen.push(payload.asked)).drain()
    expect(seen).toEqual(['second'])
  })

  it('keeps a request that comes while an older one under the same key is being done', async () => {
    const seen: unknown[] = []
    await put('one', { key: 'turn', payload: { asked: 'first' } })
    await worker(async ({ payload }) => {
      if (seen.length === 0) await put('one', { key: 'turn', payload: { asked: 'second' } })
      seen.push(payload.asked)
    }).drain()
    expect(seen).toEqual(['first', 'second'])
    expect(await statesOf()).not.toContain('waiting')
  })
})

describe('work that fails', () => {
  it('is tried again later and later, then given up and kept for operators with its reason', async () => {
    const times: number[] = []
    const begin = house.clock.now().getTime()
    await put('one')
    const run = worker(() => {
      times.push((house.clock.now().getTime() - begin) / 1000)
      throw new Error('the printer is on fire')
    })
    for (let second = 0; second < 60; second += 1) {
      await run.drain()
      house.clock.move(1)
    }
    expect(times).toEqual([0, 1, 5, 14])
    const [row] = await house.db.platformRows(
      sql`select state, problem, attempts from inbox where workspace_id = ${workspace}::uuid`,
    )
    expect(row).toMatchObject({ state: 'failed', attempts: 4 })
    expect(row).toMatchObject({ problem: expect.stringContaining('printer is on fire') })
  })

  it('becomes other work when its kind says so, in the same step that gives it up', async () => {
    const seen: string[] = []
    await put('one', { kind: 'note', payload: { about: 'ana' } })
    const run = laneWorker(house, {
      handlers: {
        note: () => Promise.reject(new Error('no')),
        rescue: async (work) => {
          seen.push(`${work.payload.about}: ${work.payload.problem}`)
          await finish(work)
        },
      },
      ...{ atOnce: 4, leaseSeconds: 45 },
      patience: { note: { attempts: 2, next: 'rescue' } },
    })
    await run.drain()
    house.clock.move(30)
    await run.drain()
    house.clock.move(30)
    await run.drain()
    expect(seen).toEqual(['ana: Error: no'])
  })

  it('of a kind nobody handles is a failure too, and not forgotten', async () => {
    await put('one', { kind: 'unheard-of' })
    await worker(() => {}).drain()
    expect(await statesOf()).toEqual(['waiting'])
    expect(house.log.problems[0]?.facts).toMatchObject({ kind: 'unheard-of' })
  })
})

/** Holds a free lane, lets somebody look at it, and ends the lane's first work before giving the lane up to them. */
async function whileEnding(work: Work, look: () => Promise<Work | undefined>) {
  await dropAllLeases(house.db)
  const { looking } = await house.db.asPlatform(async (tx) => {
    await tx.rows(
      sql`select 1 from lanes where workspace_id = ${workspace}::uuid and lane = ${work.lane} for update`,
    )
    // An embedded database has no neighbours: there, whoever looks comes after us.
    const looking = house.db.kind === 'postgres' ? look() : null
    while (looking && !(await somebodyWaits(tx))) await new Promise((go) => setTimeout(go, 5))
    await tx.rows(
      sql`update inbox set state = 'done' where workspace_id = ${workspace}::uuid and id = ${work.id}::bigint`,
    )
    return { looking }
  })
  return (await looking) ?? (await look())
}

const somebodyWaits = (tx: Tx): Promise<unknown> =>
  tx.first(sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)

describe('a lease', () => {
  const take = async (node: string): Promise<Work | undefined> => {
    const now = house.clock.now()
    const until = new Date(now.getTime() + 45_000)
    return (await claim(house.db, { now, until, node, most: 1 }))[0]
  }

  it('keeps others away until it runs out; then whoever had it can neither finish nor put back', async () => {
    await put('one')
    const slow = (await take('slow')) as Work
    expect(await take('quick')).toBeUndefined()
    house.clock.move(46)
    const quick = (await take('quick')) as Work
    expect(quick.id).toBe(slow.id)
    await expect(finish(slow)).rejects.toThrow(LeaseLost)
    const back = { due: house.clock.now(), problem: 'late', patience: { attempts: 1 } }
    expect(await putBack(house.db, slow, back)).toEqual([])
    await finish(quick)
    expect(await statesOf()).toEqual(['done'])
  })

  it('of a process that died alone with its folder can be dropped at once', async () => {
    await put('one')
    await take('dead')
    expect(await take('alive')).toBeUndefined()
    await dropAllLeases(house.db)
    expect(await take('alive')).toBeDefined()
  })

  it('on a lane whose work another node ended meanwhile is given up, and the rest of the lane goes on at once', async () => {
    await put('one', { payload: { place: 1 } })
    await put('one', { payload: { place: 2 } })
    const first = (await take('slow')) as Work
    const second = await whileEnding(first, () => take('quick'))
    expect(second?.payload).toEqual({ place: 2 })
  })

  it('is given once, however many ask at the same moment', async () => {
    await put('one')
    const found = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(take))
    expect(found.filter((each) => each !== undefined)).toHaveLength(1)
  })
})
