import type { NoticeView } from '@baton/contract'
import type { ConversationId } from '@baton/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  alertSupervisors,
  onAtRisk,
  onBreached,
  onCallbackDue,
  onCallbackSettled,
  onClockEnded,
  onMet,
  onOfferEnded,
  onOffered,
  onPaged,
  onPageOver,
} from '../../packages/server/src/capabilities/notices/index.ts'
import type { Tx } from '../../packages/server/src/platform/db/database.ts'
import {
  type Agent,
  agreesToPush,
  type Carrying,
  chooses,
  openCarriers,
  openHouse,
  type TestHouse,
  type Visitor,
  visitor,
} from '../kit/index.ts'
import { signIn } from '../kit/stage.ts'
import { listen, openDoor } from '../kit/streams.ts'

let house: TestHouse
let carrying: Carrying
let boss: Agent
let bob: Agent
let mia: Visitor
beforeEach(async () => {
  house = await openHouse()
  boss = await house.agent('administrator', 'Dora')
  bob = await house.agent('agent', 'Bob')
  carrying = await openCarriers(boss, ['alert'])
  await agreesToPush(bob, carrying.push, 'laptop')
  mia = await visitor(house, { id: 'mia', name: 'Mia Torres', email: 'mia@example.com' })
  await mia.says('I want to talk to a person, please.')
}, 90_000)
afterEach(async () => {
  await house.close()
  await carrying.close()
})

/** What finds no room among the notices under way looks again a second later. */
const within = (work: (tx: Tx) => Promise<void>) =>
  house.db.transact(house.workspace, work).then(() => house.passes(2))
const offer = async (agent = bob) => {
  const conversation = (await mia.conversation()) as ConversationId
  const at = house.clock.now()
  const endsAt = new Date(at.getTime() + 45_000)
  const { workspace } = house
  return { workspace, conversation, mode: 'takeover' as const, agent: agent.id, at, endsAt }
}
const isOffered = async (agent = bob) => {
  const facts = await offer(agent)
  await within((tx) => onOffered(house.node.house, tx, facts))
}
const isPaged = async () => {
  const { workspace, conversation } = await offer()
  const why = 'Smoke comes out of the machine.'
  const facts = { workspace, conversation, agents: [bob.id], why }
  await within((tx) => onPaged(house.node.house, tx, facts))
}
const noticesOf = async (agent: Agent): Promise<NoticeView[]> =>
  (await agent.ask('GET', '/api/me/notices')).body.items
const pushed = () => carrying.push.received().map(({ data }) => data.title)
const mailed = () => carrying.mail.received().map(({ subject }) => subject)

describe('an offer', () => {
  beforeEach(() => chooses(bob, { kinds: { offer: ['desk', 'push', 'email'] } }))

  it('reaches the open desk, the browser and the mailbox, and nobody else', async () => {
    const door = await openDoor(house)
    const screenOf = async ({ id }: Agent) =>
      listen(door, '/api/live', await signIn(house.node.house, house.workspace, id))
    const [mine, theirs] = [await screenOf(bob), await screenOf(boss)]
    await isOffered()
    await mine.until((all) => all.some(({ data }) => data.kind === 'notice'))
    expect(theirs.received.filter(({ data }) => data.kind === 'notice')).toEqual([])
    expect(pushed()).toEqual(['Mia Torres needs a person'])
    const [mail] = carrying.mail.received()
    expect(mail).toMatchObject({ to: [`${bob.id}@example.com`], from: 'desk@help.example.org' })
    expect(mail?.text).toContain(`https://help.example.org/inbox/all/${await mia.conversation()}`)
    expect(mail?.text).toContain('45 seconds')
    expect(await noticesOf(boss)).toEqual([])
    const [notice] = await noticesOf(bob)
    expect(notice).toMatchObject({ kind: 'offer', rings: true, acknowledgedAt: null })
    expect(Object.values(notice?.ways ?? {}).map(({ state }) => state)).toEqual(
      Array(3).fill('sent'),
    )
    for (const line of [mine, theirs]) line.hangUp()
  })

  it('told twice is one notice', async () => {
    await isOffered()
    await isOffered()
    expect(await noticesOf(bob)).toHaveLength(1)
    expect(pushed()).toHaveLength(1)
  })

  it('that is over ends everywhere, also where it has not come yet', async () => {
    carrying.push.failNext(503, 3)
    const ben = await house.agent('agent', 'Ben')
    await isOffered()
    await isOffered(ben)
    const facts = await offer()
    await within((tx) => onOfferEnded(house.node.house, tx, facts))
    await house.passes(30)
    expect(pushed()).toEqual([])
    expect((await noticesOf(bob))[0]).toMatchObject({ overAt: expect.any(String) })
    expect((await noticesOf(ben))[0]).toMatchObject({ overAt: null })
    await within((tx) => onMet(house.node.house, tx, facts))
    expect((await noticesOf(ben))[0]).toMatchObject({ overAt: expect.any(String) })
  })
})

