import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requeueLost } from '../../packages/server/src/capabilities/escalations/index.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { type Agent, openHouse, type TestHouse, type Visitor, visitor } from '../kit/index.ts'

let house: TestHouse
let ana: Visitor
let bob: Agent
beforeEach(async () => {
  house = await openHouse()
  ana = await visitor(house)
  bob = await house.agent()
  await ana.says('I want to talk to a person, please.')
  await bob.takesOver(ana)
}, 90_000)
afterEach(() => house.close())

const minute = 60
const waiting = { kind: 'waiting', for: 'takeover' }

/** Signs out everywhere. */
const leaves = ({ id }: Agent) =>
  house.db.platformRows(sql`delete from sessions where agent_id = ${id}::uuid`)

async function holderAfter(minutes: number) {
  await house.passes(minutes * minute)
  await requeueLost(house.node.house)
  await house.settle()
  const cleo = await house.agent('supervisor', 'Cleo')
  return (await cleo.sees(ana)).row.holder
}

describe('an agent who is switched off', () => {
  it('leaves nothing behind: what they held waits for somebody else at once', async () => {
    const [boss, ben] = [await house.agent('administrator', 'Dora'), await house.agent()]
    const { status } = await boss.ask('PATCH', `/api/agents/${bob.id}`, { active: false })
    expect(status).toBe(200)
    await house.settle()
    expect((await ben.sees(ana)).row.holder).toEqual(waiting)
    const { payload, actor } = (await house.eventsOf(ana)).findLast(
      ({ kind }) => kind === 'requeued',
    ) ?? { payload: null, actor: null }
    expect([payload, actor]).toMatchObject([{ why: 'agent_lost' }, 'platform'])
    expect((await ben.takesOver(ana)).holder.kind).toBe('human')
  })
})

describe('an agent who has left', () => {
  it('loses a conversation in which the customer waits for more than ten minutes', async () => {
    await ana.says('Hello? Is anybody there?')
    await leaves(bob)
    expect((await holderAfter(9)).kind).toBe('human')
    expect(await holderAfter(2)).toEqual(waiting)
  })

  it('keeps it while nobody waits for an answer', async () => {
    await bob.replies(ana, 'I will look it up and tell you tomorrow.')
    await leaves(bob)
    expect((await holderAfter(60)).kind).toBe('human')
  })

  it('keeps it while they give signs of life, however long the customer waits', async () => {
    await ana.says('Hello? Is anybody there?')
    for (const _ of Array(6)) {
      await bob.ask('GET', '/api/conversations')
      expect((await holderAfter(9)).kind).toBe('human')
    }
  })
})
