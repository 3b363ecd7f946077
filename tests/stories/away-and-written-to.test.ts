import type { NoticeView } from '@baton/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  endSettled,
  newsOfOthers,
  notify,
  tellOfQuestions,
  tellOfUnanswered,
} from '../../packages/server/src/capabilities/notices/index.ts'
import {
  type Agent,
  askWith,
  openHouse,
  type TestHouse,
  type Visitor,
  visitor,
} from '../kit/index.ts'
import { signIn } from '../kit/stage.ts'
import { listen, openDoor } from '../kit/streams.ts'

let house: TestHouse
let ana: Visitor
let bob: Agent
beforeEach(async () => {
  house = await openHouse()
  ana = await visitor(house)
  bob = await house.agent()
}, 90_000)
afterEach(() => house.close())

const isNow = (agent: Agent, presence: string) => agent.ask('PUT', '/api/presence', { presence })
const noticesOf = async (agent: Agent): Promise<NoticeView[]> =>
  (await agent.ask('GET', '/api/me/notices')).body.items
async function looksAround() {
  await endSettled(house.node.house)
  await tellOfQuestions(house.node.house)
  await tellOfUnanswered(house.node.house)
  await house.settle()
}

describe('a customer who writes to somebody who is away', () => {
  beforeEach(async () => {
    await ana.says('I want to talk to a person, please.')
    await bob.takesOver(ana)
    await bob.replies(ana, 'I am here. What is it about?')
  })

  it('is told to them once for each time they wait, until it is answered', async () => {
    await isNow(bob, 'away')
    await ana.says('It leaks again.')
    await looksAround()
    await ana.says('Hello?')
    await looksAround()
    expect((await noticesOf(bob)).map(({ kind }) => kind)).toEqual(['customer_wrote'])
    await bob.replies(ana, 'I look into it.')
    await looksAround()
    expect((await noticesOf(bob))[0]?.overAt).not.toBeNull()
    await ana.says('And now the light blinks.')
    await looksAround()
    expect((await noticesOf(bob)).filter(({ overAt }) => overAt === null)).toHaveLength(1)
  })

  it('is no news for whoever sits at the desk', async () => {
    await isNow(bob, 'available')
    await ana.says('It leaks again.')
    await looksAround()
    expect(await noticesOf(bob)).toEqual([])
  })
})

describe('a question of the assistant that nobody in particular was asked', () => {
  it('is told to those who are there, and ends when it is answered', async () => {
    const ben = await house.agent('agent', 'Ben')
    await isNow(bob, 'available')
    await isNow(ben, 'offline')
    await ana.says('Do you sell refurbished grinders to schools in Portugal?')
    await house.passes(5)
    expect((await bob.sees(ana)).row.holder).toEqual({ kind: 'waiting', for: 'steer' })
    await looksAround()
    await looksAround()
    expect((await noticesOf(bob)).map(({ kind }) => kind)).toEqual(['steer_question'])
    expect(await noticesOf(ben)).toEqual([])
    await bob.steers(ana, 'No, only new ones.')
    await looksAround()
    expect((await noticesOf(bob))[0]?.overAt).not.toBeNull()
  })
})

describe('a screen on another node', () => {
  it('shows a notice that this node made, once it has looked', async () => {
    const second = await house.anotherNode()
    const { workspace, node } = house
    const door = await openDoor({ ...house, node: second })
    const line = await listen(door, '/api/live', await signIn(node.house, workspace, bob.id))
    const look = newsOfOthers(second.house)
    await look()
    await house.db.transact(workspace, (tx) =>
      notify(node.house, tx, {
        ...{ workspace, agents: [bob.id], kind: 'alert', urgent: false },
        ...{ title: 'Nobody is on call', body: 'From 18:00 on.', link: null },
      }),
    )
    await until(line.received, look)
    line.hangUp()
    const asked = askWith(second.app, await signIn(node.house, workspace, bob.id))
    expect((await asked('GET', '/api/me/notices')).body.open).toBe(1)
  })
})

/** Whoever else works on this server may hold the news back; then somebody has to look again. */
async function until(received: { data: Record<string, unknown> }[], look: () => Promise<void>) {
  while (!received.some(({ data }) => data.kind === 'notice')) {
    await look()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