describe('an acknowledgement', () => {
  it('once, from anywhere, ends all: nothing is sent or repeated after it', async () => {
    await isPaged()
    expect([pushed().length, mailed().length]).toEqual([1, 1])
    const [notice] = await noticesOf(bob)
    await bob.ask('POST', `/api/notices/${notice?.id}/acknowledge`, {})
    await house.passes(300)
    expect([pushed().length, mailed().length]).toEqual([1, 1])
    expect((await bob.ask('GET', '/api/me/notices')).body).toMatchObject({ open: 0 })
  })

  it('is opening the conversation, too; and nobody acknowledges for somebody else', async () => {
    await isOffered()
    const [notice] = await noticesOf(bob)
    const theirs = await boss.ask('POST', `/api/notices/${notice?.id}/acknowledge`, {})
    expect(theirs.status).toBe(404)
    const conversation = await mia.conversation()
    await bob.ask('POST', '/api/me/notices/acknowledge', { conversation })
    expect((await noticesOf(bob))[0]?.acknowledgedAt).not.toBeNull()
  })

  it('that does not come within a minute makes an urgent notice come again by another way', async () => {
    await chooses(bob, { kinds: { page: ['desk'] } })
    await isPaged()
    expect([pushed().length, mailed().length]).toEqual([0, 0])
    await house.passes(61)
    expect([pushed().length, mailed().length]).toEqual([1, 0])
    await house.passes(61)
    expect([pushed().length, mailed().length]).toEqual([1, 1])
    await house.passes(600)
    expect([pushed().length, mailed().length]).toEqual([1, 1])
  })
})

describe('quiet hours', () => {
  beforeEach(() =>
    chooses(bob, {
      kinds: { offer: ['desk', 'push'], page: ['desk', 'push'] },
      quiet: { on: true, from: '08:00', to: '09:05', timeZone: 'Etc/UTC' },
    }),
  )

  it('hold back all but what is urgent, and let it come when they end', async () => {
    await isOffered()
    expect(pushed()).toEqual([])
    expect((await noticesOf(bob))[0]).toMatchObject({
      rings: false,
      ways: { push: { state: 'held' } },
    })
    await isPaged()
    expect(pushed()).toEqual(['Emergency: Mia Torres needs you now'])
    const [page] = await noticesOf(bob)
    expect(page).toMatchObject({ kind: 'page', rings: true })
    await bob.ask('POST', `/api/notices/${page?.id}/acknowledge`, {})
    await house.passes(300)
    expect(pushed()).toEqual(['Emergency: Mia Torres needs you now', 'Mia Torres needs a person'])
  })
})

describe('what does not arrive', () => {
  it('at a browser that took its agreement back: it is forgotten, and the others are still told', async () => {
    await agreesToPush(bob, carrying.push, 'tablet')
    carrying.push.leaves('laptop')
    await isOffered()
    expect(carrying.push.received().map(({ browser }) => browser)).toEqual(['tablet'])
    const { devices } = (await bob.ask('GET', '/api/me/notices-settings')).body
    expect(devices.map(({ name }: { name: string }) => name)).toEqual(['tablet'])
    expect((await noticesOf(bob))[0]?.ways.push?.state).toBe('sent')
  })

  it('because the mail server is down is tried again, then shown as trouble, and can be retried there', async () => {
    await chooses(bob, { kinds: { offer: ['desk', 'email'] } })
    await carrying.mail.goesDown()
    await isOffered()
    const way = async () => (await noticesOf(bob))[0]?.ways.email
    expect(await way()).toMatchObject({ state: 'failing' })
    const trouble = async () => (await boss.ask('GET', '/api/trouble')).body.items
    expect(await trouble()).toEqual([])
    await house.passes(300)
    expect(await trouble()).toMatchObject([
      { kind: 'stuck_work', problem: expect.stringContaining('could not be reached on port') },
    ])
    await carrying.mail.comesBack()
    const [row] = await trouble()
    await boss.ask('POST', `/api/trouble/${row.id}/retry`, {})
    await house.settle()
    expect(mailed()).toEqual(['Mia Torres needs a person'])
    expect(await way()).toMatchObject({ state: 'sent', problem: null })
  })

  it('because a server stumbles comes a moment later, once', async () => {
    carrying.push.failNext(503, 3)
    await isOffered()
    expect(pushed()).toEqual([])
    await house.passes(30)
    expect(pushed()).toHaveLength(1)
  })
})

describe('the team channel', () => {
  it('gets what administrators chose for it, once and not once for each person', async () => {
    await house.agent('supervisor', 'Eve')
    const { workspace } = house
    const alert = { workspace, title: 'Nobody is on call <tonight>', body: 'From 18:00 on.' }
    await within((tx) => alertSupervisors(house.node.house, tx, alert))
    await isOffered()
    expect(carrying.slack.posted()).toEqual(['*Nobody is on call &lt;tonight&gt;*\nFrom 18:00 on.'])
  })
})

describe('a mention in a note', () => {
  it('is told to who was named and to nobody else', async () => {
    await bob.notes(mia, '@dora can you approve this refund?')
    expect((await noticesOf(boss)).map(({ title }) => title)).toEqual(['Bob mentions you'])
    expect(mailed()).toEqual(['Bob mentions you'])
    expect(await noticesOf(bob)).toEqual([])
  })
})

describe('promised times, callbacks and pages', () => {
  const toldOf = async (agent: Agent) =>
    (await noticesOf(agent)).filter(({ overAt }) => overAt === null).map(({ kind }) => kind)

  it('at risk are told to the holder, overdue to supervisors too, and both end with the clock', async () => {
    const { workspace, conversation, at } = await offer()
    const clock = { workspace, conversation, promise: 'First answer', agents: [bob.id], dueAt: at }
    await within((tx) => onAtRisk(house.node.house, tx, clock))
    await within((tx) => onAtRisk(house.node.house, tx, clock))
    expect([await toldOf(bob), await toldOf(boss)]).toEqual([['at_risk'], []])
    await within((tx) => onBreached(house.node.house, tx, clock))
    expect([await toldOf(bob), await toldOf(boss)]).toEqual([['breach', 'at_risk'], ['breach']])
    expect((await noticesOf(boss))[0]?.title).toBe('First answer to Mia Torres is overdue')
    await within((tx) => onClockEnded(house.node.house, tx, { workspace, conversation }))
    expect([await toldOf(bob), await toldOf(boss)]).toEqual([[], []])
  })

  it('at risk without a holder are the business of supervisors', async () => {
    const { workspace, conversation, at } = await offer()
    const clock = { workspace, conversation, promise: 'First answer', agents: [], dueAt: at }
    await within((tx) => onAtRisk(house.node.house, tx, clock))
    expect([await toldOf(bob), await toldOf(boss)]).toEqual([[], ['at_risk']])
  })

  it('a callback is told when it is due, in the time of whoever reads it, and ends when it is settled', async () => {
    const { workspace, conversation, at } = await offer()
    await boss.ask('PATCH', `/api/routing/people/${boss.id}`, { timeZone: 'Europe/Berlin' })
    const agents = [bob.id, boss.id]
    const due = { workspace, conversation, agents, dueFrom: at, summary: 'A refund.' }
    await within((tx) => onCallbackDue(house.node.house, tx, due))
    expect((await noticesOf(boss))[0]?.body).toMatch(/^Promised for 1[01]:00 CES?T\. A refund\.$/)
    expect((await noticesOf(bob))[0]).toMatchObject({
      title: 'Mia Torres expects a call back',
      body: 'Promised for 09:00 UTC. A refund.',
    })
    await within((tx) => onCallbackSettled(house.node.house, tx, { workspace, conversation }))
    expect(await toldOf(bob)).toEqual([])
  })

  it('a page that somebody has answered lets the others sleep', async () => {
    await chooses(bob, { kinds: { page: ['desk'] } })
    await isPaged()
    const { workspace, conversation } = await offer()
    await within((tx) => onPageOver(house.node.house, tx, { workspace, conversation }))
    await house.passes(120)
    expect([await toldOf(bob), pushed(), mailed()]).toEqual([[], [], []])
  })
})
